// The contest clock, estimated on the device's monotonic clock: the device's time of day plays no part.
import type { Probe } from "./wire";

/** The estimate. Times are milliseconds. */
export interface ContestClock {
  /** The round trip of at least one probe of this epoch and this connection is known. */
  readonly isMeasured: boolean;
  /** The contest clock now. */
  now(): number;
  /** The contest clock at a moment of `performance.now()`. */
  at(moment: number): number;
  /** A picture of this epoch is on the page; a new epoch has a new clock. */
  enter(epoch: number): void;
  /** Takes a probe that came at a moment of `performance.now()`. */
  take(probe: Probe, moment: number): void;
  /** Measures anew, and keeps the estimate until then: where a device has slept, its clock may have slept too. */
  restart(): void;
}

interface Sample {
  readonly offset: number;
  readonly roundTrip: number;
  readonly taken: number;
}

const kept = 30;
/** Milliseconds that two quartz clocks may drift apart per millisecond: an old sample is worth less. */
const drift = 1e-4;

/** A clock that starts from a guess. Only the server measures; it tells with each probe how long an earlier one took. */
export function createClock(guess: number, epoch: number, changed: () => void): ContestClock {
  let offset = guess;
  let samples: Sample[] = [];
  let probes: (Probe & { taken: number })[] = [];

  function restart(): void {
    samples = [];
    probes = [];
  }

  function enter(next: number): void {
    if (next > epoch) {
      epoch = next;
      restart();
    }
  }

  function add({ server, taken }: { server: number; taken: number }, roundTrip: number): void {
    samples = [...samples.slice(1 - kept), { offset: server + roundTrip / 2 - taken, roundTrip, taken }];
    const error = (each: Sample) => each.roundTrip / 2 - each.taken * drift;
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
    take(probe, taken) {
      enter(probe.epoch);
      if (probe.epoch === epoch) {
        const told = probes.find((each) => each.token === probe.previous);
        probes = [...probes.slice(1 - kept), { ...probe, taken }];
        if (told) {
          add(told, probe.roundTrip);
        }
      }
    },
    restart,
  };
}

/** The offset by the clock that the server wrote into the page, which it rendered just before the first byte came. */
export function guessOffset(renderedClock: string | undefined): number {
  const page = performance.getEntriesByType?.("navigation")[0] as PerformanceNavigationTiming | undefined;
  return Number(renderedClock ?? 0) - (page?.responseStart ?? performance.now());
}
