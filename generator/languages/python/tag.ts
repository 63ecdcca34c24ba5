// The tag of Python code. Everything that can stand in a hole was made by this kit.

import { tagOf, type Code } from '../../code/code';

export type Python = Code<'python'>;

export const py = tagOf('python');
