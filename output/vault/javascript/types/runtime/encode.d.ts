// Text of values, as JSON too, and percent-encoding as RFC 3986 wants it: all but unreserved characters.

/** Percent-encodes everything but unreserved characters. */
export declare function encodeText(text: string): string;
/**
 * Leaves percent-encoded triples and reserved characters (RFC 6570 §3.2.3), but those that would end the value, brackets, which no
 * query has (RFC 3986 §3.4), and the apostrophe, which URLs encode (WHATWG URL, special-query percent-encode set).
 */
export declare function encodeReserved(text: string): string;
/** The text of one value: of a primitive, a Date, or JSON of anything deeper. Numbers that JSON cannot carry are refused here too. */
export declare function textOf(value: unknown): string;
/** Refused is what RFC 3339 has no text for: no time at all, and years of more than four digits. */
export declare function dateText(value: Date): string;
export declare function jsonText(value: unknown): string;
/** Refused is what JSON would turn into null or `{}`: numbers that it cannot carry; maps, bytes, streams. */
export declare function sendable(
  this: {
    readonly [key: string]: Partial<Uint8Array>;
  },
  key: string,
  item: unknown,
): unknown;
/** The values of an array, or nothing. Null and undefined items are left out. */
export declare function listOf(value: unknown): readonly string[] | undefined;
/** The properties of an object, or nothing. Null and undefined ones are left out. */
export declare function pairsOf(
  value: unknown,
): readonly (readonly [string, unknown])[] | undefined;
export declare function isPresent(value: unknown): boolean;
