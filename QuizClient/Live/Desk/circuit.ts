// Blazor's circuit on a desk. A lost one is not repaired: the page waits for the server and loads again.

declare global {
  /** Set by blazor.web.js; absent on a desk page without interactivity. */
  var Blazor: { start(options: BlazorOptions): Promise<void> } | undefined;
}

interface BlazorOptions {
  readonly circuit: { readonly reconnectionHandler: ReconnectionHandler };
}

interface ReconnectionHandler {
  onConnectionDown(): void;
  onConnectionUp(): void;
}

const health = "/health";
const firstPause = 1_000;
const longestPause = 3_000;

/** Starts Blazor. */
export function startCircuit(): void {
  let isLost = false;
  const lose = () => {
    if (!isLost) {
      isLost = true;
      document.getElementById("desk-lost")?.removeAttribute("hidden");
      void reloadWhenBack(firstPause);
    }
  };
  // A handler of one's own keeps Blazor's dialog away.
  globalThis.Blazor?.start({ circuit: { reconnectionHandler: { onConnectionDown: lose, onConnectionUp() {} } } }).catch(lose);
}

async function reloadWhenBack(pause: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, pause));
  if (await answers()) {
    location.reload();
  } else {
    await reloadWhenBack(Math.min(pause * 1.25, longestPause));
  }
}

/** Any status is an answer: somebody is there to say it. */
async function answers(): Promise<boolean> {
  const cut = new AbortController();
  const timer = setTimeout(() => cut.abort(), longestPause);
  return fetch(health, { cache: "no-store", signal: cut.signal })
    .then(
      () => true,
      () => false,
    )
    .finally(() => clearTimeout(timer));
}
