// What the hand feels and the table hears: a tablet shakes, and once it may also sounds a little, when something happens to its own team.
import type { Shell } from "./shell";

/** Milliseconds of shaking and standing still, by turns. */
const patterns: Record<string, number[]> = { good: [90], bad: [60, 60, 60, 60, 60] };
/** Hertz. */
const pitches: Record<string, number> = { good: 1_175, bad: 220 };

/** Watches the seat's own part of the page. */
export function feel({ data, live }: Shell, sound: () => AudioContext | null): void {
  let tone = data.tone;
  let stage = data.stage;
  new MutationObserver(() => {
    // The opening is felt and never heard: the hall's one loudspeaker gives the cue to all alike.
    if (data.stage !== stage && data.stage === "buzz-open" && data.can === "buzz") {
      navigator.vibrate?.(40);
    }
    if (data.tone !== tone && data.tone && data.tone in patterns) {
      navigator.vibrate?.(patterns[data.tone]);
      beep(sound(), pitches[data.tone]);
    }
    [tone, stage] = [data.tone, data.stage];
  }).observe(live.closest("#screen")!, { attributes: true, attributeFilter: ["data-tone", "data-stage", "data-can"] });
}

/** A short tone. A tablet that is muted stays silent. */
export function beep(sound: AudioContext | null, pitch = 880): void {
  if (sound) {
    const now = sound.currentTime;
    const loudness = sound.createGain();
    loudness.gain.setValueAtTime(0.2, now);
    loudness.gain.exponentialRampToValueAtTime(0.001, now + 0.2);
    const tone = sound.createOscillator();
    tone.frequency.value = pitch;
    tone.connect(loudness).connect(sound.destination);
    tone.start(now);
    tone.stop(now + 0.2);
  }
}
