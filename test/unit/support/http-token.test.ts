import { isToken } from '../../../generator/support/http-token';

test.each([
  ['X-A_b.1', true],
  ["!#$%&'*+.^`|~", true],
  ['', false],
  ['a b', false],
  ['a:', false],
  ['a\n', false],
  ['é', false],
])('%j', (text, expected) => expect(isToken(text)).toBe(expected));
