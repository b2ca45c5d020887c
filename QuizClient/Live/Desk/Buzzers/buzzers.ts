// Keys and gamepads of the desk as buzzers. Presses go to the contest's hub and never through the page's circuit.
import { watchGamepads } from "./gamepads";
import { listenForKeys } from "./keyboard";
import { type Line, openLine } from "./line";

const attributes = ["data-on", "data-hub"];
const flashFor = 400;

/** Follows the switch on the console, which Blazor may add, change and remove at any time. */
export function listenForBuzzers(): void {
  let line: Line | null = null;
  const isOn = () => panel()?.on === "true";

  const press = (table: number, moment: number) => {
    const data = panel();
    if (data && line) {
      flash(table);
      line.press(table, moment, data.question ?? null);
    }
  };
  const gamepads = watchGamepads(() => panel()?.pads === "buttons", press, (pads) => write("pads", pads));

  const refresh = () => {
    const url = isOn() ? panel()?.hub : undefined;
    if (url === line?.url) {
      return;
    }
    line?.close();
    line = url ? openLine(url, (table, sentence) => write("said", `${table}: ${sentence}`), (isLive) => mark(isLive)) : null;
    if (line) {
      gamepads.run();
    } else {
      gamepads.rest();
    }
  };

  listenForKeys(isOn, press);
  new MutationObserver(refresh).observe(document.documentElement, { subtree: true, childList: true, attributes: true, attributeFilter: attributes });
  refresh();
}

function panel(): DOMStringMap | undefined {
  return document.getElementById("desk-buzzers")?.dataset;
}

/** The table's number lights up at once, whatever becomes of the press. */
function flash(table: number): void {
  const chip = document.querySelector(`[data-buzzer="${table}"]`);
  // Begun anew where it still shines.
  chip?.getAnimations().forEach((animation) => animation.cancel());
  chip?.classList.add("is-pressed");
  setTimeout(() => chip?.classList.remove("is-pressed"), flashFor);
  const count = chip?.querySelector("[data-buzzer-count]");
  if (count) {
    count.textContent = String(Number(count.textContent) + 1);
  }
}

function write(where: "said" | "pads", text: string): void {
  const element = document.querySelector(`[data-buzzer-${where}]`);
  if (element) {
    element.textContent = text;
  }
}

function mark(isLive: boolean): void {
  document.querySelector("[data-buzzer-link]")?.setAttribute("data-buzzer-link", isLive ? "live" : "lost");
}
