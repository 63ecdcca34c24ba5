// Opens the hostile document with one payload in every place that takes it: in all free places, and in the strict places
// for which the document is not refused.

import { StopError } from '../../generator/support/diagnostics';
import { loadInMemory, type Loaded } from '../support/in-memory';
import { hostileDocument, strictPlaces } from './hostile-document';

export async function openHostile(payload: string): Promise<Loaded> {
  const everyPlace = Array.from({ length: strictPlaces }, (_, place) => place);
  return open(payload, await accepted(payload, everyPlace));
}

async function open(payload: string, strict: readonly number[]): Promise<Loaded> {
  return loadInMemory({ kind: 'text', text: hostileDocument(payload, new Set(strict)), label: 'hostile.json' });
}

async function accepted(payload: string, places: readonly number[]): Promise<readonly number[]> {
  if (places.length === 0) return [];
  try {
    await open(payload, places);
    return places;
  } catch (error) {
    if (!(error instanceof StopError)) throw error;
    if (places.length === 1) return [];
    const half = places.length >> 1;
    const left = await accepted(payload, places.slice(0, half));
    const right = await accepted(payload, places.slice(half));
    return [...left, ...right];
  }
}
