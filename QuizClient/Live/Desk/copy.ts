// Buttons that copy their `data-copy` text.

const shownFor = 1_500;

/** Listens for clicks on `[data-copy]`. */
export function listenForCopy(): void {
  document.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-copy]") : null;
    if (button) {
      void copy(button.dataset.copy ?? "").then((isCopied) => isCopied && mark(button));
    }
  });
}

/** A page in a hall is plain HTTP, where browsers hide the clipboard: there an old command does it. */
function copy(text: string): Promise<boolean> {
  if ("clipboard" in navigator && isSecureContext) {
    return navigator.clipboard.writeText(text).then(
      () => true,
      () => copyBySelection(text),
    );
  }
  return Promise.resolve(copyBySelection(text));
}

function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const area = document.createElement("textarea");
  area.value = text;
  area.readOnly = true;
  // Out of sight, and yet on the page: a hidden element cannot be selected.
  area.style.position = "fixed";
  area.style.opacity = "0";
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand("copy");
  area.remove();
  if (focused instanceof HTMLElement) {
    focused.focus();
  }
  return isCopied;
}

function mark(button: HTMLElement): void {
  button.classList.add("is-copied");
  setTimeout(() => button.classList.remove("is-copied"), shownFor);
}
