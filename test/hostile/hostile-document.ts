// The hostile document with one payload in its places. Keys and values are replaced after parsing, so that a payload
// needs no escapes; the result is JSON.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { load } from 'js-yaml';
import type { Json } from '../../generator/support/json';

const template = load(fs.readFileSync(path.join(__dirname, 'hostile.yaml'), 'utf8')) as Json;

export const BENIGN = 'benign';

/** How many places are marked STRICT. */
export const strictPlaces = countStrict();

/** `payload` in every free place, and in those of the strict places whose number is in the set. */
export function hostileDocument(payload: string, strict: ReadonlySet<number>): string {
  let place = 0;
  const fill = (text: string): string =>
    text
      .replaceAll(/PAYLOAD(?:~\w+)?/g, () => payload)
      .replaceAll(/STRICT(?:~\w+)?/g, () => (strict.has(place++) ? payload : BENIGN));
  const text = JSON.stringify(mapStrings(template, fill));
  return text;
}

function countStrict(): number {
  let count = 0;
  mapStrings(template, (text) => {
    count += text.split('STRICT').length - 1;
    return text;
  });
  return count;
}

function mapStrings(value: Json, change: (text: string) => string): Json {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: Json) => mapStrings(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [change(key), mapStrings(member as Json, change)]),
  );
}
