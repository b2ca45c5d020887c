// Carries one request to the server, under the same id every time, until the server has given its verdict.
import type { Connection } from "./connection";
import type { Receipt } from "./wire";

/** A place for one request under way. */
export interface Delivery<T> {
  readonly pending: T | null;
  /** Takes a request, in place of an older one, and sends it as soon as it may go. */
  begin(request: T): void;
  /** Sends the request that waits, unless it is already on its way. */
  push(): void;
}

const resendAfter = 1_000;
const notRecorded = ["busy", "storage-down"];

/**
 * A delivery by one method of the hub. Whatever happened meanwhile, the request is sent: whether it still counts is for the
 * server to say, and its verdict is owed to the person.
 */
export function createDelivery<T>(connection: Connection, method: string, ended: (receipt: Receipt) => void): Delivery<T> {
  let pending: T | null = null;
  let sentOn = 0;
  let timer = 0;

  function push(): void {
    clearTimeout(timer);
    if (pending !== null && connection.link === "live" && sentOn !== connection.number) {
      send(pending);
    }
  }

  function send(request: T): void {
    const number = connection.number;
    sentOn = number;
    connection.ask<Receipt>(method, request).then(
      (receipt) => {
        if (pending !== request) {
          return;
        }
        if (notRecorded.includes(receipt.code)) {
          later(number);
        } else {
          pending = null;
          sentOn = 0;
          ended(receipt);
        }
      },
      () => pending === request && later(number),
    );
  }

  function later(number: number): void {
    // On a newer connection it is already on its way again.
    if (sentOn === number) {
      sentOn = 0;
      timer = setTimeout(push, resendAfter);
    }
  }

  return {
    get pending() {
      return pending;
    },
    begin(request) {
      pending = request;
      sentOn = 0;
      push();
    },
    push,
  };
}
