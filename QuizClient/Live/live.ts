// The script of the tablets and phones.
import type { ContestClock } from "./clock";
import type { Connection } from "./connection";
import { follow, type Part } from "./follow";
import { createSeat } from "./seat";
import { findShell, type Shell } from "./shell";

const found = findShell();
if (found) {
  begin(found);
}

function begin(shell: Shell): void {
  let hasDevice = !shell.data.device;

  // Nothing that a first visit waits for; and a hall full of tablets does not fetch it in one instant.
  function watchDevice(connection: Connection, clock: ContestClock): void {
    if (!hasDevice) {
      hasDevice = true;
      setTimeout(() => {
        (import(shell.data.device!) as Promise<typeof import("./device")>).then(
          (device) => device.begin(shell, connection, clock),
          () => (hasDevice = false),
        );
      }, 2_000 + Math.random() * 3_000);
    }
  }

  follow(
    shell,
    () => shell.data.liveHub ?? "",
    ({ connection, clock, picture, refresh }): Part => {
      const seat = createSeat(shell, connection, clock, picture, refresh);
      return {
        get isPending() {
          return seat.isPending;
        },
        follow: seat.follow,
        receive: seat.receive,
        push() {
          seat.push();
          watchDevice(connection, clock);
        },
        close: seat.close,
        apply: seat.apply,
      };
    },
  );
}
