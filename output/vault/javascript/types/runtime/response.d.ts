// Reads the answer of one attempt: a success as its status and media type say, any other status as the error class that
// is declared for it. Bodies are bounded, after decompression.

import type { Settings } from "./client.js";
import type { APIOperation, ByStatus, Source } from "./operation.js";
import { type SentRequest } from "./redact.js";
export declare function readResponse(
  { options }: Settings,
  { method, path, success, errors }: APIOperation,
  response: Response & {
    readonly unfollowed?: string;
    readonly followed?: number;
  },
  request: SentRequest,
  secrets: readonly string[],
  live: Pick<Source, "caller" | "failed">,
): Promise<unknown>;
/** Exact, then `4XX`, then `default`. */
export declare function byStatus<T>(
  table: ByStatus<T> | undefined,
  status?: number,
  wide?: boolean,
): T | undefined;
