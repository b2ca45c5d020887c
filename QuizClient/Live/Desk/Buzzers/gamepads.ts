// Gamepads, and buzzers that act as gamepads. The browser tells of no press: they are looked at before every picture.
import { momentOf } from "../../press";

const mostTables = 8;

/** The looking. */
export interface Gamepads {
  run(): void;
  rest(): void;
}

/**
 * Watches all gamepads.
 * @param areButtons Each button is a table, as on one device with many buzzers; otherwise each gamepad is.
 * @param press Told of every press; a held button counts once.
 * @param list Told which gamepads are there, whenever that changes.
 */
export function watchGamepads(areButtons: () => boolean, press: (table: number, moment: number) => void, list: (pads: string) => void): Gamepads {
  let frame = 0;
  let held = new Set<string>();
  let listed = "";

  function look(): void {
    const pads = all();
    const now = new Set<string>();
    for (const pad of pads) {
      pad.buttons.forEach((button, index) => {
        const table = (areButtons() ? index : pad.index) + 1;
        const name = areButtons() ? `${pad.index}/${index}` : `${pad.index}`;
        if (button.pressed && table <= mostTables && !now.has(name)) {
          now.add(name);
          if (!held.has(name)) {
            press(table, momentOf(pad.timestamp));
          }
        }
      });
    }
    held = now;
    show(pads);
    frame = requestAnimationFrame(look);
  }

  function show(pads: readonly Gamepad[]): void {
    const text = pads.map((pad) => (areButtons() ? `1–${Math.min(mostTables, pad.buttons.length)} ← ${pad.id}` : `${pad.index + 1} ← ${pad.id}`)).join("\n");
    if (text !== listed) {
      list((listed = text));
    }
  }

  return {
    run() {
      cancelAnimationFrame(frame);
      listed = "";
      look();
    },
    rest() {
      cancelAnimationFrame(frame);
      held.clear();
    },
  };
}

/** Some browsers hide them from pages that did not come over a secure connection. */
function all(): readonly Gamepad[] {
  return typeof navigator.getGamepads === "function" ? navigator.getGamepads().filter((pad) => pad !== null) : [];
}
