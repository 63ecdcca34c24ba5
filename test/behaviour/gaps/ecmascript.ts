// What the TypeScript and JavaScript drivers do not pass yet.

import { gaps } from './gap';
import type { KnownGap } from './gap';

export const ecmascriptGaps: readonly KnownGap[] = [
  ...gaps(
    ['typescript', 'typescript-class'],
    'The form is one object in this style: what it requires is asked for by its type, before the program runs.',
    ['form without a field that its schema requires'],
  ),
  ...gaps(
    ['typescript', 'typescript-class'],
    "Not yet done: a base with a discriminator is converted as itself, not as its child. The child's read-only fields are sent.",
    [
      'a child of a base',
      'a child that is mapped by a name',
      'a child of a child',
      'children in a field, a list and a map',
    ],
  ),
];
