// Option tiles: which of them are chosen.

/** Marks exactly the chosen options. */
export function markTiles(root: Element, chosen: readonly number[]): void {
  for (const tile of root.querySelectorAll<HTMLElement>(".tile[data-option]")) {
    const isChosen = chosen.includes(Number(tile.dataset.option));
    tile.classList.toggle("is-chosen", isChosen);
    const input = tile.querySelector("input");
    if (input) {
      input.checked = isChosen;
    }
  }
}

/** Options that the person has ticked, ascending. */
export function tickedOptions(root: Element): number[] {
  return ascending(root.querySelectorAll<HTMLInputElement>('input[name="choice"]:checked'), (input) => input.value);
}

/** Options that the server rendered as chosen, ascending. A browser that restores a form cannot forge them. */
export function renderedOptions(root: Element): number[] {
  return ascending(root.querySelectorAll<HTMLElement>(".tile.is-chosen"), (tile) => tile.dataset.option);
}

function ascending<T extends Element>(elements: NodeListOf<T>, number: (element: T) => string | undefined): number[] {
  return Array.from(elements, (element) => Number(number(element))).sort((a, b) => a - b);
}
