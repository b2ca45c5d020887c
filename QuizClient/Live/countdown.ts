// Countdowns: the rest is read off the contest clock in every frame, never counted down.

/** The countdowns of the page. */
export interface Countdowns {
  /** Draws them all now, and goes on while one of them runs. */
  refresh(): void;
}

/** Countdowns by a contest clock in milliseconds. `tick` hears of every second that passes. */
export function createCountdowns(now: () => number, tick?: (element: HTMLElement) => void): Countdowns {
  let elements: HTMLElement[] = [];
  let frame = 0;

  function draw(): void {
    const time = now();
    let isRunning = false;
    for (const element of elements) {
      isRunning = drawOne(element, time, tick) || isRunning;
    }
    if (isRunning) {
      frame = requestAnimationFrame(draw);
    }
  }

  return {
    refresh() {
      cancelAnimationFrame(frame);
      elements = Array.from(document.querySelectorAll<HTMLElement>(".countdown[data-ends-at]"));
      draw();
    },
  };
}

/** Draws one; true while it runs. */
function drawOne(element: HTMLElement, now: number, tick?: (element: HTMLElement) => void): boolean {
  const { endsAt, length, warn, frozenLeft } = element.dataset;
  const whole = Number(length);
  const rest = frozenLeft ? Number(frozenLeft) : Number(endsAt) - now;
  // An estimate that is a little slow would show a second more than there ever was.
  const left = Math.max(0, Math.min(rest, whole));
  element.style.setProperty("--left", String(whole > 0 ? left / whole : 0));
  element.classList.toggle("is-warning", left <= Number(warn ?? 0));
  if (writeNumber(element.querySelector(".countdown-number"), String(Math.ceil(left / 1_000))) && !frozenLeft && left > 0) {
    tick?.(element);
  }
  return !frozenLeft && left > 0;
}

/** True when the number changed. */
function writeNumber(place: Element | null, text: string): boolean {
  if (!place || place.textContent === text) {
    return false;
  }
  // Blazor keeps hold of the text node that it made: that node is written, not replaced.
  if (place.firstChild instanceof Text) {
    place.firstChild.data = text;
  } else {
    place.textContent = text;
  }
  return true;
}
