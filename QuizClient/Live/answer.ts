// The answer: what is chosen or typed but not yet sent, and the final answer under way.
import { isWhole, markHeld, tap } from "./arrange";
import type { Connection } from "./connection";
import { createDelivery } from "./delivery";
import { createKeepsake } from "./keepsake";
import { setDisabled } from "./personal";
import { newRequestId } from "./request-id";
import { closest, type Shell } from "./shell";
import { moveOnEnter, readTexts, writeTexts } from "./texts";
import { entries, markTiles, tickedOptions } from "./tiles";
import type { Receipt } from "./wire";

interface Entry {
  readonly question: string;
  readonly choice: readonly number[];
  readonly texts: readonly string[];
}

/** A final answer. */
interface AnswerRequest extends Entry {
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
  const entered = createKeepsake<Entry>("choice");
  const unsent = createKeepsake<AnswerRequest>("answer");
  const labels = new WeakMap<Element, Node[]>();
  let isHeld = false;
  let isComposing = false;

  const delivery = createDelivery<AnswerRequest>(connection, "Answer", (receipt) => {
    unsent.set(null);
    const isToCome = tell(receipt);
    if (receipt.accepted) {
      isHeld = isToCome;
      if (!isToCome) {
        entered.set(null);
      }
    }
    changed();
  });

  /** What is entered for the question on stage. Orders and pairs stand in no field: they are what was kept. */
  function entry(): Entry {
    const kept = entered.get();
    const choice = kept?.question === data.question ? kept?.choice : [];
    return { question: data.question ?? "", choice: isWhole(live, []) === null ? tickedOptions(live) : (choice ?? []), texts: readTexts(live) };
  }

  function isReady({ choice, texts }: Entry): boolean {
    return isWhole(live, choice) ?? (choice.length > 0 || texts.some((text) => text.trim()));
  }

  function keep(choice: readonly number[]): void {
    entered.set({ ...entry(), choice });
    changed();
  }

  function submit(): void {
    const now = entry();
    if (data.can !== "answer" || !data.question || isClosed() || isComposing || !isReady(now)) {
      return;
    }
    const request = { requestId: newRequestId(), ...now };
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
    const kept = entered.get();
    const shown = pending ?? (data.can === "answer" && kept?.question === data.question ? kept : null);
    if (isClosed()) {
      setDisabled(live, entries, true);
    }
    if (shown) {
      markTiles(live, shown.choice);
      // What an older page kept has no texts.
      writeTexts(live, shown.texts ?? []);
    }
    markHeld(live);
    if (isClosed() || !isReady(entry())) {
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
      keep(tickedOptions(live));
    }
  });

  live.addEventListener("input", (event) => {
    if (data.question && closest(event, 'input[name="text"]')) {
      keep([]);
    }
  });

  for (const type of ["compositionstart", "compositionend"]) {
    live.addEventListener(type, () => {
      isComposing = type === "compositionstart";
    });
  }

  moveOnEnter(live, submitButton);

  live.addEventListener("click", (event) => {
    if (closest(event, submitButton)) {
      event.preventDefault();
      submit();
    } else if (data.can === "answer" && !isClosed()) {
      const choice = tap(closest<HTMLElement>(event, "[data-entry] .tile"), entry().choice, live);
      if (choice) {
        keep(choice);
      }
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
        entered.set(null);
      }
    },
    push: delivery.push,
    apply,
  };
}
