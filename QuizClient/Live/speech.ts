// What a person hears who cannot see the page: one short sentence for each thing that happens, and never the page all over again.
import type { Shell } from "./shell";

/** How long words may still be coming that belong together, in milliseconds. */
const gathering = 150;

/** A place from which screen readers read. It stands outside of what each picture replaces: a place that has just come is not read from. */
export function createVoice(): (sentence: string) => void {
  const place = document.createElement("p");
  place.id = "voice";
  place.setAttribute("role", "status");
  place.style.cssText = "position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%)";
  document.getElementById("screen")?.append(place);
  return (sentence) => {
    // A sentence that was said already is not heard again unless something changes.
    place.textContent = place.textContent === sentence ? `${sentence} ` : sentence;
  };
}

/** Says what happens on the page of a seat. */
export function sayChanges({ data, live }: Shell, say: (sentence: string) => void): void {
  let last = read();
  let timer = 0;

  function read() {
    const words = (selector: string) => live.querySelector(selector)?.textContent?.trim() ?? "";
    const own = data.can === "answer" || data.can === "buzz";
    return {
      question: live.querySelector(".seat-question")?.id ?? "",
      line: Array.from(live.querySelector(".seat-line")?.children ?? [], (part) => part.textContent?.trim()).filter(Boolean).join(", "),
      notice: words('[data-me="notice"]'),
      message: words('[data-me="message"]'),
      // Once, when the clock that is this seat's too has turned: never second by second.
      soon: own && live.querySelector(".countdown.is-warning") ? (live.querySelector<HTMLElement>("[data-soon]")?.dataset.soon ?? "") : "",
      score: data.stage === "revealed" ? Array.from(live.querySelector(".seat-figure")?.children ?? [], (part) => part.textContent?.trim()).join(" ") : "",
    };
  }

  function tell(): void {
    const now = read();
    const news = [
      now.question !== last.question && now.line,
      now.notice !== last.notice && now.notice,
      now.message !== last.message && now.message,
      now.soon !== last.soon && now.soon,
      now.score !== last.score && now.score,
    ].filter(Boolean);
    last = now;
    if (news.length > 0) {
      say(news.join(" "));
    }
  }

  new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(tell, gathering);
  }).observe(live, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ["class"] });
}
