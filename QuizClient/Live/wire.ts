// The records of QuizContracts/Hub as they look on the wire, and the order of pictures.

/** Names one picture: a higher epoch beats everything older, publish counts within it. */
export interface Version {
  readonly epoch: number;
  readonly publish: number;
}

/** A rendered picture. */
export interface Fragment extends Version {
  readonly sequence: number;
  readonly stage: string;
  readonly html: string;
}

/** What differs for this seat in the picture that it names. */
export interface SeatMessage extends Version {
  readonly can: string;
  readonly tone: string;
  readonly notice: string;
  readonly team: string;
  readonly score: string;
  readonly rank: string;
  readonly message?: string;
  readonly question: string;
  readonly multiple: boolean;
  readonly chosen: readonly number[];
  readonly texts: readonly string[];
  /** Its own countdown, as the page writes one. */
  readonly clock?: { readonly endsAt: number; readonly length: number; readonly frozenLeft?: number };
}

/** Why the connection is over for good. */
export interface Farewell {
  readonly code: string;
  readonly sentence: string;
}

/** The verdict on a request. */
export interface Receipt {
  readonly accepted: boolean;
  readonly code: string;
  readonly sentence: string;
  readonly sequence: number;
}

/** A probe of the link, with the contest clock in milliseconds at its sending. */
export interface Probe {
  readonly token: string;
  readonly epoch: number;
  readonly server: number;
  /** Milliseconds that the probe with the token `previous` took; means nothing where that is null. */
  readonly roundTrip: number;
  readonly previous: string | null;
}

/** What a projector shows. */
export type Showing = "All" | "Standings" | "Title" | "Black" | "Overlay" | "Sponsors";

/** How a projector is, as it tells the server. */
export interface ProjectorReport {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly isAudible: boolean;
  readonly isFull: boolean;
  readonly showing: Showing;
  readonly hasSound: boolean;
  readonly media: MediaLoad | null;
}

/** How far the pictures, sounds and films of the question on a picture have come. */
export interface MediaLoad {
  readonly question: string;
  readonly loading: number;
  /** Content addresses of those that cannot be loaded or played. */
  readonly failed: readonly string[];
}

/** What the console wants of a projector. */
export interface ProjectorOrder {
  readonly number: number;
  readonly showing: Showing;
  readonly hasSound: boolean;
  readonly dress?: Dress | null;
  /** Sounds and films begin anew, or stop, once. */
  readonly plays?: boolean | null;
}

/** What a page wears. */
export interface Dress {
  readonly theme: string;
  readonly mode: string;
  /** Address of the organiser's own colours and pictures. */
  readonly sheet: string | null;
}

/** Below zero when `a` is older than `b`; zero when both name the same picture. */
export function compareVersions(a: Version, b: Version): number {
  return a.epoch - b.epoch || a.publish - b.publish;
}
