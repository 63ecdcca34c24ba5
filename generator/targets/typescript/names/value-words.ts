// What the key of a value says that begins with no letter: `-created_at` is `MinusCreatedAt`, `24h` is `TwentyFourh`, as in
// SDKs of Speakeasy. Without it two values may have one key, or a key is none that can be written behind a dot.

import { numberWords } from '../../../naming/number-words';
import { pascalCase } from '../../../naming/words';

const SIGNS: { readonly [sign: string]: string } = { '-': 'minus', '+': 'plus', '!': 'not', '/': 'root' };

/** Nothing for a value that a key says as it is. */
export function valueWords(value: string): string | undefined {
  if (value === '*') return 'Wildcard';
  const sign = SIGNS[value.slice(0, 1)];
  if (sign !== undefined && /^.[\p{L}\p{N}]/u.test(value)) return pascalCase(`${sign} ${value.slice(1)}`);
  const [number = ''] = /^\d+/.exec(value) ?? [];
  const words = number === '' ? undefined : numberWords(Number(number));
  if (words === undefined || (number.startsWith('0') && number !== '0')) return undefined;
  const rest = value.slice(number.length).replace(/^\s+/, '');
  const marked = rest.replace(/^[-.](?=.)|(?<=\d)[-.](?=.)/g, (mark) => (mark === '-' ? ' minus ' : ' dot '));
  const [glued = ''] = /^[\p{L}\p{N}]+/u.exec(marked) ?? [];
  return pascalCase(words) + glued + pascalCase(marked.slice(glued.length));
}
