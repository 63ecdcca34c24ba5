import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { ts } from 'ts-morph';
import { imbalanceIn } from '../../../generator/code/ecmascript-balance';
import { scannedImbalance } from '../../support/scanned-balance';

test.each([
  ['a divided by b', 'const x = (a + b) / c / d;'],
  ['a regular expression with brackets', 'const x = /[(]{/.test(a);'],
  ['a regular expression with a slash in a class', 'return /[/]`/;'],
  ['a template with holes in holes', 'const x = `a${b({ c: `d${e}}` })}f{`;'],
  ['digits behind a regular expression', '// See docs\n/adr/00'],
  ['brackets in strings and comments', `/* ( */ const x = "(" + '{' + \`[\`; // (`],
  ['generics and shifts', 'const x: Map<string, Array<Array<number>>> = new Map(); x >>> 2;'],
  ['separators of numbers', 'const x = [5_000, 0xab_cd, 0b1_0, 1_0.0_1, 1_0n];'],
  ['nothing', ''],
])('whole: %s', (_, text) => {
  expect(imbalanceIn(text)).toBeUndefined();
});

test.each([
  ['a string that is not closed', `const x = 'a;\n`, 'Unterminated string literal.'],
  ['a template that is not closed', 'const x = `a${b};', 'Unterminated template literal.'],
  ['a hole that is not closed', 'const x = `a${b;', 'a bracket is not closed'],
  ['a comment that is not closed', '/** a\nconst x = 1;', "'*/' expected."],
  ['a comment that was closed before', '/** a */ b */ const x = 1;', 'Unterminated regular expression literal.'],
  ['a regular expression that is not closed', 'const x = /a', 'Unterminated regular expression literal.'],
  ['a bracket that is not closed', 'f({ a: [1 ] ', 'a bracket is not closed'],
  ['a bracket too many', 'f(a));', 'nothing is open that ) closes'],
  ['brackets that cross', 'f([a)];', 'nothing is open that ) closes'],
  ['a number that ends with a separator', 'const x = 5_', 'Numeric separators are not allowed here.'],
  ['a number with two separators in a row', 'const x = 5__0;', 'Numeric separators are not allowed here.'],
  ['a character that is no code', 'const x = 1 \\ 2;', 'Invalid character.'],
])('not whole: %s', (_, text, message) => {
  expect(imbalanceIn(text)?.message).toBe(message);
});

test('says where, and begins anew with every text', () => {
  expect(imbalanceIn('a(\n))')).toEqual({ message: 'nothing is open that ) closes', offset: 4 });
  expect(imbalanceIn('a()')).toBeUndefined();
});

const sources = ['templates', 'generator'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name))
    .map((name) => path.join(folder, name)),
);

test('every source of ours is whole', () => {
  expect(sources.length).toBeGreaterThan(300);
  expect(sources.filter((file) => imbalanceIn(readFileSync(file, 'utf8')) !== undefined)).toEqual([]);
});

test('no source is whole once one of its brackets is gone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      (file, at) => {
        const text = readFileSync(file, 'utf8');
        const brackets = bracketsOf(text);
        if (brackets.length === 0) return;
        const gone = brackets[Math.floor(at * brackets.length)] ?? 0;
        expect(imbalanceIn(text.slice(0, gone) + text.slice(gone + 1))).toBeDefined();
      },
    ),
    { numRuns: 300 },
  );
});

/** Of whatever part of a source, changed at one place: the check says what TypeScript's scanner says. */
test('whether a text is whole, TypeScript’s scanner agrees', () => {
  const odd = [
    '',
    '"',
    "'",
    '`',
    '${',
    '}',
    '{',
    '(',
    ')',
    '[',
    ']',
    '/',
    '//',
    '/*',
    '*/',
    '\\',
    '\n',
    '#',
    'é',
    '𝑥',
    '\u2028',
    '0x',
    '1.5e',
    '1_',
    '0xa_f',
    '0x_',
    '2_e1',
    '08',
    'return',
    'x',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom(...odd),
      (file, at, length, place, inserted) => {
        const source = readFileSync(file, 'utf8');
        const start = Math.floor(at * source.length);
        const part = source.slice(start, start + length);
        const text = part.slice(0, place) + inserted + part.slice(place);
        expect([text, imbalanceIn(text) === undefined]).toEqual([text, scannedImbalance(text) === undefined]);
      },
    ),
    { numRuns: 5000 },
  );
});

/** Offsets of the brackets that are tokens, as a parser sees them. */
function bracketsOf(text: string): readonly number[] {
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ESNext, true);
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    const children = node.getChildren(source);
    if (children.length === 0 && /^[(){}[\]]$/.test(node.getText(source))) found.push(node.getStart(source));
    for (const child of children) if (child.kind !== ts.SyntaxKind.JSDoc) visit(child);
  };
  visit(source);
  return found;
}
