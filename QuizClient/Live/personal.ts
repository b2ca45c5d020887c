// What differs for this seat: its slots, its chosen tiles, and what it may do.
import { type Shell, shownVersion } from "./shell";
import { renderedTexts, writeTexts } from "./texts";
import { entries, markTiles, renderedOptions } from "./tiles";
import { compareVersions, type SeatMessage } from "./wire";

/** The seat's part of the page. */
export interface Personal {
  /** The message on the page belongs to the picture on the page. */
  readonly isCurrent: boolean;
  /** Takes a message: true when it went onto the page, false when it waits for its picture or came too late. */
  receive(message: SeatMessage): boolean;
  /** After a new picture: true when the message that waited for it went onto the page. */
  follow(stageBefore: string | undefined): boolean;
  /** Shows a sentence in the notice until the next message. */
  say(sentence: string): void;
  /** Nothing may be done on this page any more. */
  close(): void;
  /** Writes the message onto the page again, after anything else has touched it. */
  apply(): void;
}

const slots = ["team", "score", "rank", "notice", "message"] as const;
const course = ["reading", "countdown", "buzz-open", "answering", "all-answering", "closed", "revealed"];

/** The seat's part as the server first rendered it. */
export function createPersonal(shell: Shell): Personal {
  const { data, live } = shell;
  let shown = readPage(shell);
  let waiting: SeatMessage | null = null;
  let spoken = "";

  function receive(message: SeatMessage): boolean {
    const order = compareVersions(message, shownVersion(shell));
    if (order > 0 && (!waiting || compareVersions(message, waiting) >= 0)) {
      waiting = message;
    }
    if (order === 0) {
      shown = message;
      spoken = "";
    }
    return order === 0;
  }

  function follow(stageBefore: string | undefined): boolean {
    if (waiting && receive(waiting)) {
      waiting = null;
      return true;
    }
    // A stage that goes back means another question: its tiles must not wear the last one's choice until the message comes.
    if (course.indexOf(data.stage ?? "") < course.indexOf(stageBefore ?? "")) {
      shown = { ...shown, chosen: [], texts: [] };
    }
    return false;
  }

  function apply(): void {
    data.can = shown.can;
    data.tone = shown.tone;
    data.question = shown.question;
    data.multiple = String(shown.multiple);
    for (const name of slots) {
      const text = (name === "notice" && spoken) || (shown[name] ?? "");
      for (const slot of live.querySelectorAll(`[data-me="${name}"]`)) {
        // A screen reader reads a live region again whenever it is written.
        if (slot.textContent !== text) {
          slot.textContent = text;
        }
      }
    }
    // A seat with extra time counts down to its own end.
    Object.assign(live.querySelector<HTMLElement>(".countdown")?.dataset ?? {}, shown.clock);
    setDisabled(live, '[data-act="buzz"]', shown.can !== "buzz");
    setDisabled(live, `[data-act="submit"], ${entries}`, shown.can !== "answer");
    markTiles(live, shown.chosen);
    writeTexts(live, shown.texts);
  }

  return {
    get isCurrent() {
      return compareVersions(shown, shownVersion(shell)) === 0;
    },
    receive,
    follow,
    say(sentence) {
      spoken = sentence;
    },
    close() {
      shown = { ...shown, can: "wait" };
    },
    apply,
  };
}

/** Disables or enables every control that fits. */
export function setDisabled(root: Element, selector: string, disabled: boolean): void {
  for (const control of root.querySelectorAll<HTMLInputElement | HTMLButtonElement>(selector)) {
    control.disabled = disabled;
  }
}

function readPage(shell: Shell): SeatMessage {
  const { data, live } = shell;
  const slot = (name: string) => live.querySelector(`[data-me="${name}"]`)?.textContent ?? "";
  return {
    ...shownVersion(shell),
    can: data.can ?? "wait",
    tone: data.tone ?? "quiet",
    notice: slot("notice"),
    team: slot("team"),
    score: slot("score"),
    rank: slot("rank"),
    message: slot("message"),
    question: data.question ?? "",
    multiple: data.multiple === "true",
    chosen: renderedOptions(live),
    texts: renderedTexts(live),
  };
}
