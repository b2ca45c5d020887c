// The one connection to the hub: made again for ever, until the server says that it is over.
import { HttpTransportType, type HubConnection, HubConnectionBuilder, LogLevel } from "@microsoft/signalr";
import type { Farewell, Fragment, SeatMessage } from "./wire";

/** How the page stands with the server; `connecting` only before the first success. */
export type Link = "connecting" | "live" | "lost" | "left";

/** What the page does with news from the hub. */
export interface Listener {
  show(fragment: Fragment): void;
  me(message: SeatMessage): void;
  leave(farewell: Farewell): void;
  linked(link: Link): void;
}

/** The page's way to the server. */
export interface Connection {
  readonly link: Link;
  /** Counts the connections made so far: a request that went out on an older one will get no answer. */
  readonly number: number;
  start(listener: Listener): void;
  ask<T>(method: string, argument: unknown): Promise<T>;
}

const connectWithin = 5_000;
const answerWithin = 4_000;
const steadyAfter = 5_000;

class TimedOut extends Error {}

/** A connection that is not started yet. */
export function createConnection(url: string): Connection {
  let listener: Listener;
  let link: Link = "connecting";
  let hub: HubConnection | null = null;
  let number = 0;
  let failures = 0;
  let liveSince = 0;
  let timer = 0;

  function setLink(next: Link): void {
    link = next;
    listener.linked(next);
  }

  function connect(): void {
    const made = build(url);
    hub = made;
    number++;
    // An abandoned connection may still deliver: only the current one is listened to.
    made.on("Show", (fragment: Fragment) => hub === made && listener.show(fragment));
    made.on("Me", (message: SeatMessage) => hub === made && listener.me(message));
    made.on("Leave", (farewell: Farewell) => hub === made && leave(farewell));
    made.onclose(() => retry(made));
    within(connectWithin, made.start()).then(
      () => {
        if (hub === made) {
          liveSince = performance.now();
          setLink("live");
        }
      },
      () => retry(made),
    );
  }

  function retry(made: HubConnection): void {
    if (hub !== made) {
      return;
    }
    // A server that accepts and at once hangs up must not be called in a tight loop.
    if (link === "live" && performance.now() - liveSince > steadyAfter) {
      failures = 0;
    }
    abandon();
    timer = setTimeout(connect, delayAfter(failures++));
    if (link === "live") {
      setLink("lost");
    }
  }

  function renew(): void {
    if (link === "left") {
      return;
    }
    abandon();
    if (link === "live") {
      setLink("lost");
    }
    connect();
  }

  function leave(farewell: Farewell): void {
    abandon();
    setLink("left");
    listener.leave(farewell);
  }

  function abandon(): void {
    const old = hub;
    hub = null;
    clearTimeout(timer);
    // A socket that died in its sleep may never close: nobody waits for it.
    old?.stop().then(ignore, ignore);
  }

  function ask<T>(method: string, argument: unknown): Promise<T> {
    const asked = hub;
    if (!asked || link !== "live") {
      return Promise.reject(new Error(link));
    }
    return within(answerWithin, asked.invoke<T>(method, argument)).catch((error: unknown) => {
      if (error instanceof TimedOut && hub === asked) {
        renew();
      }
      throw error;
    });
  }

  function start(listens: Listener): void {
    listener = listens;
    onWake(renew);
    connect();
  }

  return {
    get link() {
      return link;
    },
    get number() {
      return number;
    },
    start,
    ask,
  };
}

function build(url: string): HubConnection {
  const hub = new HubConnectionBuilder()
    .withUrl(url, { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .configureLogging(LogLevel.None)
    .build();
  hub.serverTimeoutInMilliseconds = 15_000;
  hub.keepAliveIntervalInMilliseconds = 5_000;
  return hub;
}

/** Full jitter, so that a hall full of tablets does not come back in one instant. */
function delayAfter(failures: number): number {
  return failures === 0 ? Math.random() * 1_000 : 200 + Math.random() * (Math.min(5_000, 500 * 2 ** failures) - 200);
}

/** A tablet that wakes may believe that it is connected when it is not. */
function onWake(wake: () => void): void {
  let timer = 0;
  // The three events often come together.
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(wake, 50);
  };
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && soon());
  addEventListener("pageshow", (event) => event.persisted && soon());
  addEventListener("online", soon);
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TimedOut()), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function ignore(): void {}
