// The loudspeaker: plays tunes, at once or at an exact moment, once somebody has touched the page.
import { type Note, type Tune, tunes } from "./tunes";

/** The loudspeaker. */
export interface Speaker {
  /** A sound would be heard now. */
  readonly isAudible: boolean;
  /** Somebody touches the page: only then may it make a sound. */
  unlock(): Promise<void>;
  /** Mutes it, or ends that. */
  mute(): void;
  /** Plays a tune in so many milliseconds. Nothing happens while it is not audible. */
  play(tune: Tune, inMilliseconds?: number): Playing;
}

/** A tune that plays or is about to. */
export interface Playing {
  /** Stops it, or keeps it from beginning. */
  stop(): void;
}

const silence: Playing = { stop() {} };

/** A loudspeaker that is locked. `changed` hears when it becomes audible or ceases to be. */
export function createSpeaker(changed: () => void): Speaker {
  let context: AudioContext | null = null;
  let isMuted = false;

  const isAudible = () => context?.state === "running" && !isMuted;

  return {
    get isAudible() {
      return isAudible();
    },
    async unlock() {
      if (!context) {
        context = new AudioContext({ latencyHint: "interactive" });
        context.addEventListener("statechange", changed);
      }
      await context.resume();
      changed();
    },
    mute() {
      isMuted = !isMuted;
      changed();
    },
    play(tune, inMilliseconds = 0) {
      if (!context || !isAudible()) {
        return silence;
      }
      // What leaves the loudspeaker was handed over so much earlier.
      const latency = context.outputLatency || context.baseLatency || 0;
      const from = Math.max(context.currentTime, context.currentTime + inMilliseconds / 1_000 - latency);
      const out = context.createGain();
      out.connect(context.destination);
      for (const note of tunes[tune]) {
        sound(context, out, from, note);
      }
      return { stop: () => out.disconnect() };
    },
  };
}

function sound(context: AudioContext, out: AudioNode, from: number, { at, long, pitch, to, wave, loud }: Note): void {
  const [oscillator, gain] = [context.createOscillator(), context.createGain()];
  const [begin, end] = [from + at, from + at + long];
  oscillator.type = wave;
  oscillator.frequency.setValueAtTime(pitch, begin);
  if (to) {
    oscillator.frequency.linearRampToValueAtTime(to, end);
  }
  // A jump from nothing would crack.
  gain.gain.setValueAtTime(0, begin);
  gain.gain.linearRampToValueAtTime(loud, begin + 0.006);
  gain.gain.exponentialRampToValueAtTime(0.001, end);
  oscillator.connect(gain).connect(out);
  oscillator.start(begin);
  oscillator.stop(end + 0.02);
}
