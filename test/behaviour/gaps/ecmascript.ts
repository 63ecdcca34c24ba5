// What the TypeScript and JavaScript drivers do not pass yet.

import { gaps } from './gap';
import type { KnownGap } from './gap';

export const ecmascriptGaps: readonly KnownGap[] = [
  ...gaps(
    ['typescript', 'typescript-class'],
    'The form is one object in this style: what it requires is asked for by its type, before the program runs.',
    ['form without a field that its schema requires'],
  ),
  ...gaps(['javascript', 'javascript-callback'], 'This style has no hooks, only a request agent.', [
    "secrets: the caller's hook",
  ]),
];
