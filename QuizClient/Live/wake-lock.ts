// Keeps the screen lit where the browser allows it, which on plain HTTP it does not.

/** Asks for a lit screen now and whenever the page comes back into view; `awake` says whether it was granted. */
export function keepAwake(data: DOMStringMap): void {
  const ask = () => {
    if ("wakeLock" in navigator && document.visibilityState === "visible") {
      navigator.wakeLock.request("screen").then(
        (lock) => {
          data.awake = "lock";
          lock.onrelease = () => delete data.awake;
        },
        // Refused on a low battery: the contest goes on without.
        () => undefined,
      );
    }
  };
  document.addEventListener("visibilitychange", ask);
  ask();
}
