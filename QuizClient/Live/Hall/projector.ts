// The projector as a machine in the hall: what it was told to show, whether it is heard and full, and the one press that makes it so.
import type { Connection } from "../connection";
import { watchLoads } from "../loaded";
import { newRequestId } from "../request-id";
import type { Shell } from "../shell";
import type { Dress, ProjectorOrder, ProjectorReport, Showing } from "../wire";
import { hearMedia, loadOf, playMedia } from "./media";
import type { Speaker } from "./speaker";

/** This projector. */
export interface Projector {
  /** The hall hears this one. */
  readonly hasSound: boolean;
  /** The hub's address, with what it shows: after a lost connection the first picture is the right one. */
  address(): string;
  /** The console has spoken. */
  obey(order: ProjectorOrder): void;
  /** Tells the server how it is, if that is new. */
  report(isAnew?: boolean): void;
}

/** A page of its own keeps these over a reload; two windows of one browser are two projectors. */
const [idKey, orderKey] = ["quiz.projector", "quiz.projector.order"];
/** Milliseconds for which the pointer and the set-up line stay after the mouse was moved. */
const pointerStays = 4_000;

/** Puts on other colours while the picture stays. */
function wear({ theme, mode, sheet }: Dress): void {
  const { dataset } = document.documentElement;
  [dataset.theme, dataset.mode] = [theme, mode];
  document.getElementById("dress")?.setAttribute("href", sheet ?? "/looks.css");
}

export function createProjector({ data, live }: Shell, connection: Connection, speaker: Speaker): Projector {
  const id = sessionStorage.getItem(idKey) ?? newRequestId();
  sessionStorage.setItem(idKey, id);
  const line = document.getElementById("setup");
  let order: ProjectorOrder = { number: 0, showing: (data.showing as Showing) || "All", hasSound: false, ...kept() };
  let told = "";
  let pointer = 0;

  function kept(): Partial<ProjectorOrder> {
    return JSON.parse(sessionStorage.getItem(orderKey) ?? "{}") as Partial<ProjectorOrder>;
  }

  const isFull = () => document.fullscreenElement !== null || innerHeight >= screen.height;

  function state(): ProjectorReport {
    return {
      id,
      width: Math.round(innerWidth * devicePixelRatio),
      height: Math.round(innerHeight * devicePixelRatio),
      isAudible: speaker.isAudible,
      isFull: isFull(),
      showing: order.showing,
      hasSound: order.hasSound,
      media: loadOf(live),
    };
  }

  function obey(next: ProjectorOrder): void {
    order = next;
    show();
    if (next.dress) {
      wear(next.dress);
    }
    sessionStorage.setItem(orderKey, JSON.stringify(next));
    if (typeof next.plays === "boolean") {
      playMedia(live, next.plays);
    }
  }

  function show(): void {
    data.showing = order.showing;
    hearMedia(live, order.hasSound && speaker.isAudible);
    data.setup = isFull() && speaker.isAudible ? "done" : "needed";
    if (line) {
      line.dataset.number = order.number ? String(order.number) : "";
    }
  }

  function report(isAnew = false): void {
    const now = state();
    const text = JSON.stringify(now);
    show();
    if (connection.link === "live" && (isAnew || text !== told)) {
      told = text;
      connection.ask<ProjectorOrder>("Report", now).then(obey, () => {
        told = "";
      });
    }
  }

  // One press at set-up gives it its sound and its full size. A press later does no harm.
  function setUp(): void {
    speaker.unlock().then(() => report(), () => undefined);
    if (!isFull()) {
      document.documentElement.requestFullscreen?.().catch(() => undefined);
    }
  }

  function reveal(): void {
    data.pointer = "shown";
    clearTimeout(pointer);
    pointer = setTimeout(() => {
      delete data.pointer;
    }, pointerStays);
  }

  addEventListener("pointerdown", setUp);
  addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() === "m") {
      speaker.mute();
    } else if (event.key !== "Escape") {
      setUp();
    }
  });
  addEventListener("pointermove", reveal);
  watchLoads(live, () => report());
  addEventListener("resize", () => report());
  document.addEventListener("fullscreenchange", () => report());
  show();

  return {
    get hasSound() {
      return order.hasSound;
    },
    address: () => `${data.liveHub}&show=${order.showing}`,
    obey,
    report,
  };
}
