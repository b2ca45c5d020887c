// Keeps the screen lit where the browser allows it, which on plain HTTP it does not.

/** Asks for a lit screen now and whenever the page comes back into view. */
export function keepAwake(): void {
  const ask = () => {
    if ("wakeLock" in navigator && document.visibilityState === "visible") {
      // Refused on a low battery: the contest goes on without.
      navigator.wakeLock.request("screen").catch(() => undefined);
    }
  };
  document.addEventListener("visibilitychange", ask);
  ask();
}
