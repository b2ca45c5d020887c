// The keys 1 to 8, and buzzers that act as keyboards.
import { momentOf } from "../../press";

/** What is typed into a field is no press; a box that is ticked is no field. */
const typing = "input:not([type=checkbox], [type=radio], [type=button]), textarea, select, [contenteditable]";
const numbered = /^(?:Digit|Numpad)([1-8])$/;

/** Listens for the keys; a held key counts once. */
export function listenForKeys(isOn: () => boolean, press: (table: number, moment: number) => void): void {
  const held = new Set<string>();

  addEventListener("keydown", (event) => {
    const table = tableOf(event);
    if (!table || !isOn()) {
      return;
    }
    event.preventDefault();
    // A page that was left while a key was down may be told of it again without the sign of a repeat.
    if (!event.repeat && !held.has(event.code)) {
      press(table, momentOf(event.timeStamp));
    }
    held.add(event.code);
  });
  addEventListener("keyup", (event) => held.delete(event.code));
  addEventListener("blur", () => held.clear());
}

/** The table that a key presses for; 0 for none. */
function tableOf(event: KeyboardEvent): number {
  const focus = event.target instanceof Element ? event.target : document.body;
  // Some buzzers name the character alone.
  const number = numbered.exec(event.code)?.[1] ?? (event.code === "" && /^[1-8]$/.test(event.key) ? event.key : "0");
  return event.ctrlKey || event.altKey || event.metaKey || focus.closest(typing) ? 0 : Number(number);
}
