// The hall's sounds as notes: made here, so that no file has to be fetched and none belongs to anybody else.

/** One note. */
export interface Note {
  /** Seconds after the beginning of the tune. */
  readonly at: number;
  /** Seconds until it has died away. */
  readonly long: number;
  /** Hertz. */
  readonly pitch: number;
  /** Hertz at its end, where it glides. */
  readonly to?: number;
  readonly wave: OscillatorType;
  /** Loudness of 1 at most. */
  readonly loud: number;
}

/** Names of the sounds, as the server's picture has them. */
export type Tune = "cue" | "tick" | "lock" | "right" | "wrong" | "foul" | "fanfare";

const bell = (at: number, pitch: number, long: number, loud = 0.5): Note[] => [
  { at, long, pitch, wave: "sine", loud },
  { at, long: long / 2, pitch: pitch * 2.76, wave: "sine", loud: loud / 4 },
];

const brass = (at: number, pitch: number, long: number): Note[] => [
  { at, long, pitch, wave: "sawtooth", loud: 0.18 },
  { at, long, pitch: pitch / 2, wave: "triangle", loud: 0.3 },
];

/** The tunes. The cue's first note begins at once: it says that the buzzers are open. */
export const tunes: Record<Tune, readonly Note[]> = {
  cue: [...bell(0, 1318.5, 0.5, 0.7), { at: 0, long: 0.06, pitch: 2637, wave: "square", loud: 0.15 }],
  tick: [{ at: 0, long: 0.05, pitch: 1200, to: 700, wave: "triangle", loud: 0.45 }],
  lock: [...bell(0, 659.3, 0.25), ...bell(0.11, 987.8, 0.5)],
  right: [...bell(0, 784, 0.3), ...bell(0.12, 987.8, 0.3), ...bell(0.24, 1174.7, 0.3), ...bell(0.36, 1568, 0.9)],
  wrong: [
    { at: 0, long: 0.22, pitch: 196, wave: "sawtooth", loud: 0.25 },
    { at: 0.26, long: 0.5, pitch: 147, to: 130, wave: "sawtooth", loud: 0.25 },
  ],
  foul: [0, 0.14, 0.28].map((at) => ({ at, long: 0.12, pitch: 2100, to: 2350, wave: "square", loud: 0.12 })),
  fanfare: [
    ...brass(0, 523.3, 0.22),
    ...brass(0.2, 523.3, 0.12),
    ...brass(0.32, 523.3, 0.12),
    ...brass(0.44, 659.3, 0.4),
    ...brass(0.84, 587.3, 0.2),
    ...brass(1.04, 784, 0.3),
    ...brass(1.34, 880, 0.3),
    ...brass(1.64, 1046.5, 1.6),
    ...brass(1.64, 659.3, 1.6),
  ],
};
