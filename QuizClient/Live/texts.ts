// Typed answers. A field that is being typed in is never written to: an input method may be at work in it.

const fields = 'input[name="text"]';

/** What stands in the fields. */
export function readTexts(root: Element): string[] {
  return Array.from(root.querySelectorAll<HTMLInputElement>(fields), (field) => field.value);
}

/** What the server rendered into the fields. A browser that restores a form cannot forge it. */
export function renderedTexts(root: Element): string[] {
  return Array.from(root.querySelectorAll<HTMLInputElement>(fields), (field) => field.defaultValue);
}

/** Writes texts into the fields. */
export function writeTexts(root: Element, texts: readonly string[]): void {
  root.querySelectorAll<HTMLInputElement>(fields).forEach((field, index) => {
    const text = texts[index] ?? "";
    if (field.value !== text && (field.disabled || field !== document.activeElement)) {
      field.value = text;
    }
  });
}

/** An answer is final: Enter goes on to the next field or to the button, and never sends it. */
export function moveOnEnter(root: Element, button: string): void {
  root.addEventListener("keydown", (event) => {
    const { key, isComposing, target } = event as KeyboardEvent;
    if (key !== "Enter" || isComposing || !(target instanceof HTMLInputElement) || target.name !== "text") {
      return;
    }
    event.preventDefault();
    const all = Array.from(root.querySelectorAll<HTMLElement>(`${fields}, ${button}`));
    all[all.indexOf(target) + 1]?.focus();
  });
}
