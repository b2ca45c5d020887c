// Sounds and films of the picture on the page, at the host's word.

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
