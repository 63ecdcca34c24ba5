// The form of a scenario: a call, what must cross the wire for it, what the server answers, and what the caller must get.
// Data only, and nothing about any target: `run-scenario.ts` runs it.
//
// In strings, `{origin}` is the scenario's server, `{other}` a second server of another origin, `{other host}` that
// without its scheme, `{closed}` an origin where nothing listens, and `{in 2 s}` the first HTTP date two seconds from the start
// of the step.

import type { Exchange } from './recording-server';
import type { Call, ErrorKind, Progress } from './drive-session';
import type { Json, WireBody, WireDigest, WireFile, WireItems } from './transcript';

export interface Runnable {
  readonly name: string;
  /** The document's name in the session. */
  readonly spec: string;
  readonly steps: readonly Step[];
  /** The steps share a server: their calls are made at once, or one after the other. */
  readonly together?: true | 'in turn';
  /** So much goes over the wire that others, which are timed, would suffer: it runs after them, by itself. */
  readonly alone?: boolean;
  /** Clients may differ in what they accept: of a value or a stream, some return both from one method, others from two. */
  readonly freeAccept?: boolean;
}

export interface Step {
  /** `baseUrl` is `{origin}` where neither it nor `origin` is given; `spec` is the scenario's. */
  readonly call: Omit<Call, 'spec'>;
  /** What the server must get, and answers. No more and no fewer. */
  readonly exchanges?: readonly Exchange[];
  /** The same for the other origin. */
  readonly other?: readonly Exchange[];
  /** Fewer requests than exchanges will do. */
  readonly atMost?: boolean;
  readonly expect: Outcome;
  /** May stand nowhere in what the answer says of itself: neither as they are, nor in Base64 or percent-encoded. */
  readonly secrets?: readonly string[];
  /** Every answer has been read or given up by the client a while after the call. */
  readonly settled?: boolean;
}

export type Outcome = Success | Failure;

/** Of a download or an upload, whatever came of it. */
interface Transferred {
  /** All that is in the folder of a download; absent: not looked at. */
  readonly files?: { readonly [name: string]: WireFile };
  readonly progress?: Progress;
}

export interface Success extends Transferred {
  readonly ok: true;
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  /** `none`: the call returns nothing. Absent: not looked at. */
  readonly value?: WireBody | WireItems | WireDigest | 'none';
}

export interface Failure extends Transferred {
  readonly ok: false;
  readonly kind: Exclude<ErrorKind, 'build' | 'unsupported'>;
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: WireBody;
  /** Of a stream or of pages: what came before. */
  readonly items?: readonly Json[];
  readonly message?: ExpectedText;
  readonly operation?: string;
  readonly method?: string;
  readonly url?: ExpectedText;
  readonly attempts?: number;
  /** `none`: the error has none. */
  readonly requestId?: string;
}

/** The exact text, or a pattern. */
export type ExpectedText = string | { readonly matches: string };
