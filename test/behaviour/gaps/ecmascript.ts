// What the TypeScript and JavaScript drivers do not pass yet.

import { gaps } from './gap';
import type { KnownGap } from './gap';

const all = ['typescript', 'typescript-class', 'javascript', 'javascript-callback'];

export const ecmascriptGaps: readonly KnownGap[] = [
  ...gaps(
    all,
    'A path is given as `fs.createReadStream(path)`, which is read once; `fs.openAsBlob(path)` is sent again.',
    ['upload: a file of a path is sent again by a retry'],
  ),
  ...gaps(
    all,
    '`fetch` decompresses before a client sees a byte, and takes what it got for the whole, as Node does on purpose and browsers do.',
    [
      'compressed body, in two members, the second cut',
      'compressed body, cut in the middle',
      'compressed body, cut before its checksum',
      'compressed body, cut by a byte',
      'compressed body, cut within its head',
      'compressed body, deflated, cut in the middle',
      'compressed body, deflated, cut before its checksum',
    ],
  ),
  ...gaps(all, 'JavaScript has no table of media types by ending: `toFile(stream, name, { type })` says it.', [
    'upload: in a form, a file of a path has the type of its name',
  ]),
  ...gaps(
    all,
    'The body of an error is JSON by what its type says: to look at text too costs three bytes more than a class may weigh (`bench/limits.json`). Elysia sends so under Node; the text is in `data`.',
    ['an error whose JSON calls itself text'],
  ),
  ...gaps(
    ['typescript', 'typescript-class'],
    'The form is one object in this style: what it requires is asked for by its type, before the program runs.',
    ['form without a field that its schema requires'],
  ),
  ...gaps(['javascript', 'javascript-callback'], 'This style has no hooks, only a request agent.', [
    "secrets: the caller's hook",
  ]),
];
