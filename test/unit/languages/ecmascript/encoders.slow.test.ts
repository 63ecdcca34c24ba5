// Every encoder of the ECMAScript kit against 50,000 random texts and each code point: what a JavaScript engine, or
// TypeScript's parser, reads is what was written.

import * as vm from 'node:vm';
import ts from 'typescript';
import type { Code } from '../../../../generator/code/code';
import {
  bigintLiteral,
  docComment,
  isDeclarable,
  jsonLiteral,
  legalName,
  lineComment,
  member,
  numberLiteral,
  objectKey,
  propertyName,
  stringLiteral,
  ts as tag,
  type Position,
} from '../../../../generator/languages/ecmascript';
import { linesOf, visible } from '../../../../generator/support/plain-text';
import type { Json } from '../../../../generator/support/json';
import { withoutLeadingPragmas, withoutPragmas } from '../../../../generator/support/pragmas';
import { everyCodePoint, inBatches, randomTexts } from '../../../support/any-text';

const random = randomTexts();
const points = everyCodePoint();

describe.each([
  ['50,000 random texts', random],
  ['every code point', points],
])('%s', (_name, texts) => {
  // Keys, members and JSON are string literals in other places: of the code points, those below U+3000 tell of all.
  const few = texts === random ? texts : texts.slice(0, 0x3000);

  test.each<[string, (text: string) => Code, (text: string) => unknown]>([
    ['a string literal', stringLiteral, (text) => text],
    ['a key of an object', (text) => tag`({ ${objectKey(text)}: 1 })`, (text) => ({ [text]: 1 })],
    ['a member', (text) => tag`name => ${member(tag`name`, text)}`, () => 'function'],
  ])('%s', (what, encode, expected) => {
    for (const batch of inBatches(what === 'a string literal' ? texts : few, 10_000)) {
      const codes = batch.map((text) => encode(text).text);
      for (const code of codes) if (/[\n\r\u2028\u2029]/.test(code)) throw new Error(`more than one line: ${code}`);
      const values = vm.runInThisContext(`[${codes.join(',\n')}]`) as unknown[];
      batch.forEach((text, index) => {
        const value =
          what === 'a member' ? typeof values[index] : (JSON.parse(JSON.stringify(values[index])) as unknown);
        if (JSON.stringify(value) !== JSON.stringify(expected(text)))
          throw new Error(`${JSON.stringify(text)} became ${String(codes[index])}`);
        if (what === 'a member') {
          const read = (values[index] as (name: object) => unknown)(
            Object.defineProperty(Object.create(null) as object, text, { value: text }),
          );
          if (read !== text) throw new Error(`${JSON.stringify(text)} became ${String(codes[index])}`);
        }
      });
    }
  });

  test('a JSON literal', () => {
    for (const batch of inBatches(few, 20_000)) {
      const object = Object.fromEntries(batch.map((text, index) => [text, index]));
      const value = [...batch, object];
      const read = vm.runInThisContext(`(${jsonLiteral(value).text})`) as Json;
      expect(JSON.stringify(read) === JSON.stringify(value)).toBe(true);
    }
  });

  test('literals and names as TypeScript reads them', () => {
    for (const batch of inBatches(texts, 20_000)) {
      const lines = batch.map((text) => `${propertyName(text).text}: ${stringLiteral(text).text};`);
      const source = parse('a.ts', `interface A {\n${lines.join('\n')}\n}`);
      const [statement] = source.statements;
      if (statement === undefined || !ts.isInterfaceDeclaration(statement)) throw new Error('not an interface');
      expect(statement.members.length).toBe(batch.length);
      statement.members.forEach((item, index) => {
        const { name, type } = item as ts.PropertySignature;
        const literal = type !== undefined && ts.isLiteralTypeNode(type) ? type.literal : undefined;
        const read = literal !== undefined && ts.isStringLiteral(literal) ? literal.text : undefined;
        const property = ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : undefined;
        if (read !== batch[index] || property !== batch[index])
          throw new Error(`${JSON.stringify(batch[index])} became ${String(lines[index])}`);
      });
    }
  });

  test('comments end where they should and say what they should', () => {
    for (const text of texts) {
      for (const code of [docComment({ prose: [text] }).text, lineComment(text).text]) {
        if (code === '') continue;
        const block = code.startsWith('/**');
        const inner = block ? code.slice(3, -2) : code;
        if (block && (inner.includes('*/') || !code.endsWith('*/'))) throw new Error(`ends early: ${code}`);
        const lines = block ? inner.split('\n') : code.split('\n').map((line) => line.replace(/^\/\//, ' *'));
        if (!block && code.split('\n').some((line) => !line.startsWith('//')))
          throw new Error(`a line is bare: ${code}`);
        if (/[\r\u2028\u2029]/.test(code)) throw new Error(`a line end inside: ${code}`);
        const shown = linesOf(text).map(visible);
        // A text that tools would obey says the same but for what keeps them from it; all others to the letter.
        const plain = shown.some((line) => withoutLeadingPragmas(line) !== line) ? tamed : unescape;
        const said = lines
          .map((line) => plain(lines.length === 1 && block ? line : line.replace(/^ \* ?/, '')).trim())
          .filter((line) => line !== '');
        const meant = shown.map((line) => plain(line).trim()).filter((line) => line !== '');
        if (JSON.stringify(said) !== JSON.stringify(meant)) throw new Error(`${JSON.stringify(text)} became ${code}`);
      }
    }
  });

  test('a doc comment has no tag but ours', () => {
    const many = inBatches(texts, texts.length > 500_000 ? 100 : 2).map((few) => few.join('\n\n'));
    for (const batch of inBatches(many, 5_000)) {
      const comments = batch.map((text) =>
        docComment({
          prose: [text],
          tags: [
            { tag: 'default', text },
            { tag: 'example', example: stringLiteral(text) },
          ],
        }),
      );
      const source = parse('a.ts', comments.map((comment, index) => `${comment.text}\nlet a${index};`).join('\n'));
      expect(source.statements.length).toBe(batch.length);
      source.statements.forEach((statement, index) => {
        const tags = ts.getJSDocTags(statement).map((each) => each.tagName.text);
        if (tags.join() !== 'default,example')
          throw new Error(`${JSON.stringify(batch[index])} has the tags ${tags.join()}`);
      });
    }
  });

  // A code point alone is no reserved word, so one position tells of all.
  const positions: readonly Position[] = texts === random ? ['binding', 'type', 'member', 'static'] : ['binding'];

  test.each(positions)('any hint gives a legal name: %s', (position) => {
    for (const batch of inBatches(texts, 20_000)) {
      const names = batch.map((text) => legalName(text, position));
      batch.forEach((text, index) => {
        const name = names[index] ?? '';
        if (!isDeclarable(name, position)) throw new Error(`${JSON.stringify(text)} became ${name}`);
        if (isDeclarable(text, position) && name !== text) throw new Error(`${text} is legal but became ${name}`);
      });
      parse('a.ts', names.map((name) => (position === 'binding' ? `let ${name};` : `type ${name}_ = 1;`)).join('\n'));
    }
  });
});

test('numbers', () => {
  const numbers = [
    0,
    -0,
    1,
    -1,
    0.1,
    1e21,
    1e-7,
    5e-324,
    Number.MAX_VALUE,
    2 ** 53,
    Infinity,
    -Infinity,
    123456789.125,
  ];
  for (const text of random.slice(0, 20_000)) {
    const value = Number.parseFloat(text.replace(/\D/g, '')) / (text.length + 1);
    if (!Number.isNaN(value)) numbers.push(value, -value);
  }
  const read = vm.runInThisContext(`[${numbers.map((value) => numberLiteral(value).text).join()}]`) as number[];
  numbers.forEach((value, index) => expect(Object.is(read[index], value)).toBe(true));
  parse('a.ts', numbers.map((value, index) => `type T${index} = ${numberLiteral(value).text};`).join('\n'));
  expect(() => numberLiteral(NaN)).toThrow();
  expect(vm.runInThisContext(bigintLiteral(-(2n ** 64n)).text)).toBe(-(2n ** 64n));
});

test('a JSON value of any shape', () => {
  const value: Json = { a: [1, null, true, { __proto__x: 1, 'b c': 'd' }], constructor: {}, '': [], 1: 2 };
  expect(vm.runInThisContext(`(${jsonLiteral(value).text})`)).toEqual(value);
  const own = vm.runInThisContext(
    `(${jsonLiteral(JSON.parse('{"__proto__":{"polluted":true}}') as Json).text})`,
  ) as object;
  expect(Object.keys(own)).toEqual(['__proto__']);
  expect((own as { polluted?: unknown }).polluted).toBeUndefined();
});

function parse(path: string, text: string): ts.SourceFile {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ESNext, true);
  const { parseDiagnostics } = source as unknown as { readonly parseDiagnostics: readonly ts.Diagnostic[] };
  const [first] = parseDiagnostics;
  if (first !== undefined)
    throw new Error(
      `${ts.flattenDiagnosticMessageText(first.messageText, ' ')}: ${text.slice((first.start ?? 0) - 50, (first.start ?? 0) + 50)}`,
    );
  return source;
}

/** Comments write `*\/` and `\@`; a text that has them already is shown the same. */
function unescape(line: string): string {
  return line.replaceAll('*\\/', '*/').replaceAll('\\@', '@');
}

/** The same for a line in which a mark is taken apart, by a blank or a backslash. */
function tamed(line: string): string {
  return withoutPragmas(line).replaceAll('\\', '');
}
