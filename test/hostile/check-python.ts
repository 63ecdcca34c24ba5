// Looks for the mark in Python: it may stand in string literals and comments only, never in a format string, and never
// in the first two lines as an encoding (PEP 263).

import { spawnSync } from 'node:child_process';
import type { OutputFile } from '../support/memory-files';
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

// Python's own parser: every file is read from its bytes, as an import would, and no name in it is the mark.
const PROGRAM = `
import ast, json, sys
mark, files = json.load(sys.stdin)
for path, text in files:
    try:
        tree = ast.parse(text.encode("utf-8"), path)
    except SyntaxError as error:
        print("%s: %s" % (path, error))
        continue
    for node in ast.walk(tree):
        for field in ("id", "attr", "name", "arg", "module", "asname"):
            value = getattr(node, field, None)
            if isinstance(value, str) and mark in value.split("."):
                print("%s: line %d: the mark as a name" % (path, getattr(node, "lineno", 0)))
        if isinstance(node, ast.JoinedStr) and mark in ast.dump(node):
            print("%s: line %d: the mark in a format string" % (path, node.lineno))
`;

/** All modules at once. Nothing is said where there is no Python: the lexical check has been made. */
export function checkPythonOutput(files: readonly OutputFile[]): readonly string[] {
  const modules = files.filter((file) => file.generated && /\.pyi?$/.test(file.path));
  const { status, stdout, stderr } = spawnSync('python3', ['-c', PROGRAM], {
    input: JSON.stringify([MARK, modules.map(({ path, text }) => [path, text])]),
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (status === null) return [];
  if (status !== 0) return [stderr];
  return stdout.split('\n').filter((line) => line !== '');
}
