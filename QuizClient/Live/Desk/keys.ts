// The host's clicker: Space, PageDown and ArrowRight do what the one large button does.

/** A clicker that bounces, or a nervous thumb, must not skip a step. */
const bounce = 500;
const nextKeys = [" ", "PageDown", "ArrowRight"];
const typing = "input, textarea, select, [contenteditable]";
const openDialog = ".mud-dialog, dialog[open]";
const ownsSpace = "button, summary, [role=button], [role=tab], [role=menuitem], [role=option]";

/** Listens for the clicker's keys. */
export function listenForNext(): void {
  let last = -bounce;
  let spaceTaken = false;

  addEventListener("keydown", (event) => {
    const next = nextFor(event);
    if (!next) {
      return;
    }
    event.preventDefault();
    spaceTaken = event.key === " ";
    const now = performance.now();
    if (!event.repeat && !next.disabled && now - last >= bounce) {
      last = now;
      next.click();
    }
  });

  addEventListener("keyup", (event) => {
    // Some browsers click a focused button on the release of Space, even when the press was taken.
    if (event.key === " " && spaceTaken) {
      spaceTaken = false;
      event.preventDefault();
    }
  });
}

/** The button that this key is for; null when the key belongs to something else. */
function nextFor(event: KeyboardEvent): HTMLButtonElement | null {
  const next = document.querySelector<HTMLButtonElement>("[data-next]");
  const focus = event.target instanceof Element ? event.target : document.body;
  const isFree =
    nextKeys.includes(event.key) &&
    !(event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) &&
    !event.defaultPrevented &&
    !focus.closest(typing) &&
    !document.querySelector(openDialog);
  const owner = event.key === " " ? focus.closest(ownsSpace) : null;
  return isFree && (!owner || owner === next) ? next : null;
}
