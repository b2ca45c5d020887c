// Motion where something happened: rows of the standings change places, and scores count to what they are now.
import type { Shell } from "../shell";

/** Watches the pictures. */
export interface Motion {
  /** A new picture is on the page. */
  follow(): void;
}

/** The eye needs a moment on the old order; milliseconds. */
const pause = 500;
const moves = 900;
/** A row without an id, such as an organisation's, cannot be told from the others and stands still. */
const lists = [".scoreboard .standing[id]", ".foot-team[id]"];
const easing = "cubic-bezier(.3, .1, .2, 1)";

/** What a row of a list was when the hall last saw it. */
interface Known {
  place: number;
  score: number;
}

/** The standings begin in the order in which the hall last saw them, the foot with the scores that stood there. */
export function createMotion({ live }: Shell): Motion {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)");
  const known: Record<string, Record<string, Known>> = {};
  const counting = new WeakMap<HTMLElement, number>();

  for (const list of lists) {
    known[list] = read(rows(list));
  }

  function rows(list: string): HTMLElement[] {
    return [...live.querySelectorAll<HTMLElement>(list)];
  }

  function figuresOf(row: HTMLElement): HTMLElement | null {
    return row.querySelector<HTMLElement>(".figures");
  }

  function scoreOf(row: HTMLElement): number {
    return Number(figuresOf(row)?.textContent?.replace("\u2212", "-").replace(/[^\d.-]/g, ""));
  }

  function read(list: HTMLElement[]): Record<string, Known> {
    return Object.fromEntries(list.map((row, place) => [row.id, { place, score: scoreOf(row) }]));
  }

  function move(list: HTMLElement[], before: Record<string, Known>): void {
    // Most pictures move nothing, and need no look at where every row lies.
    if (list.every((row, place) => (before[row.id]?.place ?? place) === place)) {
      return;
    }
    const boxes = list.map((row) => row.getBoundingClientRect());
    list.forEach((row, place) => {
      const from = boxes[before[row.id]?.place ?? place];
      const to = boxes[place];
      if (from && (from.top !== to.top || from.left !== to.left)) {
        const shift = `translate(${from.left - to.left}px, ${from.top - to.top}px)`;
        row.animate([{ transform: shift }, { transform: "none" }], { duration: moves, delay: pause, easing, fill: "backwards" });
      }
    });
  }

  function count(list: HTMLElement[], before: Record<string, Known>): void {
    for (const row of list) {
      const figures = figuresOf(row);
      const [from, to] = [before[row.id]?.score, scoreOf(row)];
      if (figures && from !== undefined && Number.isFinite(to - from) && from !== to) {
        run(figures, from, to);
      }
    }
  }

  // The picture has the right figures already; what is drawn until then goes from the old ones to them.
  function run(figures: HTMLElement, from: number, to: number): void {
    const text = figures.textContent;
    const begin = performance.now() + pause;
    cancelAnimationFrame(counting.get(figures) ?? 0);
    function draw(): void {
      const done = Math.min(1, Math.max(0, (performance.now() - begin) / moves));
      figures.textContent = done === 1 ? text : String(Math.round(from + (to - from) * done)).replace("-", "\u2212");
      if (done < 1) {
        counting.set(figures, requestAnimationFrame(draw));
      }
    }
    draw();
  }

  return {
    follow() {
      for (const list of lists) {
        const now = rows(list);
        const before = known[list];
        if (now.length === 0) {
          continue;
        }
        known[list] = read(now);
        if (before && !isStill.matches) {
          move(now, before);
          count(now, before);
        }
      }
    },
  };
}
