// What reads the body of a success, apart from JSON and streams: text, bytes, and the choice by media type.

import type { Reader } from "./operation.js";
/** Text in the charset that the response names; UTF-8 where there is none or an unknown one. */
export declare const text: Reader;
/** Bytes, in memory. */
export declare const blob: Reader;
/** The content of the response's media type, then of its range, else the first. */
export declare const byMediaType: Reader;
