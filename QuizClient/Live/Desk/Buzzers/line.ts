// The desk's own connection to the contest's hub.
import { HttpTransportType, type HubConnection, HubConnectionBuilder, LogLevel } from "@microsoft/signalr";
import { newRequestId } from "../../request-id";
import type { Receipt } from "../../wire";
import { createEstimate, type Probe } from "./estimate";

/** The way for presses. */
export interface Line {
  readonly url: string;
  /** Sends a press; one that finds no connection is sent on return, with the same stamp. */
  press(table: number, moment: number, question: string | null): void;
  close(): void;
}

/** A press, as QuizContracts/Hub has it. */
interface DeskBuzzRequest {
  readonly requestId: string;
  readonly table: number;
  readonly epoch: number;
  readonly pressedAt: number | null;
  readonly question: string | null;
}

const pause = 1_000;

/** Opens a connection, and again for ever until it is closed. */
export function openLine(url: string, said: (table: number, sentence: string) => void, linked: (isLive: boolean) => void): Line {
  const clock = createEstimate();
  const waiting = new Map<string, DeskBuzzRequest>();
  let current: HubConnection | null = null;
  let isLive = false;
  let isClosed = false;

  function connect(): void {
    const hub = new HubConnectionBuilder().withUrl(url, { transport: HttpTransportType.WebSockets, skipNegotiation: true }).configureLogging(LogLevel.None).build();
    current = hub;
    hub.on("Probe", (probe: Probe) => {
      const received = performance.now();
      hub.send("Echo", probe.token).catch(ignore);
      clock.hear(probe, received);
    });
    // What the hall is shown goes past here.
    hub.on("Show", ignore);
    hub.on("Leave", close);
    hub.onclose(() => retry(hub));
    hub.start().then(
      () => {
        if (current === hub) {
          tell(true);
          waiting.forEach(send);
        }
      },
      () => retry(hub),
    );
  }

  function retry(hub: HubConnection): void {
    if (current === hub && !isClosed) {
      tell(false);
      current = null;
      setTimeout(() => isClosed || connect(), pause);
    }
  }

  function send(request: DeskBuzzRequest): void {
    current?.invoke<Receipt>("Press", request).then((receipt) => {
      waiting.delete(request.requestId);
      said(request.table, receipt.sentence);
    }, ignore);
  }

  function tell(next: boolean): void {
    isLive = next;
    linked(next);
  }

  function close(): void {
    isClosed = true;
    tell(false);
    current?.stop().then(ignore, ignore);
  }

  connect();
  return {
    url,
    press(table, moment, question) {
      const request = { requestId: newRequestId(), table, epoch: clock.epoch, pressedAt: clock.at(moment), question };
      waiting.set(request.requestId, request);
      if (isLive) {
        send(request);
      }
    },
    close,
  };
}

function ignore(): void {}
