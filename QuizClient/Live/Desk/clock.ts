// Countdowns on a desk run by the contest clock that the server writes into `#desk-clock` with every view.
import { guessOffset } from "../clock";
import { createCountdowns } from "../countdown";

const attributes = ["data-clock", "data-ends-at", "data-length", "data-warn", "data-frozen-left"];

/** Follows the desk's clock and its countdowns, which Blazor may add, change and remove at any time. */
export function runDeskCountdowns(): void {
  let rendered = renderedClock();
  let offset = guessOffset(rendered);
  const countdowns = createCountdowns(() => performance.now() + offset);

  new MutationObserver(() => {
    const clock = renderedClock();
    if (clock !== undefined && clock !== rendered) {
      rendered = clock;
      offset = Number(clock) - performance.now();
    }
    countdowns.refresh();
  }).observe(document.documentElement, { subtree: true, childList: true, attributes: true, attributeFilter: attributes });
  countdowns.refresh();
}

function renderedClock(): string | undefined {
  return document.getElementById("desk-clock")?.dataset.clock;
}
