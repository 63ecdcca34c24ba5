// Text of values, as JSON too, and percent-encoding as RFC 3986 wants it: all but unreserved characters.

import { RequestError } from './errors.js';

/** Percent-encodes everything but unreserved characters. */
export function encodeText(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * Leaves percent-encoded triples and reserved characters (RFC 6570 §3.2.3), but those that would end the value, brackets, which no
 * query has (RFC 3986 §3.4), and the apostrophe, which URLs encode (WHATWG URL, special-query percent-encode set).
 */
export function encodeReserved(text: string): string {
  return text.replace(/%[\dA-Fa-f]{2}|[^\w.~:/?@!$()*,;-]/gu, (part) =>
    part.length === 3 && part.startsWith('%') ? part : encodeText(part),
  );
}

/** The text of one value: of a primitive, a Date, or JSON of anything deeper. Numbers that JSON cannot carry are refused here too. */
export function textOf(value: unknown): string {
  if (value instanceof Date) return dateText(value);
  return typeof value === 'string' || typeof value === 'bigint' ? String(value) : jsonText(value);
}

/** Refused is what RFC 3339 has no text for: no time at all, and years of more than four digits. */
export function dateText(value: Date): string {
  const year = value.getUTCFullYear();
  if (year >= 0 && year < 10_000) return value.toISOString();
  throw new RequestError('the date cannot be sent: no four-digit year');
}

export function jsonText(value: unknown): string {
  return JSON.stringify(value, sendable);
}

/** Refused is what JSON would turn into null or `{}`: numbers that it cannot carry; maps, bytes, streams. */
export function sendable(this: { readonly [key: string]: Partial<Uint8Array> }, key: string, item: unknown): unknown {
  const given = this[key];
  if (given instanceof Date) return dateText(given);
  // A Buffer says of itself that it is an object; as all bytes it has `set`.
  const tag = {}.toString.call(given?.set ? given : item);
  if (Number.isFinite(item) || / (Object|Array|Null|String|Boolean|Undefined)]|Func/.test(tag)) return item;
  throw new RequestError(`${tag} cannot be sent`);
}

/** The values of an array, or nothing. Null and undefined items are left out. */
export function listOf(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) ? value.filter(isPresent).map(textOf) : undefined;
}

/** The properties of an object, or nothing. Null and undefined ones are left out. */
export function pairsOf(value: unknown): readonly (readonly [string, unknown])[] | undefined {
  if ({}.toString.call(value) !== '[object Object]') return undefined;
  return Object.entries(value as object).filter(([, item]) => isPresent(item));
}

export function isPresent(value: unknown): boolean {
  return value !== null && value !== undefined;
}
