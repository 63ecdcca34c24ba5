// The parts of forms: how each is written. Their types and names are told with the argument or the model that holds them.

import type { Part } from '../model';
import type { Comparison } from './comparison';
import { placeOf, symbolOf, type Entry } from './method';
import { partWriting } from './writing';

export function compareParts(comparison: Comparison, old: Entry, now: Entry): void {
  const places = { old: placeOf(old.operation, 'requestBody'), new: placeOf(now.operation, 'requestBody') };
  for (const { mediaType, parts } of old.operation.body?.contents ?? []) {
    const content = now.operation.body?.contents.find((each) => each.mediaType === mediaType);
    for (const was of parts) {
      const is = content?.parts.find(({ wireName }) => wireName === was.wireName);
      if (is === undefined) continue;
      const [before, after] = [was, is].map(partWriting);
      if (before !== after)
        comparison.add('argument-style-changed', { symbol: symbolFor(old, was), before, after, ...places });
    }
  }
}

/** As an argument of its own, or as a member of the body. */
function symbolFor({ outline }: Entry, { wireName }: Part): string {
  const own = outline.arguments.find((each) => each.in === 'form' && each.wireName === wireName);
  const body = outline.body?.argument ?? 'request';
  return `${symbolOf(outline)}(${own?.name ?? `${body}.${wireName}`})`;
}
