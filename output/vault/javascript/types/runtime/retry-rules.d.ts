// Which failures may be sent again, and how long the server wants to be left alone before.

import type { SDKError } from "./errors.js";
export declare function mayRepeat(failure: SDKError, method: string, keyed: boolean): boolean;
/** `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110 §10.2.3). */
export declare function retryAfter(headers: Headers): number | undefined;
