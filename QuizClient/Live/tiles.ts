// Option tiles: which of them are chosen, and in which place.

/** Everything by which an answer is entered. */
export const entries = 'input[name="choice"], input[name="text"], [data-entry] button';

/** Marks exactly the chosen options; in an order each with its place, beside targets each with its target. */
export function markTiles(root: Element, chosen: readonly number[]): void {
  const arePairs = root.querySelector('[data-entry="pairs"]') !== null;
  for (const tile of root.querySelectorAll<HTMLElement>(".tile[data-option]")) {
    const option = Number(tile.dataset.option);
    const place = arePairs ? (chosen[option] ?? -1) : chosen.indexOf(option);
    tile.classList.toggle("is-chosen", place >= 0);
    const input = tile.querySelector("input");
    if (input) {
      input.checked = place >= 0;
    }
    const sign = tile.querySelector("[data-place]");
    if (sign) {
      sign.textContent = place < 0 ? "" : String(place + 1);
    }
  }
}

/** Options that the person has ticked, ascending. */
export function tickedOptions(root: Element): number[] {
  return Array.from(root.querySelectorAll<HTMLInputElement>('input[name="choice"]:checked'), (input) => Number(input.value)).sort((a, b) => a - b);
}

/** The answer that the server rendered as chosen. A browser that restores a form cannot forge it. */
export function renderedOptions(root: Element): number[] {
  const tiles = Array.from(root.querySelectorAll<HTMLElement>(".tile.is-chosen[data-option]"), (tile) => ({
    option: Number(tile.dataset.option),
    place: Number(tile.querySelector("[data-place]")?.textContent),
  }));
  return root.querySelector('[data-entry="pairs"]')
    ? tiles.map((tile) => tile.place - 1)
    : tiles.sort((a, b) => (a.place || a.option) - (b.place || b.option)).map((tile) => tile.option);
}
