// The picture that the whole hall sees: the newest fragment, morphed into the page.
import { Idiomorph } from "idiomorph";
import { type Shell, shownVersion } from "./shell";
import { compareVersions, type Fragment } from "./wire";

/** The picture on the page. */
export interface Picture {
  /** Last event of the journal that it shows; 0 before the first fragment. */
  readonly sequence: number;
  /** Shows the fragment, unless the page already shows a newer one. */
  show(fragment: Fragment): boolean;
}

/** The picture as the server first rendered it. */
export function createPicture(shell: Shell): Picture {
  let sequence = 0;

  function show(fragment: Fragment): boolean {
    if (compareVersions(fragment, shownVersion(shell)) < 0) {
      return false;
    }
    Idiomorph.morph(shell.live, fragment.html, {
      morphStyle: "innerHTML",
      // On a focused button or tile it would keep the old label or number in place of the new.
      ignoreActiveValue: isTyping(document.activeElement),
      callbacks: { beforeNodeMorphed: (old, next) => !isSameSlot(old, next) },
    });
    sequence = fragment.sequence;
    shell.data.epoch = String(fragment.epoch);
    shell.data.publish = String(fragment.publish);
    shell.data.stage = fragment.stage;
    return true;
  }

  return {
    get sequence() {
      return sequence;
    },
    show,
  };
}

/** A personal slot is filled by messages; the fragment has it empty. */
function isSameSlot(old: Node, next: Node): boolean {
  return old instanceof HTMLElement && next instanceof HTMLElement && !!old.dataset.me && old.dataset.me === next.dataset.me;
}

function isTyping(element: Element | null): boolean {
  return (
    element instanceof HTMLTextAreaElement ||
    (element instanceof HTMLInputElement && !["radio", "checkbox", "button", "submit"].includes(element.type))
  );
}
