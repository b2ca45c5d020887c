// A team's own past questions, read without leaving the live page: whoever goes to another page is away when the next question comes.
import { addRule } from "./rules";
import type { Shell } from "./shell";

/** Where nobody has to act. */
const quiet = ["rules", "revealed", "scoreboard", "unveiling", "podium"];

/** Puts a button onto the page that opens them, where nothing is asked. */
export function offerHistory({ data, live, words }: Shell): void {
  const screen = live.closest<HTMLElement>("#screen");
  // An old browser has no dialogs, and no history then.
  if (!screen || !words.history || !("HTMLDialogElement" in window)) {
    return;
  }
  const line = document.createElement("p");
  const button = document.createElement("button");
  const dialog = document.createElement("dialog");
  line.className = "again";
  button.type = "button";
  button.className = "button is-quiet";
  button.id = "to-history";
  button.textContent = words.history;
  dialog.setAttribute("aria-label", words.history);
  line.append(button);
  screen.append(line, dialog);
  // The button stands on the screen, not below it.
  addRule("#screen.has-history .seat{min-height:calc(100vh - 6rem)}");

  function show(): void {
    const isQuiet = quiet.includes(data.stage ?? "");
    line.hidden = !isQuiet;
    screen!.classList.toggle("has-history", isQuiet);
    if (!isQuiet && dialog.open) {
      dialog.close();
    }
  }

  async function open(): Promise<void> {
    const answer = await fetch(`${location.pathname}/history`);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const content = page.querySelector("main");
    if (!answer.ok || answer.redirected || !content || line.hidden || dialog.open) {
      return;
    }
    const sheet = page.querySelector<HTMLLinkElement>("link[data-history]");
    if (sheet && !document.querySelector("link[data-history]")) {
      document.head.append(sheet);
    }
    dialog.replaceChildren(...content.childNodes);
    dialog.showModal();
    // From its top on, not from its only link at the bottom.
    const heading = dialog.querySelector("h1");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus();
  }

  // Without a connection the banner says why nothing comes.
  button.addEventListener("click", () => void open().catch(() => undefined));
  dialog.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("a")) {
      event.preventDefault();
      dialog.close();
    }
  });
  new MutationObserver(show).observe(screen, { attributes: true, attributeFilter: ["data-stage"] });
  show();
}
