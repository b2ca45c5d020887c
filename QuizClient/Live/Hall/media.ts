// Pictures, sounds and films of the picture on the page: how far they have come, and the host's word to them.
import { isLoaded, type Shown, shownIn } from "../loaded";
import type { MediaLoad } from "../wire";

/** They begin anew, or stop. What a browser refuses to play before the page was touched stays silent, as at its first showing. */
export function playMedia(live: Element, isPlaying: boolean): void {
  for (const one of live.querySelectorAll<HTMLMediaElement>("audio, video")) {
    if (isPlaying) {
      one.currentTime = 0;
      one.play().catch(() => undefined);
    } else {
      one.pause();
    }
  }
}

/** Sounds and films are heard from one screen of the hall. On the others they play in silence, which a browser lets them even before anybody touched the page. */
export function hearMedia(live: Element, isHeard: boolean): void {
  for (const one of live.querySelectorAll<HTMLMediaElement>("audio, video")) {
    one.muted = !isHeard;
  }
}

/** How far those of the question on the page have come; null where it has none. */
export function loadOf(live: Element): MediaLoad | null {
  const question = live.querySelector<HTMLElement>("[data-question]")?.dataset.question;
  const shown = shownIn(live);
  if (!question || shown.length === 0) {
    return null;
  }
  const failed = shown.filter(hasFailed);
  return {
    question,
    loading: shown.filter((one) => !isLoaded(one) && !failed.includes(one)).length,
    failed: failed.map((one) => one.currentSrc || one.src).map((address) => address.slice(address.lastIndexOf("/") + 1)),
  };
}

/** A browser that knows the sound of a film alone plays that, and says nothing of the picture. */
function hasLostItsPicture(one: HTMLMediaElement): boolean {
  return one instanceof HTMLVideoElement && one.readyState >= HTMLMediaElement.HAVE_METADATA && one.videoWidth === 0;
}

/** Its error alone tells: a film that has only just come onto the page is for a moment as one without a source. */
function hasFailed(one: Shown): boolean {
  return one instanceof HTMLImageElement ? one.complete && one.naturalWidth === 0 : one.error !== null || hasLostItsPicture(one);
}
