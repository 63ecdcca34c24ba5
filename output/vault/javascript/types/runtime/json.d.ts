// JSON bodies, read and written. `JSON.parse` makes own properties of every key, `__proto__` too.

import type { Reader, Writer } from "./operation.js";
/** Reads JSON; nothing where the body is empty. */
export declare const json: Reader;
/** Writes JSON. */
export declare const jsonBody: Writer;
