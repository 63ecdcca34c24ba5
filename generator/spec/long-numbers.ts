// Numbers of a JSON text that JSON.parse rounded. Only texts are looked at whose survey found numbers that may have been:
// those beyond 2^53, and those that print with sixteen characters or more.

import type { Json } from '../support/json';
import { longNumbers } from './json-scanner';
import type { Limits } from './limits';
import type { Parsed } from './parse';
import { survey, type Excess, type Survey } from './survey';
import { WrittenNumber } from './written-number';

/** What was parsed, surveyed, with the numbers of its text. */
export function surveyed(
  { value, format }: Parsed,
  text: string,
  limits: Limits,
): { readonly value: Json; readonly found: Survey | Excess } {
  const found = survey(value, format, limits);
  if (format === 'yaml' || 'code' in found || !found.rounded) return { value, found };
  const exact = withLongNumbers(text, value);
  return { value: exact, found: survey(exact, format, limits) };
}

/** The value, which must be ours alone, with the texts of its long numbers in it. */
function withLongNumbers(text: string, value: Json): Json {
  const holder: { [key: string]: Json } = { '': value };
  for (const { path, written } of found(text)) {
    let container = holder;
    let key = '';
    for (const token of path) {
      container = container[key] as typeof holder;
      key = token;
    }
    // Of a key that stands twice the last one counts, which may be another value.
    if (container[key] !== Number(written)) continue;
    const exact = new WrittenNumber(written) as unknown as Json;
    Object.defineProperty(container, key, { value: exact, enumerable: true, writable: true, configurable: true });
  }
  return holder[''] ?? null;
}

function found(text: string): ReturnType<typeof longNumbers> {
  try {
    return longNumbers(text);
  } catch (error) {
    // Nested more deeply than the survey allows.
    if (error instanceof RangeError) return [];
    throw error;
  }
}
