// What drivers and tools are told of a call that streams.

import type { CallStream } from './call';
import type { StreamRow } from './streams';

export interface StreamFacts extends Pick<CallStream, 'when' | 'chosenBy'>, Pick<StreamRow, 'kind' | 'item'> {}

export function streamFacts({ when, row, chosenBy }: CallStream): StreamFacts {
  return { when, kind: row.kind, item: row.item, ...(chosenBy === undefined ? {} : { chosenBy }) };
}
