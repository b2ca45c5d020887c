// Orders by hand: a tile goes to its place by finger, mouse or arrow keys. Tapping stays: a drag is the taps that lead to the same order.
import { addRule } from "./rules";
import { closest, type Shell } from "./shell";

interface Point {
  readonly x: number;
  readonly y: number;
}

interface Drag {
  readonly pointer: number;
  readonly tile: HTMLElement;
  readonly from: Point;
  /** Set once the hand has moved. */
  moving?: { readonly slots: readonly Point[]; readonly start: number; order: number[] };
}

const board = '[data-entry="order"]';
const mayMove = `.play[data-can="answer"] ${board}`;
/** Less is a tap with an unsteady hand. */
const unsteady = 8;

/** Lets the tiles of an order be moved. `say` is for whoever does not see it. */
export function moveTiles({ data, live }: Shell, say: (sentence: string) => void): void {
  const rules: CSSStyleRule[] = [];
  let question = data.question;
  let shown: number[] = [];
  let drag: Drag | null = null;
  let hasDragged = false;

  // A finger drags by the number, so that everywhere else it moves the page.
  addRule(`${mayMove} .tile-place{display:block;min-width:2.75rem;padding:.4rem;touch-action:none;cursor:grab;-webkit-user-select:none;user-select:none;-webkit-touch-callout:none}`);
  addRule(`${mayMove} .tile-place::after{content:"≡";margin:0 .2em}`);

  const tiles = () => Array.from(live.querySelectorAll<HTMLButtonElement>(`${board} [data-option]`));
  const tileOf = (option: number) => tiles().find((tile) => optionOf(tile) === option);

  /** The options as they stand: first those that have a place, then the others. */
  function order(): number[] {
    const all = tiles();
    const placed = all.filter(placeOf).sort((a, b) => placeOf(a) - placeOf(b));
    const rest = all.filter((tile) => !placeOf(tile)).sort((a, b) => shown.indexOf(optionOf(a)) - shown.indexOf(optionOf(b)));
    return [...placed, ...rest].map(optionOf);
  }

  /** Shows the tiles in this order. A rule outlives the pictures that come meanwhile; an attribute would not. */
  function arrange(wanted: number[]): void {
    shown = wanted;
    for (const [place, option] of wanted.entries()) {
      rules[option] ??= addRule(`#live ${board} [data-option="${option}"]{order:0}`);
      rules[option].style.cssText = `order:${place}`;
    }
  }

  /** Enters this order as the answer, by the taps that lead to it. */
  function enter(wanted: readonly number[]): void {
    const now = order().slice(0, tiles().filter(placeOf).length);
    const first = wanted.findIndex((option, place) => now[place] !== option);
    if (first >= 0) {
      for (const option of [...now.slice(first).reverse(), ...wanted.slice(first)]) {
        tileOf(option)?.click();
      }
    }
  }

  function tell(tile: HTMLElement): void {
    const place = tile.closest<HTMLElement>(board)?.dataset.moved?.replace("0", String(shown.indexOf(optionOf(tile)) + 1));
    say(`${tile.querySelector(".tile-text")?.textContent?.trim()}, ${place}`);
  }

  function begin(now: Drag): void {
    const wanted = order();
    arrange(wanted);
    now.moving = { slots: wanted.map((option) => corner(tileOf(option)!)), start: wanted.indexOf(optionOf(now.tile)), order: wanted };
    now.tile.setPointerCapture(now.pointer);
  }

  function move(now: Drag, { x, y }: Point): void {
    const { slots, start, order: before } = now.moving!;
    const [dx, dy] = [x - now.from.x, y - now.from.y];
    const at = { x: slots[start].x + dx, y: slots[start].y + dy };
    const option = optionOf(now.tile);
    const place = nearest(slots, at);
    if (before.indexOf(option) !== place) {
      now.moving!.order = moved(before, option, place);
      arrange(now.moving!.order);
      slide(before, now);
    }
    rules[option].style.cssText = `order:${place};position:relative;z-index:2;opacity:.9;transform:translate(${at.x - slots[place].x}px,${at.y - slots[place].y}px)`;
  }

  /** The others slide to their new places, unless the person wants things to stand still. */
  function slide(before: readonly number[], { tile, moving }: Drag): void {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) {
      return;
    }
    for (const [place, option] of moving!.order.entries()) {
      const [from, to] = [moving!.slots[before.indexOf(option)], moving!.slots[place]];
      if (option !== optionOf(tile) && from !== to) {
        tileOf(option)?.animate([{ transform: `translate(${from.x - to.x}px,${from.y - to.y}px)` }, { transform: "none" }], { duration: 120, easing: "ease-out" });
      }
    }
  }

  function end(event: PointerEvent): void {
    if (event.pointerId !== drag?.pointer) {
      return;
    }
    const { tile, moving } = drag;
    drag = null;
    if (moving) {
      arrange(moving.order);
      if (event.type === "pointerup") {
        enter(moving.order);
        tell(tile);
      }
      // The browser makes a click of it yet.
      hasDragged = true;
      setTimeout(() => (hasDragged = false), 300);
    }
  }

  live.addEventListener("pointerdown", (event) => {
    hasDragged = false;
    const tile = closest<HTMLButtonElement>(event, `${board} [data-option]`);
    if (tile && !tile.disabled && data.can === "answer" && event.isPrimary && event.button === 0 && (event.pointerType === "mouse" || closest(event, ".tile-place"))) {
      drag = { pointer: event.pointerId, tile, from: { x: event.pageX, y: event.pageY } };
    }
  });

  live.addEventListener("pointermove", (event) => {
    if (event.pointerId !== drag?.pointer) {
      return;
    }
    const at = { x: event.pageX, y: event.pageY };
    if (!drag.moving && Math.hypot(at.x - drag.from.x, at.y - drag.from.y) >= unsteady) {
      begin(drag);
    }
    if (drag.moving) {
      move(drag, at);
    }
  });

  live.addEventListener("pointerup", end);
  live.addEventListener("pointercancel", end);
  live.addEventListener("dragstart", (event) => closest(event, board) && event.preventDefault());
  live.addEventListener(
    "click",
    (event) => {
      if (hasDragged && event.isTrusted) {
        event.stopPropagation();
      }
    },
    true,
  );

  live.addEventListener("keydown", (event) => {
    const step = ({ ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 } as Record<string, number>)[event.key];
    const tile = closest<HTMLButtonElement>(event, `${board} [data-option]`);
    if (!step || !tile || tile.disabled || data.can !== "answer" || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    event.preventDefault();
    const now = order();
    const place = Math.max(0, Math.min(now.length - 1, now.indexOf(optionOf(tile)) + step));
    const wanted = moved(now, optionOf(tile), place);
    arrange(wanted);
    enter(wanted);
    tell(tile);
  });

  // The next question begins as the server wrote it. The attribute is written again and again.
  new MutationObserver(() => {
    if (data.question === question) {
      return;
    }
    question = data.question;
    shown = [];
    drag = null;
    for (const rule of rules) {
      rule.style.cssText = "";
    }
  }).observe(document.getElementById("screen")!, { attributes: true, attributeFilter: ["data-question"] });
}

function optionOf(tile: HTMLElement): number {
  return Number(tile.dataset.option);
}

function placeOf(tile: HTMLElement): number {
  return Number(tile.querySelector("[data-place]")?.textContent);
}

function corner(tile: HTMLElement): Point {
  const { left, top } = tile.getBoundingClientRect();
  return { x: left + scrollX, y: top + scrollY };
}

function nearest(slots: readonly Point[], at: Point): number {
  const distances = slots.map((slot) => Math.hypot(slot.x - at.x, slot.y - at.y));
  return distances.indexOf(Math.min(...distances));
}

function moved(order: readonly number[], option: number, place: number): number[] {
  const others = order.filter((other) => other !== option);
  return [...others.slice(0, place), option, ...others.slice(place)];
}
