// The contest clock, estimated on the device's monotonic clock: the device's time of day plays no part.
import type { ClockReading } from "./wire";

/** The estimate. Times are milliseconds. */
export interface ContestClock {
  /** At least one probe of this epoch has come back. */
  readonly isMeasured: boolean;
  /** The contest clock now. */
  now(): number;
  /** The contest clock at a moment of `performance.now()`. */
  at(moment: number): number;
  /** A picture of this epoch is on the page; a new epoch has a new clock. */
  enter(epoch: number): void;
  /** Probes from now on, five at once and then now and again. */
  run(): void;
  /** Probes no more, and keeps the estimate. */
  rest(): void;
}

interface Sample {
  readonly offset: number;
  readonly roundTrip: number;
  readonly taken: number;
}

const burst = 5;
const burstSpacing = 150;
const spacing = 20_000;
const kept = 30;
/** Milliseconds that two quartz clocks may drift apart per millisecond: an old sample is worth less. */
const drift = 1e-4;

/** A clock that starts from a guess and measures with `probe`. */
export function createClock(guess: number, epoch: number, probe: () => Promise<ClockReading>, changed: () => void): ContestClock {
  let offset = guess;
  let samples: Sample[] = [];
  let run = 0;
  let timer = 0;

  function enter(next: number): void {
    if (next > epoch) {
      epoch = next;
      start();
    }
  }

  function start(): void {
    samples = [];
    run++;
    clearTimeout(timer);
    again(1);
  }

  function again(count: number): void {
    measure(run);
    timer = setTimeout(() => again(count + 1), count < burst ? burstSpacing : spacing);
  }

  function measure(mine: number): void {
    const sent = performance.now();
    probe().then(
      (reading) => {
        const taken = performance.now();
        if (reading.epoch > epoch) {
          epoch = reading.epoch;
          samples = [];
        }
        if (mine === run && reading.epoch === epoch) {
          add({ offset: reading.server - (sent + taken) / 2, roundTrip: taken - sent, taken });
        }
      },
      // A lost probe tells nothing; the next one is under way.
      () => undefined,
    );
  }

  function add(sample: Sample): void {
    samples = [...samples.slice(1 - kept), sample];
    const error = (each: Sample) => each.roundTrip / 2 + (sample.taken - each.taken) * drift;
    offset = samples.reduce((best, each) => (error(each) <= error(best) ? each : best)).offset;
    changed();
  }

  return {
    get isMeasured() {
      return samples.length > 0;
    },
    now: () => performance.now() + offset,
    at: (moment) => moment + offset,
    enter,
    run: start,
    rest() {
      run++;
      clearTimeout(timer);
    },
  };
}

/** The offset by the clock that the server wrote into the page, which it rendered just before the first byte came. */
export function guessOffset(renderedClock: string | undefined): number {
  const page = performance.getEntriesByType?.("navigation")[0] as PerformanceNavigationTiming | undefined;
  return Number(renderedClock ?? 0) - (page?.responseStart ?? performance.now());
}
