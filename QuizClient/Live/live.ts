// The script of the live pages: the projector and the contestants' tablets.
import { createBanner } from "./banner";
import { createClock, guessOffset } from "./clock";
import { createConnection } from "./connection";
import { createCountdowns } from "./countdown";
import { createPicture } from "./picture";
import { createSeat } from "./seat";
import { findShell, type Shell, shownVersion } from "./shell";
import { keepAwake } from "./wake-lock";

const found = findShell();
if (found) {
  begin(found, found.data.liveHub ?? "");
}

function begin(shell: Shell, url: string): void {
  const { data } = shell;
  const connection = createConnection(url);
  const clock = createClock(guessOffset(data.clock), shownVersion(shell).epoch, refresh);
  const countdowns = createCountdowns(clock.now);
  const picture = createPicture(shell);
  const seat = data.liveKind === "seat" ? createSeat(shell, connection, clock, picture, refresh) : null;
  const banner = createBanner(shell);
  let hasPicture = false;
  let farewell = "";
  let hasDevice = !data.device;

  function refresh(): void {
    seat?.apply();
    countdowns.refresh();
    banner.update(connection.link, seat?.isPending ?? false, farewell);
    data.connection = connection.link;
    if (hasPicture && clock.isMeasured) {
      data.ready = "true";
    }
  }

  // Nothing that a first visit waits for; and a hall full of tablets does not fetch it in one instant.
  function watchDevice(): void {
    if (!hasDevice) {
      hasDevice = true;
      setTimeout(() => {
        (import(data.device!) as Promise<typeof import("./device")>).then(
          (device) => device.begin(shell, connection, clock),
          () => (hasDevice = false),
        );
      }, 2_000 + Math.random() * 3_000);
    }
  }

  keepAwake(data);
  refresh();
  connection.start({
    show(fragment) {
      const stageBefore = data.stage;
      if (picture.show(fragment)) {
        hasPicture = true;
        clock.enter(fragment.epoch);
        seat?.follow(stageBefore);
        refresh();
      }
    },
    me(message) {
      seat?.receive(message);
      refresh();
    },
    probe: clock.take,
    linked(link) {
      if (link === "live") {
        clock.restart();
        seat?.push();
        watchDevice();
      }
      refresh();
    },
    leave(goodbye) {
      farewell = goodbye.sentence;
      seat?.close();
      refresh();
    },
  });
}
