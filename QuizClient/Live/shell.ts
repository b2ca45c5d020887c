// The page's outer element. What the page shows now stands in its data attributes, for styles and script alike.
import type { Version } from "./wire";

/** Sentences in the page's language. */
export interface Words {
  readonly lost?: string;
  readonly sending?: string;
  readonly unsent?: string;
  readonly left?: string;
  readonly history?: string;
}

/** A live page. */
export interface Shell {
  readonly data: DOMStringMap;
  readonly live: HTMLElement;
  readonly words: Words;
}

/** The live page's parts; null on a page that is not live. */
export function findShell(): Shell | null {
  const data = document.getElementById("screen")?.dataset;
  const live = document.getElementById("live");
  return data?.liveHub && live ? { data, live, words: JSON.parse(data.words ?? "{}") as Words } : null;
}

/** The version of the picture that stands on the page. */
export function shownVersion({ data }: Shell): Version {
  return { epoch: Number(data.epoch), publish: Number(data.publish) };
}

/** The element of the given kind that an event happened in or on. */
export function closest<T extends Element>(event: Event, selector: string): T | null {
  return event.target instanceof Element ? event.target.closest<T>(selector) : null;
}
