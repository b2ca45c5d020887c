// The answer: tiles chosen but not yet sent, and the final answer under way.
import type { Connection } from "./connection";
import { createDelivery } from "./delivery";
import { createKeepsake } from "./keepsake";
import { setDisabled } from "./personal";
import { newRequestId } from "./request-id";
import { closest, type Shell } from "./shell";
import { markTiles, tickedOptions } from "./tiles";
import type { Receipt } from "./wire";

interface Choice {
  readonly question: string;
  readonly choice: readonly number[];
}

/** A final answer. */
interface AnswerRequest extends Choice {
  readonly requestId: string;
}

/** The seat's answer. */
export interface Answer {
  /** An answer has no verdict yet. */
  readonly isPending: boolean;
  /** A personal message went onto the page. */
  meet(): void;
  /** Sends what waits. */
  push(): void;
  /** Shows the choice and the state of the button again. */
  apply(): void;
}

const submitButton = '[data-act="submit"]';

/** Listens for choices and submits. `tell` shows a receipt, and is true when the message that follows from it is still to come. */
export function createAnswer(shell: Shell, connection: Connection, tell: (receipt: Receipt) => boolean, changed: () => void): Answer {
  const { data, live } = shell;
  const chosen = createKeepsake<Choice>("choice");
  const unsent = createKeepsake<AnswerRequest>("answer");
  const labels = new WeakMap<Element, Node[]>();
  let isHeld = false;

  const delivery = createDelivery<AnswerRequest>(
    connection,
    "Answer",
    // Always sent: whether it still counts is for the server to say, and its verdict is owed to the person.
    () => "send",
    (_, receipt) => {
      unsent.set(null);
      const isToCome = receipt !== null && tell(receipt);
      if (receipt?.accepted) {
        isHeld = isToCome;
        if (!isToCome) {
          chosen.set(null);
        }
      }
      changed();
    },
  );

  function submit(): void {
    const choice = tickedOptions(live);
    if (data.can !== "answer" || !data.question || isClosed() || choice.length === 0) {
      return;
    }
    const request = { requestId: newRequestId(), question: data.question, choice };
    unsent.set(request);
    delivery.begin(request);
    changed();
  }

  /** This question's answer is on its way, or accepted and about to be shown. */
  function isClosed(): boolean {
    return isHeld || delivery.pending?.question === data.question;
  }

  function apply(): void {
    const pending = delivery.pending?.question === data.question ? delivery.pending : null;
    const saved = chosen.get();
    if (pending) {
      markTiles(live, pending.choice);
    } else if (data.can === "answer" && saved && saved.question === data.question) {
      markTiles(live, saved.choice);
    }
    if (isClosed()) {
      setDisabled(live, 'input[name="choice"]', true);
    }
    if (isClosed() || tickedOptions(live).length === 0) {
      setDisabled(live, submitButton, true);
    }
    label(live.querySelector(submitButton), pending !== null);
  }

  function label(button: Element | null, isSending: boolean): void {
    const sending = shell.words.sending;
    if (!button || !sending) {
      return;
    }
    const own = labels.get(button);
    if (isSending && button.textContent !== sending) {
      labels.set(button, Array.from(button.childNodes));
      button.textContent = sending;
    } else if (!isSending && own && button.textContent === sending) {
      button.textContent = "";
      button.append(...own);
    }
  }

  live.addEventListener("change", (event) => {
    if (data.question && closest(event, 'input[name="choice"]')) {
      chosen.set({ question: data.question, choice: tickedOptions(live) });
      changed();
    }
  });

  live.addEventListener("click", (event) => {
    if (closest(event, submitButton)) {
      event.preventDefault();
      submit();
    }
  });

  const left = unsent.get();
  if (left) {
    delivery.begin(left);
  }

  return {
    get isPending() {
      return delivery.pending !== null;
    },
    meet() {
      if (isHeld) {
        isHeld = false;
        chosen.set(null);
      }
    },
    push: delivery.push,
    apply,
  };
}
