// What the Python drivers do not pass yet.

import { gaps } from './gap';
import type { KnownGap } from './gap';

export const pythonGaps: readonly KnownGap[] = [
  ...gaps(['python', 'python-aio'], 'Not yet done: an event stream is one text.', ['an event stream is a stream']),
  ...gaps(['python-aio'], 'Not yet done: what the HTTP library logs or keeps of an answer has the credential.', [
    'secrets: a redirect that has the credential',
    'secrets: headers that have the credential',
  ]),
];
