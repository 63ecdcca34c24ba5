// What the Python drivers will not pass, for reasons that last.

import { gaps } from './gap';
import type { KnownGap } from './gap';

const both = ['python', 'python-aio'];

export const pythonGaps: readonly KnownGap[] = [
  ...gaps(
    both,
    '`…_without_preload_content` gives the response of the HTTP library, whatever its status, as openapi-generator has it.',
    ['unread: an error is that of any call'],
  ),
  ...gaps(
    both,
    'There is nothing to say the length of a stream with: its length is what the stream says of itself (`seek`, `tell`).',
    [
      'upload: the caller says the length of a stream',
      'upload: in a form, the caller says the length of a stream',
      'upload: a length of 15 that is not that of the stream is an error',
      'upload: a length of 17 that is not that of the stream is an error',
    ],
  ),
];
