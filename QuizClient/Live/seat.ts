// The contestant's part of a live page: personal message, buzzer and answer.
import { createAnswer } from "./answer";
import type { ContestClock } from "./clock";
import type { Connection } from "./connection";
import { createPersonal } from "./personal";
import type { Picture } from "./picture";
import { createPress } from "./press";
import type { Shell } from "./shell";
import type { Receipt, SeatMessage } from "./wire";

/** The seat on this page. */
export interface Seat {
  /** A request has no verdict yet. */
  readonly isPending: boolean;
  /** Takes a personal message. */
  receive(message: SeatMessage): void;
  /** A new picture is on the page. */
  follow(stageBefore: string | undefined): void;
  /** The connection is live: sends what waits. */
  push(): void;
  /** The server has said farewell. */
  close(): void;
  /** Writes the seat's state onto the page again. */
  apply(): void;
}

/** The seat as the server first rendered it. */
export function createSeat(shell: Shell, connection: Connection, clock: ContestClock, picture: Picture, changed: () => void): Seat {
  const personal = createPersonal(shell);
  const answer = createAnswer(shell, connection, tell, changed);
  const press = createPress(shell, connection, clock, tell, changed);

  // The message may have overtaken the receipt: then the page knows better already.
  function tell(receipt: Receipt): boolean {
    // Of a late press no message tells.
    const isToCome = receipt.code === "press-came-late" || receipt.sequence === 0 || receipt.sequence > picture.sequence || !personal.isCurrent;
    if (isToCome) {
      personal.say(receipt.sentence);
    }
    return isToCome;
  }

  function apply(): void {
    personal.apply();
    answer.apply();
    press.apply();
  }

  function meet(): void {
    answer.meet();
    press.meet();
  }

  // The script has taken over: without it the form posts by itself.
  document.getElementById("act")?.addEventListener("submit", (event) => event.preventDefault());

  return {
    get isPending() {
      return answer.isPending || press.isPending;
    },
    receive(message) {
      if (personal.receive(message)) {
        meet();
      }
    },
    follow(stageBefore) {
      if (personal.follow(stageBefore)) {
        meet();
      }
    },
    push() {
      answer.push();
      press.push();
    },
    close: personal.close,
    apply,
  };
}
