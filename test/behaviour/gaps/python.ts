// What the Python drivers do not pass yet.

import { gaps } from './gap';
import type { KnownGap } from './gap';

export const pythonGaps: readonly KnownGap[] = [
  ...gaps(['python', 'python-aio'], 'Not yet done: an event stream is one text.', ['an event stream is a stream']),
];
