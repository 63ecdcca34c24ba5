// The tag that makes TypeScript and JavaScript code of the program's own text. Holes take code only.

import { mint, tagOf, type Code } from '../../code/code';

export type Ecmascript = Code<'ecmascript'>;

/** TypeScript or JavaScript: one lexical world, so one kind of code. */
export const ts = tagOf('ecmascript');

export const NOTHING: Ecmascript = mint('ecmascript', '');
