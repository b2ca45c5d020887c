// The buzzer: one request per press, made the moment the finger touches the glass.
import type { ContestClock } from "./clock";
import type { Connection } from "./connection";
import { createDelivery } from "./delivery";
import { createKeepsake } from "./keepsake";
import { newRequestId } from "./request-id";
import { closest, type Shell, shownVersion } from "./shell";
import type { Receipt, Version } from "./wire";

/** A press of the buzzer. */
interface BuzzRequest extends Version {
  readonly requestId: string;
  readonly pressedAt: number | null;
  readonly question: string | null;
}

/** The buzz button. */
export interface Press {
  /** A press has no verdict yet. */
  readonly isPending: boolean;
  /** A personal message went onto the page. */
  meet(): void;
  /** Sends what waits. */
  push(): void;
  /** Shows the state of the button again. */
  apply(): void;
}

const buzzButton = '[data-act="buzz"]';

/** Listens for presses. `tell` shows a receipt, and is true when the message that follows from it is still to come. */
export function createPress(
  shell: Shell,
  connection: Connection,
  clock: ContestClock,
  tell: (receipt: Receipt) => boolean,
  changed: () => void,
): Press {
  const { data, live } = shell;
  const unsent = createKeepsake<BuzzRequest>("press");
  let question: string | null = null;
  let isHeld = false;
  let keyDown = false;

  const delivery = createDelivery<BuzzRequest>(connection, "Buzz", (receipt) => {
    unsent.set(null);
    isHeld = tell(receipt) && receipt.accepted;
    changed();
  });

  function begin(request: BuzzRequest): void {
    question = request.question;
    unsent.set(request);
    delivery.begin(request);
  }

  /** This question's press has no verdict yet, or is accepted and about to be shown. */
  function isUnderWay(): boolean {
    return (delivery.pending !== null || isHeld) && question === (data.question || null);
  }

  function press(button: HTMLButtonElement, moment: number): void {
    if (button.disabled || data.can !== "buzz" || isUnderWay()) {
      return;
    }
    button.classList.add("is-pressed");
    begin({
      requestId: newRequestId(),
      ...shownVersion(shell),
      pressedAt: clock.isMeasured ? clock.at(momentOf(moment)) : null,
      question: data.question || null,
    });
    changed();
  }

  live.addEventListener("pointerdown", (event) => {
    // A second finger counts: the first one may be a palm at the edge.
    const button = event.button === 0 && closest<HTMLButtonElement>(event, buzzButton);
    if (button) {
      press(button, event.timeStamp);
    }
  });

  live.addEventListener("keydown", (event) => {
    const button = (event.key === " " || event.key === "Enter") && closest<HTMLButtonElement>(event, buzzButton);
    if (button) {
      event.preventDefault();
      if (!event.repeat) {
        keyDown = true;
        press(button, event.timeStamp);
      }
    }
  });

  document.addEventListener("keyup", (event) => {
    if (keyDown && (event.key === " " || event.key === "Enter")) {
      // Its click would be a second press in a browser that clicks on the release.
      event.preventDefault();
      keyDown = false;
    }
  });

  live.addEventListener("click", (event) => {
    const button = closest<HTMLButtonElement>(event, buzzButton);
    if (button) {
      event.preventDefault();
      // Only a click without a pointer or a key behind it, from a switch or a screen reader, is a press of its own.
      if (event.detail === 0 && !keyDown) {
        press(button, event.timeStamp);
      }
    }
  });

  const left = unsent.get();
  if (left) {
    begin(left);
  }

  return {
    get isPending() {
      return delivery.pending !== null;
    },
    meet() {
      isHeld = false;
    },
    push: delivery.push,
    apply() {
      live.querySelector(buzzButton)?.classList.toggle("is-pressed", isUnderWay());
    },
  };
}

/** The event's own time where it is on the page's clock; some browsers count it from elsewhere. */
export function momentOf(timeStamp: number): number {
  const now = performance.now();
  return timeStamp <= now && now - timeStamp < 1_000 ? timeStamp : now;
}
