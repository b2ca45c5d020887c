// The script of the projector: the hall's picture, its cue at the opening, and its sounds.
import { follow, type Part } from "../follow";
import { findShell, type Shell } from "../shell";
import { hearMedia } from "./media";
import { createMotion } from "./motion";
import { createNews } from "./news";
import { createOpening } from "./opening";
import { createProjector, type Projector } from "./projector";
import { createSpeaker } from "./speaker";
import type { Tune } from "./tunes";

/** Ticks of one second come no closer than this, though a new picture may write the number again; milliseconds. */
const tickApart = 700;

const found = findShell();
if (found) {
  begin(found);
}

function begin(shell: Shell): void {
  let projector: Projector | null = null;
  let ticked = 0;
  const speaker = createSpeaker(() => projector?.report());

  function play(tune: Tune, inMilliseconds = 0) {
    if (!projector?.hasSound || !speaker.isAudible) {
      return { stop() {} };
    }
    const playing = speaker.play(tune, inMilliseconds);
    const timer = setTimeout(() => document.dispatchEvent(new CustomEvent("sound", { detail: tune })), inMilliseconds);
    return {
      stop() {
        clearTimeout(timer);
        playing.stop();
      },
    };
  }

  function tick(element: HTMLElement): void {
    const now = performance.now();
    if (element.classList.contains("is-warning") && now - ticked > tickApart) {
      ticked = now;
      play("tick");
    }
  }

  follow(
    shell,
    () => projector?.address() ?? `${shell.data.liveHub}&show=${shell.data.showing}`,
    ({ connection, clock }): Part => {
      // The small picture on the console is no screen of the hall.
      const own = self === top ? createProjector(shell, connection, speaker) : null;
      projector = own;
      const opening = createOpening(shell, clock, (left) => play("cue", left));
      const news = createNews(shell, play);
      const motion = createMotion(shell);
      return {
        isPending: false,
        follow() {
          news.follow();
          motion.follow();
          if (own) {
            own.report();
          } else {
            hearMedia(shell.live, false);
          }
        },
        receive() {},
        push: () => own?.report(true),
        direct: own?.obey,
        close() {},
        apply: opening.apply,
      };
    },
    tick,
  );
}
