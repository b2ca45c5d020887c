// The opening of the buzzers: the cue comes at the announced instant by this screen's own clock, not when the next picture happens to arrive.
import type { ContestClock } from "../clock";
import type { Shell } from "../shell";
import type { Playing } from "./speaker";

/** The cue. */
export interface Opening {
  /** Looks at the picture and at the clock again. */
  apply(): void;
}

/** The estimate of the clock has to move so far, in milliseconds, before the cue is planned anew. */
const moved = 3;
/** A moment before the instant from which on every frame is looked at, milliseconds. */
const soon = 30;

/** `cue` sounds in so many milliseconds. */
export function createOpening({ data, live }: Shell, clock: ContestClock, cue: (inMilliseconds: number) => Playing): Opening {
  let given = "";
  let planned = "";
  let moment = 0;
  let playing: Playing | null = null;
  let timer = 0;
  let frame = 0;

  function flip(opensAt: string): void {
    const left = Number(opensAt) - clock.now();
    if (left > 0) {
      frame = requestAnimationFrame(() => flip(opensAt));
      return;
    }
    given = opensAt;
    planned = "";
    playing = null;
    data.cue = "open";
  }

  function cancel(): void {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    playing?.stop();
    playing = null;
    planned = "";
  }

  function plan(opensAt: string): void {
    const left = Math.max(0, Number(opensAt) - clock.now());
    if (planned === opensAt && Math.abs(performance.now() + left - moment) < moved) {
      return;
    }
    cancel();
    planned = opensAt;
    moment = performance.now() + left;
    playing = cue(left);
    timer = setTimeout(() => flip(opensAt), Math.max(0, left - soon));
  }

  return {
    apply() {
      const opensAt = live.querySelector<HTMLElement>("[data-opens-at]")?.dataset.opensAt;
      if (opensAt && opensAt !== given) {
        plan(opensAt);
      } else if (!opensAt) {
        cancel();
        // The open picture itself is here now. One that came without its announcement gives the cue itself.
        if (data.stage !== "buzz-open") {
          delete data.cue;
          given = "";
        } else if (!given) {
          given = "open";
          cue(0);
        }
      }
    },
  };
}
