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

  function refresh(): void {
    seat?.apply();
    countdowns.refresh();
    banner.update(connection.link, seat?.isPending ?? false, farewell);
    data.connection = connection.link;
    if (hasPicture && clock.isMeasured) {
      data.ready = "true";
    }
  }

  keepAwake();
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
