// What happened since the last picture, as far as it is heard: the picture names what it sounds of.
import type { Shell } from "../shell";
import { type Tune, tunes } from "./tunes";

/** Listens to the pictures. */
export interface News {
  /** A new picture is on the page. */
  follow(): void;
}

/** `play` hears of everything that sounds and was not in the picture before. What the page began with is no news. */
export function createNews({ live }: Shell, play: (tune: Tune) => void): News {
  let known = read();

  function read(): string[] {
    return live.querySelector<HTMLElement>("[data-sounds]")?.dataset.sounds?.split(" ") ?? [];
  }

  return {
    follow() {
      const now = read();
      const heard = now.filter((each) => !known.includes(each)).map((each) => each.split("/", 1)[0] as Tune);
      for (const tune of new Set(heard)) {
        if (tune in tunes) {
          play(tune);
        }
      }
      known = now;
    },
  };
}
