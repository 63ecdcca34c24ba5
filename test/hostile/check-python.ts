// Looks for the mark in Python: it may stand in string literals and comments only, never in a format string, and never
// in the first two lines as an encoding (PEP 263).

import { stripped, type Lexeme } from './lexer';
import { MARK } from './payloads';

const LEXEMES: readonly Lexeme[] = [
  // A carriage return ends a comment as well.
  { kind: 'comment', pattern: /#[^\n\r]*/y },
  { kind: 'literal', pattern: /\b[bBuU]?"""(?:\\[^]|(?!""")[^\\])*"""|\b[bBuU]?'''(?:\\[^]|(?!''')[^\\])*'''/y },
  { kind: 'literal', pattern: /"""(?:\\[^]|(?!""")[^\\])*"""|'''(?:\\[^]|(?!''')[^\\])*'''/y },
  { kind: 'refused', pattern: /"""|'''/y },
  { kind: 'literal', pattern: /"(?:\\[^]|[^"\\\n\r])*"|'(?:\\[^]|[^'\\\n\r])*'/y },
  { kind: 'refused', pattern: /["'][^\n]*/y },
];

export function checkPython(_path: string, text: string): readonly string[] {
  const { code, problems, literals } = stripped(text, LEXEMES);
  const found = [...problems];
  for (const line of code.split('\n'))
    if (new RegExp(`(?<!\\w)${MARK}(?!\\w)`).test(line)) found.push(`the mark as a name: ${line.trim()}`);
  const formatted = /(?<!\w)(?:[fF][rR]?|[rR][fF])(["'])/;
  const format = text.split('\n').find((line) => formatted.test(line) && line.includes(MARK) && !line.includes('#'));
  if (format !== undefined && formatted.test(code)) found.push(`the mark in a format string: ${format.trim()}`);
  if (
    text
      .split(/\r\n|\r|\n/)
      .slice(0, 2)
      .some((line) => /^[ \t\f]*#.*?coding[:=]/.test(line))
  )
    found.push('an encoding in the first two lines');
  // In a literal that is not a docstring, \N{…} and friends must be the encoder's own.
  for (const literal of literals)
    if (/[\0\ud800-\udfff]/.test(literal.replace(/[\ud800-\udbff][\udc00-\udfff]/g, '')))
      found.push('a bare surrogate or NUL');
  return found;
}
