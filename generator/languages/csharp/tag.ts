// The tag that makes C# code of the program's own text. Holes take code only.

import { mint, tagOf, type Code } from '../../code/code';

export type Csharp = Code<'csharp'>;

export const cs = tagOf('csharp');

export const NOTHING: Csharp = mint('csharp', '');
