// What drivers do not do with streams yet.

import { gaps } from './gap';
import type { KnownGap } from './gap';

export const streamGaps: readonly KnownGap[] = gaps(
  ['typescript', 'typescript-class', 'javascript', 'javascript-callback'],
  'Not yet done: a broken connection is not made again.',
  [
    'a broken stream: goes on after the last id',
    'a broken stream: what had begun is forgotten',
    'a broken stream: is not made again more often than allowed',
    'a broken stream: an answer without content ends it',
    'a broken stream: an error in place of the rest is one',
  ],
);
