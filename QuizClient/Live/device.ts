// What the device tells the host of itself, the test of its buzzer, and what else a tablet does without in its first seconds. Loaded some seconds after the page is live.
import type { ContestClock } from "./clock";
import type { Connection } from "./connection";
import { moveTiles } from "./drag";
import { beep, feel } from "./feel";
import { type Film, startFilm } from "./film";
import { offerHistory } from "./history";
import { createKeepsake } from "./keepsake";
import { isComing, shownIn, watchLoads } from "./loaded";
import { momentOf } from "./press";
import type { Shell } from "./shell";
import { createVoice, sayChanges } from "./speech";

/** The record of QuizContracts/Hub. */
interface DeviceReport {
  readonly battery: number | null;
  readonly isCharging: boolean | null;
  readonly awake: string;
  readonly isHidden: boolean;
  readonly hasSound: boolean;
  readonly width: number;
  readonly height: number;
  readonly touchedAt: number | null;
  readonly touchDelay: number | null;
  readonly loading: string | null;
}

/** Browsers tell of the battery over HTTPS only, and some never. */
interface Battery extends EventTarget {
  readonly level: number;
  readonly charging: boolean;
}

/** When the buzzer was tried, by the contest clock, and after how many milliseconds the page had it. */
interface Touch {
  readonly at: number;
  readonly delay: number;
}

const spacing = 5_000;
/** That a page goes out of sight cannot wait: it may be frozen by then. Nor can a picture that the host waits for. */
const urgentSpacing = 1_000;

/** Watches the device for as long as the page lives. */
export function begin(shell: Shell, connection: Connection, clock: ContestClock): void {
  const { data, live } = shell;
  const touch = createKeepsake<Touch>("touch");
  const button = document.querySelector<HTMLTemplateElement>("#test")?.content.firstElementChild;
  let battery: Battery | null = null;
  let sound: AudioContext | null = null;
  let film: Film | null = null;
  let told: DeviceReport | null = null;
  let toldOn = 0;
  let toldAt = -spacing;
  let timer = 0;

  function report(): DeviceReport {
    const touched = touch.get();
    return {
      battery: battery?.level ?? null,
      isCharging: battery?.charging ?? null,
      awake: data.awake ?? (film?.isPlaying ? "film" : "none"),
      isHidden: document.visibilityState === "hidden",
      hasSound: sound?.state === "running",
      width: Math.max(1, innerWidth),
      height: Math.max(1, innerHeight),
      touchedAt: touched?.at ?? null,
      touchDelay: touched?.delay ?? null,
      loading: shownIn(live).some(isComing) ? (live.querySelector<HTMLInputElement>("input[name=question]")?.value ?? null) : null,
    };
  }

  function tell(): void {
    clearTimeout(timer);
    const now = report();
    if (connection.link !== "live" || (toldOn === connection.number && JSON.stringify(now) === JSON.stringify(told))) {
      return;
    }
    const isUrgent = now.isHidden !== told?.isHidden || now.touchedAt !== told?.touchedAt || now.loading !== told?.loading;
    const rest = toldAt + (isUrgent ? urgentSpacing : spacing) - performance.now();
    if (rest > 0) {
      timer = setTimeout(tell, rest);
      return;
    }
    [told, toldOn, toldAt] = [now, connection.number, performance.now()];
    connection.ask("Tell", now).catch(() => {
      toldOn = 0;
    });
  }

  function show(): void {
    if (button) {
      const [open, passed] = Array.from(button.querySelectorAll("span"));
      open.hidden = touch.get() !== null;
      passed.hidden = !open.hidden;
    }
  }

  function test(timeStamp: number): void {
    const moment = momentOf(timeStamp);
    touch.set({ at: Math.max(0, clock.at(moment)), delay: Math.round(performance.now() - moment) });
    show();
    // A browser lets a page sound, and play a film, from a touch on.
    sound ??= "AudioContext" in window ? new AudioContext() : null;
    sound?.resume().then(tell, tell);
    beep(sound);
    if (!data.awake) {
      film ??= startFilm(sound, tell);
    }
    tell();
  }

  // Outside of what each picture replaces; the style sheet shows it in the lobby.
  if (button) {
    button.addEventListener("pointerdown", (event) => (event as PointerEvent).button === 0 && test(event.timeStamp));
    // From a key, a switch or a screen reader.
    button.addEventListener("click", (event) => (event as MouseEvent).detail === 0 && test(event.timeStamp));
    document.getElementById("screen")?.append(button);
  }
  document.addEventListener("visibilitychange", tell);
  new MutationObserver(tell).observe(live, { childList: true, subtree: true });
  watchLoads(live, tell);
  (navigator as { getBattery?(): Promise<Battery> }).getBattery?.().then(
    (found) => {
      battery = found;
      found.addEventListener("levelchange", tell);
      found.addEventListener("chargingchange", tell);
      tell();
    },
    // Forbidden here: the board shows no battery.
    () => undefined,
  );
  feel(shell, () => sound);
  const say = createVoice();
  sayChanges(shell, say);
  moveTiles(shell, say);
  offerHistory(shell);
  show();
  tell();
  // A new connection, a turned tablet, a lock that was lost.
  setInterval(tell, spacing);
}
