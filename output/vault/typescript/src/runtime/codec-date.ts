// RFC 3339 date-times as Date. Text that is none stays text. A Date remembers the text it was read from, so a value
// that is sent back unchanged keeps its offset and its fraction.

import type { Codec } from './codec.js';
import { dateText } from './encode.js';

const RFC3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;
const written: unique symbol = /* @__PURE__ */ Symbol.for('specsmith.written') as never;

interface ReadDate extends Date {
  [written]?: { readonly text: string; readonly time: number };
}

export const date: Codec = {
  type(value, _codec, side) {
    if (side) {
      if (!(value instanceof Date)) return value;
      const source = (value as ReadDate)[written];
      return source?.time === value.getTime() ? source.text : dateText(value);
    }
    if (typeof value !== 'string' || !RFC3339.test(value)) return value;
    // In the spelling that every engine reads by the standard: others are left to its taste.
    const result: ReadDate = new Date(value.toUpperCase().replace(' ', 'T'));
    const time = result.getTime();
    if (Number.isNaN(time)) return value;
    return Object.defineProperty(result, written, { value: { text: value, time } });
  },
};
