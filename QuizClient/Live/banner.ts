// The plain line that says when the page is cut off.
import type { Link } from "./connection";
import type { Shell } from "./shell";

/** The banner. */
export interface Banner {
  /** Shows what fits; a farewell stays for good. */
  update(link: Link, isPending: boolean, farewell?: string): void;
}

/** A blink of the network is not worth a word. */
const patience = 800;

/** The banner of the page, hidden. */
export function createBanner({ words }: Shell): Banner {
  const element = document.getElementById("banner");
  let text = "";
  let timer = 0;

  function show(): void {
    if (element && text) {
      element.textContent = text;
      element.hidden = false;
    }
  }

  function hide(): void {
    clearTimeout(timer);
    timer = 0;
    if (element) {
      element.hidden = true;
    }
  }

  return {
    update(link, isPending, farewell) {
      if (link === "live") {
        hide();
        return;
      }
      text = (link === "left" ? farewell || words.left : (isPending && words.unsent) || words.lost) ?? "";
      if (link === "left" || element?.hidden === false) {
        show();
      } else if (timer === 0) {
        timer = setTimeout(show, patience);
      }
    },
  };
}
