// What must outlive a reload of this page in this tab. The page's path names the seat and its contest.

/** One remembered value. */
export interface Keepsake<T> {
  get(): T | null;
  set(value: T | null): void;
}

/** A value under a name; where the browser refuses storage it lasts as long as the page. */
export function createKeepsake<T>(name: string): Keepsake<T> {
  const key = `quiz:${name}:${location.pathname}`;
  let value = read<T>(key);
  return {
    get: () => value,
    set(next) {
      value = next;
      write(key, next === null ? null : JSON.stringify(next));
    },
  };
}

function read<T>(key: string): T | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null") as T | null;
  } catch {
    // Storage is switched off, or holds what this script did not write.
    return null;
  }
}

function write(key: string, text: string | null): void {
  try {
    if (text === null) {
      sessionStorage.removeItem(key);
    } else {
      sessionStorage.setItem(key, text);
    }
  } catch {
    // Storage is switched off or full: the value in memory stands.
  }
}
