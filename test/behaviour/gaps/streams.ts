// Drivers whose clients hand out the bytes of a stream, and no items yet.

import { streamScenarios } from '../scenarios/streams';
import { gaps } from './gap';
import type { KnownGap } from './gap';

/** An answer that is no stream is read by all. */
const READ_BY_ALL: ReadonlySet<string> = new Set(['a stream: a status that is an error is one']);

export const streamGaps: readonly KnownGap[] = gaps(
  ['typescript', 'typescript-class', 'javascript', 'javascript-callback'],
  'Not yet done: a stream is handed out as its bytes.',
  ['an event stream is a stream', ...streamScenarios.map(({ name }) => name).filter((name) => !READ_BY_ALL.has(name))],
);
