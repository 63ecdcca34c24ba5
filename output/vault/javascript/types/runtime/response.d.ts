// Reads the answer of one attempt: a success as its status and media type say, any other status as the error class that
// is declared for it. Bodies are bounded, after decompression.

import type { Settings } from "./client.js";
import type { Body, ByStatus, Call } from "./operation.js";
export declare function readResponse(
  { options }: Settings,
  response: Response & {
    readonly unfollowed?: string;
    readonly followed?: number;
  },
  call: Call,
): Promise<unknown>;
/** What the body of an error says, in one of the usual places. */
export declare function messageIn(body: unknown): unknown;
/** Exact, then `4XX`, then `default`. */
export declare function byStatus<T>(
  table: ByStatus<T> | undefined,
  status?: number,
  wide?: boolean,
): T | undefined;
/** The body. Over the limit it is refused, or `cut`: a part that is over the limit too. */
export declare function readBody(response: Response, limit: number, cut?: boolean): Promise<Body>;
