// Orders and pairs, entered tap by tap.

/** The option that waits for its target; below zero when none does. */
let held = -1;

const tiles = "[data-entry] [data-option]";

/** The choice after a tap on a tile of an order or of pairs; null when the tap was on something else. */
export function tap(tile: HTMLElement | null, choice: readonly number[], root: Element): number[] | null {
  const entry = tile?.closest<HTMLElement>("[data-entry]");
  if (!tile || !entry) {
    return null;
  }
  const option = Number(tile.dataset.option ?? -1);
  if (entry.dataset.entry === "order") {
    return choice.includes(option) ? choice.filter((other) => other !== option) : [...choice, option];
  }
  const pairs = Array.from(root.querySelectorAll(tiles), (_, index) => choice[index] ?? -1);
  if (option >= 0) {
    pairs[option] = -1;
    held = option;
  } else {
    const joined = held >= 0 ? held : pairs.indexOf(-1);
    if (joined >= 0) {
      pairs[joined] = Number(tile.dataset.target);
    }
    held = pairs.indexOf(-1);
  }
  return pairs;
}

/** Shows which option waits for its target. */
export function markHeld(root: Element): void {
  for (const tile of root.querySelectorAll<HTMLElement>('[data-entry="pairs"] [data-option]')) {
    tile.classList.toggle("is-held", Number(tile.dataset.option) === held);
  }
}

/** The order or the pairs are whole; null where nothing is arranged. */
export function isWhole(root: Element, choice: readonly number[]): boolean | null {
  const count = root.querySelectorAll(tiles).length;
  return count === 0 ? null : choice.length === count && !choice.includes(-1);
}
