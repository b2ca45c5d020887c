// A button that prints the page.

/** Prints when a button marked with `data-print` is pressed. */
export function listenForPrint(): void {
  document.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-print]")) {
      window.print();
    }
  });
}
