// The documents of the matrix: each place of a document has another payload. A document holds the body of the templates
// several times; its head (title, servers, …) stands in it once. Copies and documents go on by one payload each, as the
// rows of a Latin square do, so that all of them together have every payload in every place.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { load } from 'js-yaml';
import type { Json, JsonObject } from '../../../generator/support/json';
import { MATRIX_PAYLOADS } from './payloads';

type Row = { readonly [name: string]: Json };

/** How often a document has the body of the templates. */
export const COPIES = 8;

const TOKEN = /(?:PAYLOAD|STRICT)(~\w+)?/g;

const read = (file: string): Row => load(fs.readFileSync(path.join(__dirname, file), 'utf8')) as Row;

const { paths, webhooks, components, tags, ...head } = read('../hostile.yaml') as {
  readonly [name in 'paths' | 'webhooks' | 'components' | 'tags']: Json;
} & Row;
const more = read('places.yaml');
const BODIES: readonly Row[] = [{ paths, webhooks, components, tags } as Row, more];
const HEAD: Row = { ...head, security: [] };

/** Called with the number of a place and of what it shares its payload with. */
type Visit = (key: string) => void;

/** How many documents it takes to have each payload in each place of the body. */
export const DOCUMENTS = Math.ceil(MATRIX_PAYLOADS.length / COPIES);

/** Document `at`; `seen` is told of each place and its payload. */
export function matrixDocument(
  at: number,
  seen: (place: string, payload: string) => void = () => undefined,
  copies = COPIES,
): string {
  const document: { [name: string]: Json } = { ...filled('head', HEAD, at * COPIES, '', seen) };
  for (let copy = 0; copy < copies; copy += 1)
    for (const [index, body] of BODIES.entries())
      merge(document, filled(`body${index}`, body, at * COPIES + copy, `c${copy}`, seen));
  return JSON.stringify(document);
}

/** A small document with the head that would come next, if a document had its head as often as its body. */
export function headDocument(row: number, seen: (place: string, payload: string) => void = () => undefined): string {
  const ping = { get: { operationId: 'ping', responses: { '204': { description: 'Nothing' } } } };
  return JSON.stringify({ ...filled('head', HEAD, row, '', seen), paths: { '/ping': ping } });
}

/** Names of places: those that share a payload are several places. */
export function places(): readonly string[] {
  const found: string[] = [];
  const note: Visit = (key) => found.push(key);
  for (const [index, part] of [HEAD, ...BODIES].entries()) visit(index === 0 ? 'head' : `body${index - 1}`, part, note);
  return found;
}

function visit(part: string, template: Json, note: Visit): void {
  let count = 0;
  mapTexts(template, (text) => text.replaceAll(TOKEN, () => (note(`${part} ${count++}`), '')));
}

function filled(
  part: string,
  template: Row,
  row: number,
  suffix: string,
  seen: (place: string, payload: string) => void,
): Row {
  let count = 0;
  const fill = (text: string): string => {
    const isPointer = text.startsWith('#/');
    const named = isPointer && !/PAYLOAD|STRICT/.test(text) ? `${text}${suffix}` : text;
    return named.replaceAll(TOKEN, (_token, label: string | undefined) => {
      const place = count++;
      const payload = MATRIX_PAYLOADS[
        (row + (label === undefined ? place : hashOf(label))) % MATRIX_PAYLOADS.length
      ] as string;
      seen(`${part} ${place}`, payload);
      return isPointer ? inPointer(payload) : payload;
    });
  };
  return mapTexts(suffix === '' ? template : renamed(template, suffix), fill) as Row;
}

const hashOf = (label: string): number =>
  [...label].reduce((sum, each) => sum * 7 + (each.codePointAt(0) ?? 0), 0) % 997;

/** The same with names of its own, where a name is the templates' and not a payload's. */
function renamed(template: Row, suffix: string): Row {
  const own = (record: Json): Row =>
    Object.fromEntries(
      Object.entries(record as Row).map(([key, value]) => [
        /PAYLOAD|STRICT/.test(key) ? key : `${key}${suffix}`,
        value,
      ]),
    );
  const result: { [name: string]: Json } = { ...template };
  if (template['paths'] !== undefined)
    result['paths'] = Object.fromEntries(
      Object.entries(template['paths'] as Row).map(([key, value]) => [`/${suffix}${key}`, withIds(value, suffix)]),
    );
  result['components'] = Object.fromEntries(
    Object.entries(template['components'] as Row).map(([section, members]) => [section, own(members)]),
  );
  return result;
}

/** Operation ids and names of security schemes that are the templates' own. */
function withIds(value: Json, suffix: string): Json {
  if (Array.isArray(value)) return value.map((item: Json) => withIds(item, suffix));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, member]) => {
      if (key === 'operationId' && typeof member === 'string' && !member.includes('PAYLOAD'))
        return [key, `${member}${suffix}`];
      if (key === 'security' && Array.isArray(member))
        return [
          key,
          member.map((each: Json) =>
            Object.fromEntries(Object.entries(each as Row).map(([name, scopes]) => [`${name}${suffix}`, scopes])),
          ),
        ];
      return [key, withIds(member as Json, suffix)];
    }),
  );
}

/** As a part of a JSON pointer in a URL. */
function inPointer(payload: string): string {
  const escaped = payload.replaceAll('~', '~0').replaceAll('/', '~1');
  try {
    return encodeURIComponent(escaped);
  } catch {
    // A lone surrogate has no place in a URL.
    return escaped;
  }
}

function merge(target: { [name: string]: Json }, part: Row): void {
  for (const [key, value] of Object.entries(part)) {
    const there = target[key];
    if (there === undefined) target[key] = value;
    else if (Array.isArray(there) && Array.isArray(value)) target[key] = [...there, ...value];
    else target[key] = mergedOf(there as Row, value as Row);
  }
}

function mergedOf(one: Row, other: Row): Row {
  const result: { [name: string]: Json } = { ...one };
  for (const [key, value] of Object.entries(other)) {
    const there = result[key];
    const isSection = there !== undefined && typeof there === 'object' && there !== null && !Array.isArray(there);
    Object.defineProperty(result, key, {
      value: isSection && Object.hasOwn(result, key) ? { ...(there as object), ...(value as object) } : value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return result;
}

function mapTexts(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: Json) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as JsonObject).map(([key, member]) => [change(key), mapTexts(member as Json, change)]),
  );
}
