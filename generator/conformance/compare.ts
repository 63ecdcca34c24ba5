// Compares what was expected with what came: requests and values. Gives differences in words; an empty list is a match.

import { headerOf } from './transcript';
import type { Json, RecordedRequest, WireBody, WirePart } from './transcript';

export interface ExpectedRequest {
  readonly method: string;
  /** Path and query, byte for byte. Absent: any. */
  readonly target?: string;
  /** `target` is the path alone; the query may be any. */
  readonly anyQuery?: boolean;
  /** Where given, `target` is the path alone, and the query is compared after decoding, these parameters and no others. */
  readonly query?: { readonly [name: string]: Json };
  /** By lower-case name: the exact value, a pattern, or null for a header that must not be sent. */
  readonly headers?: { readonly [name: string]: string | { readonly matches: string } | null };
  /** The media type, without parameters. `null`: there is no Content-Type. */
  readonly contentType?: string | null;
  /** `known`: the length of the body is announced; `unknown`: it comes in chunks. */
  readonly length?: 'known' | 'unknown';
  /** `none`: not a byte. */
  readonly body?: WireBody | 'none';
  /** Headers that must be there, with the value that they had in the request before. */
  readonly sameAsBefore?: readonly string[];
  /** Zeros at the end of the fraction of a date-time are not compared. */
  readonly freshDates?: boolean;
  /** A pattern. */
  readonly userAgent?: string;
  /** At least so long after the request before it. */
  readonly gapMs?: number;
}

export function compareRequest(
  expected: ExpectedRequest,
  actual: RecordedRequest,
  previous?: RecordedRequest,
): string[] {
  if (expected.freshDates === true) {
    const { freshDates: _, ...rest } = expected;
    return compareRequest(withoutZeros(rest), { ...withoutZeros(actual), bytes: actual.bytes }, previous);
  }
  const differences: string[] = [];
  const differ = (what: string, want: unknown, got: unknown): void => {
    differences.push(`${what}: expected ${print(want)}, got ${print(got)}`);
  };
  if (expected.method !== actual.method) differ('method', expected.method, actual.method);
  differences.push(...compareTarget(expected, actual.target));
  for (const [name, want] of Object.entries(expected.headers ?? {})) {
    const got = headerOf(actual, name);
    if (want === null) {
      if (got !== undefined) differ(`header ${name}`, undefined, got);
    } else if (typeof want === 'string' ? got !== want : got === undefined || !new RegExp(want.matches).test(got)) {
      differ(`header ${name}`, want, got);
    }
  }
  if (expected.contentType !== undefined) {
    const got = headerOf(actual, 'content-type')?.split(';')[0]?.trim().toLowerCase() ?? null;
    if (got !== expected.contentType) differ('content type', expected.contentType, got);
  }
  if (expected.length !== undefined && (expected.length === 'known') !== (actual.announced !== undefined)) {
    differ('length', expected.length, actual.announced ?? 'chunks');
  }
  if (expected.userAgent !== undefined && !new RegExp(expected.userAgent).test(actual.userAgent ?? '')) {
    differ('user agent', expected.userAgent, actual.userAgent);
  }
  if (expected.gapMs !== undefined && previous !== undefined && actual.at - previous.at < expected.gapMs) {
    differ('gap in ms', `at least ${expected.gapMs}`, Math.round(actual.at - previous.at));
  }
  for (const name of expected.sameAsBefore ?? []) {
    const before = previous === undefined ? undefined : headerOf(previous, name);
    const got = headerOf(actual, name);
    if (got === undefined || got !== before) differ(`header ${name} as before`, before, got);
  }
  if (expected.body !== undefined) differences.push(...compareBody('body', expected.body, actual));
  return differences;
}

function withoutZeros<T>(value: T): T {
  const fraction = /(T\d\d(?::|%3A)\d\d(?::|%3A)\d\d)(?:\.0*|(\.\d*?[1-9])0+)(?=Z)/g;
  return JSON.parse(JSON.stringify(value).replace(fraction, (_all, time: string, rest = '') => `${time}${rest}`)) as T;
}

function compareTarget({ target: want, query, anyQuery }: ExpectedRequest, got: string): string[] {
  if (want === undefined) return [];
  if (query === undefined && anyQuery !== true) return compareJson('target', want, got);
  const parts = splitTarget(got);
  return [
    ...compareJson('path', want, parts.path),
    ...(query === undefined ? [] : compareJson('query', textQuery(query), parts.query)),
  ];
}

function splitTarget(target: string): { path: string; query: Json } {
  const at = target.indexOf('?');
  const path = at < 0 ? target : target.slice(0, at);
  const query = new Map<string, string[]>();
  for (const pair of at < 0 ? [] : target.slice(at + 1).split('&')) {
    const equals = pair.indexOf('=');
    const [name, value] = equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1)];
    const key = decodeURIComponent(name);
    query.set(key, [...(query.get(key) ?? []), decodeURIComponent(value)]);
  }
  return { path, query: Object.fromEntries(query) };
}

function textQuery(query: { readonly [name: string]: Json }): Json {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]) => [
      name,
      (Array.isArray(value) ? value : [value]).map((item) => String(item)),
    ]),
  );
}

function compareBody(what: string, want: WireBody | 'none', actual: RecordedRequest): string[] {
  if (want === 'none') {
    return actual.bytes.length === 0 ? [] : [`${what}: expected none, got ${print(actual.bytes.toString('utf8'))}`];
  }
  // Text and bytes are compared as sent, whatever their media type.
  if ('text' in want) return compareJson(what, want.text, actual.bytes.toString('utf8'));
  if ('base64' in want) return compareJson(what, want.base64, actual.bytes.toString('base64'));
  if ('multipart' in want && actual.body !== undefined && 'multipart' in actual.body) {
    return compareParts(what, want.multipart, actual.body.multipart);
  }
  return compareJson(what, want as unknown as Json, (actual.body ?? null) as unknown as Json);
}

function compareParts(what: string, want: readonly WirePart[], got: readonly WirePart[]): string[] {
  if (want.length !== got.length) return [`${what}: expected ${want.length} parts, got ${print(got)}`];
  return want.flatMap((part, index) => {
    const other = got[index] as WirePart;
    const { contentType, headers, ...rest } = part;
    const { contentType: otherType, headers: otherHeaders, ...otherRest } = other;
    const types = contentType === undefined || mediaTypeOf(contentType) === mediaTypeOf(otherType);
    return [
      ...(types ? [] : [`${what} part ${index} content type: expected ${contentType}, got ${otherType}`]),
      // Those of which nothing is said may be there.
      ...(headers === undefined ? [] : compareJson(`${what} part ${index} headers`, headers, otherHeaders ?? null)),
      ...compareJson(`${what} part ${index}`, contentOf(rest, other), contentOf(otherRest, part)),
    ];
  });
}

const mediaTypeOf = (type: string | undefined): string | undefined => type?.split(';')[0]?.trim().toLowerCase();

/** A part without a type of its own reads as text; where the other side has bytes, both are compared as bytes. */
function contentOf(part: object, other: object): Json {
  if ('text' in part && 'base64' in other) {
    const { text, ...rest } = part as { text: string };
    return { ...rest, base64: Buffer.from(text).toString('base64') } as Json;
  }
  return part as unknown as Json;
}

/** Differences by JSON path; key order does not matter, `__proto__` is a key like any other. */
export function compareJson(path: string, want: Json, got: Json): string[] {
  if (Object.is(want, got) || (want === 0 && got === 0)) return [];
  if (Array.isArray(want) && Array.isArray(got)) {
    return [
      ...lengthDifference(path, want, got),
      ...want.slice(0, got.length).flatMap((item, at) => compareJson(`${path}[${at}]`, item as Json, got[at] as Json)),
    ];
  }
  if (isObject(want) && isObject(got)) {
    const missing = Object.keys(want).filter((key) => !Object.hasOwn(got, key));
    const added = Object.keys(got).filter((key) => !Object.hasOwn(want, key));
    const shared = Object.keys(want).filter((key) => Object.hasOwn(got, key));
    return [
      ...missing.map((key) => `${path}.${key}: missing`),
      ...added.map((key) => `${path}.${key}: added, ${print(got[key])}`),
      ...shared.flatMap((key) => compareJson(`${path}.${key}`, want[key] as Json, got[key] as Json)),
    ];
  }
  return [`${path}: expected ${print(want)}, got ${print(got)}`];
}

function lengthDifference(path: string, want: readonly Json[], got: readonly Json[]): string[] {
  if (want.length === got.length) return [];
  const [longer, other] = want.length > got.length ? [want, got] : [got, want];
  const there = new Set(other.map((item) => JSON.stringify(item)));
  const more = longer.find((item) => !there.has(JSON.stringify(item)));
  const which = more === undefined ? '' : `, ${want.length > got.length ? 'without' : 'with'} ${print(more)}`;
  return [`${path}: expected ${want.length} items, got ${got.length}${which}`];
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function print(value: unknown): string {
  const text = JSON.stringify(value) ?? 'none';
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
