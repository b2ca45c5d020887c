// Whether a picture, a sound or a film on the page is there.

export type Shown = HTMLImageElement | HTMLMediaElement;

/** What changes how far one of them has come. None of these bubbles. */
const changes = ["load", "loadeddata", "canplay", "canplaythrough", "suspend", "error"];

/** Calls back whenever that may have changed. */
export function watchLoads(live: Element, changed: () => void): void {
  for (const kind of changes) {
    live.addEventListener(kind, changed, true);
  }
}

export function shownIn(live: Element): Shown[] {
  return Array.from(live.querySelectorAll<Shown>(".media"));
}

export function isLoaded(one: Shown): boolean {
  return one instanceof HTMLImageElement ? one.complete && one.naturalWidth > 0 : one.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA;
}

/** It is still on its way. A device that saves its battery fetches a sound or a film only when it is played: nobody waits for that. */
export function isComing(one: Shown): boolean {
  return one instanceof HTMLImageElement ? !one.complete : !isLoaded(one) && one.networkState === HTMLMediaElement.NETWORK_LOADING;
}
