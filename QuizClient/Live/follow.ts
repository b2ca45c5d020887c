// What every live page does: it keeps one connection, shows the newest picture, and runs its countdowns by the contest clock.
import { createBanner } from "./banner";
import { type ContestClock, createClock, guessOffset } from "./clock";
import { type Connection, createConnection } from "./connection";
import { createCountdowns } from "./countdown";
import { createPicture, type Picture } from "./picture";
import { type Shell, shownVersion } from "./shell";
import { keepAwake } from "./wake-lock";
import type { ProjectorOrder, SeatMessage } from "./wire";

/** What one kind of page adds. */
export interface Part {
  /** A request has no verdict yet. */
  readonly isPending: boolean;
  /** A new picture is on the page. */
  follow(stageBefore: string | undefined): void;
  /** A message for this page alone came. */
  receive(message: SeatMessage): void;
  /** The console has spoken. */
  direct?(order: ProjectorOrder): void;
  /** The connection is there. */
  push(): void;
  /** The server has said farewell. */
  close(): void;
  /** Writes its state onto the page again. */
  apply(): void;
}

/** What a part is made with. */
export interface Course {
  readonly connection: Connection;
  readonly clock: ContestClock;
  readonly picture: Picture;
  /** Something changed that the page shows. */
  refresh(): void;
}

/** Follows the contest for as long as the page is open. */
export function follow(shell: Shell, url: () => string, make: (course: Course) => Part, tick?: (element: HTMLElement) => void): void {
  const { data } = shell;
  const connection = createConnection(url);
  const clock = createClock(guessOffset(data.clock), shownVersion(shell).epoch, refresh);
  const countdowns = createCountdowns(clock.now, tick);
  const picture = createPicture(shell);
  const part = make({ connection, clock, picture, refresh });
  const banner = createBanner(shell);
  let hasPicture = false;
  let farewell = "";

  function refresh(): void {
    part.apply();
    countdowns.refresh();
    banner.update(connection.link, part.isPending, farewell);
    data.connection = connection.link;
    if (hasPicture && clock.isMeasured) {
      data.ready = "true";
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
        part.follow(stageBefore);
        refresh();
      }
    },
    me(message) {
      part.receive(message);
      refresh();
    },
    probe: clock.take,
    linked(link) {
      if (link === "live") {
        clock.restart();
        part.push();
      }
      refresh();
    },
    direct: part.direct,
    leave(goodbye) {
      farewell = goodbye.sentence;
      part.close();
      refresh();
    },
  });
}
