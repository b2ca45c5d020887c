// The one connection to the hub: made again for ever, until the server says that it is over.
import { HttpTransportType, type HubConnection, HubConnectionBuilder, LogLevel } from "@microsoft/signalr";
import type { Farewell, Fragment, Probe, ProjectorOrder, SeatMessage } from "./wire";

/** How the page stands with the server; `connecting` only before the first success. */
export type Link = "connecting" | "live" | "lost" | "left";

/** What the page does with news from the hub. */
export interface Listener {
  show(fragment: Fragment): void;
  me(message: SeatMessage): void;
  /** A probe came at a moment of `performance.now()`, and is answered. */
  probe(probe: Probe, moment: number): void;
  /** The console directs this projector. */
  direct?(order: ProjectorOrder): void;
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

/** A hub connection, and how to be rid of it at once. */
interface Made {
  readonly hub: HubConnection;
  abandon(): void;
}

/** A connection that is not started yet. */
export function createConnection(url: () => string): Connection {
  let listener: Listener;
  let link: Link = "connecting";
  let current: Made | null = null;
  let number = 0;
  let failures = 0;
  let liveSince = 0;
  let timer = 0;

  function setLink(next: Link): void {
    link = next;
    listener.linked(next);
  }

  function connect(): void {
    const made = make(url());
    const { hub } = made;
    current = made;
    number++;
    // An abandoned connection may still deliver: only the current one is listened to.
    hub.on("Show", (fragment: Fragment) => current === made && listener.show(fragment));
    hub.on("Me", (message: SeatMessage) => current === made && listener.me(message));
    hub.on("Probe", (probe: Probe) => {
      const moment = performance.now();
      if (current === made) {
        hub.send("Echo", probe.token).catch(ignore);
        listener.probe(probe, moment);
      }
    });
    hub.on("Direct", (order: ProjectorOrder) => current === made && listener.direct?.(order));
    hub.on("Leave", (farewell: Farewell) => current === made && leave(farewell));
    hub.onclose(() => retry(made));
    within(connectWithin, hub.start()).then(
      () => {
        if (current === made) {
          liveSince = performance.now();
          setLink("live");
        }
      },
      () => retry(made),
    );
  }

  function retry(made: Made): void {
    if (current !== made) {
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
    clearTimeout(timer);
    const old = current;
    current = null;
    old?.abandon();
  }

  function ask<T>(method: string, argument: unknown): Promise<T> {
    const asked = current;
    if (!asked || link !== "live") {
      return Promise.reject(new Error(link));
    }
    return within(answerWithin, asked.hub.invoke<T>(method, argument)).catch((error: unknown) => {
      if (error instanceof TimedOut && current === asked) {
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

function make(url: string): Made {
  let socket: WebSocket | undefined;
  // A browser opens one socket to a server after the other: one that is stuck would hold up all that follow,
  // and `stop` does not reach a socket that is not open yet.
  class Socket extends WebSocket {
    constructor(address: string | URL) {
      super(address);
      socket = this;
    }
  }
  // The package takes a socket class here, though its types do not say so.
  const options = { transport: HttpTransportType.WebSockets, skipNegotiation: true, WebSocket: Socket };
  const hub = new HubConnectionBuilder()
    .withUrl(url, options)
    .configureLogging(LogLevel.None)
    .build();
  hub.serverTimeoutInMilliseconds = 15_000;
  hub.keepAliveIntervalInMilliseconds = 5_000;
  return {
    hub,
    abandon() {
      // A socket that died in its sleep may never close: nobody waits for it.
      hub.stop().then(ignore, ignore);
      socket?.close();
    },
  };
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
