// RFC 3339 date-times as Date. Text that is none stays text. A Date remembers the text it was read from, so a value
// that is sent back unchanged keeps its offset and its fraction.

import type { Codec } from "./codec.js";
export declare const date: Codec;
