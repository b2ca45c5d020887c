// The contest clock as the server's probes tell it: when the next one says how long an earlier one took, that one was
// received half its round trip after it was sent.

/** A probe, as QuizContracts/Hub has it. */
export interface Probe {
  readonly token: string;
  readonly epoch: number;
  readonly server: number;
  readonly roundTrip: number | null;
  readonly previous: string | null;
}

/** The estimate. Times are milliseconds. */
export interface Estimate {
  /** The contest clock belongs to this epoch. */
  readonly epoch: number;
  /** The contest clock at a moment of `performance.now()`; null while nothing is measured. */
  at(moment: number): number | null;
  hear(probe: Probe, received: number): void;
}

interface Sample {
  readonly offset: number;
  readonly roundTrip: number;
}

const kept = 30;

/** An estimate without samples. */
export function createEstimate(): Estimate {
  const heard = new Map<string, { readonly server: number; readonly received: number }>();
  let samples: Sample[] = [];
  let epoch = 0;

  return {
    get epoch() {
      return epoch;
    },
    at: (moment) => (samples.length > 0 ? moment + samples.reduce((best, each) => (each.roundTrip <= best.roundTrip ? each : best)).offset : null),
    hear(probe, received) {
      if (probe.epoch !== epoch) {
        // Another epoch has another clock.
        epoch = probe.epoch;
        samples = [];
        heard.clear();
      }
      const earlier = heard.get(probe.previous ?? "");
      if (earlier && probe.roundTrip !== null) {
        samples = [...samples.slice(1 - kept), { offset: earlier.server + probe.roundTrip / 2 - earlier.received, roundTrip: probe.roundTrip }];
      }
      heard.set(probe.token, { server: probe.server, received });
      for (const token of [...heard.keys()].slice(0, -kept)) {
        heard.delete(token);
      }
    },
  };
}
