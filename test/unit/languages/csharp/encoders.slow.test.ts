// Every encoder of the C# kit against 50,000 random texts and each code point, read back by the rules of ECMA-334 §6.4
// as written here; the compiler itself reads the goldens and the hostile output.

import { DOMParser } from '@xmldom/xmldom';
import {
  docComment,
  isIdentifier,
  legalName,
  lineComment,
  stringLiteral,
  trailingComment,
  utf8Literal,
} from '../../../../generator/languages/csharp';
import { proseLines, wellFormed } from '../../../../generator/support/plain-text';
import { withoutLeadingPragmas, withoutPragmas } from '../../../../generator/support/pragmas';
import { everyCodePoint, inBatches, randomTexts } from '../../../support/any-text';

/** What ends a line, and with it a literal or a line comment (ECMA-334 §6.3.2). */
const LINE_END = /[\n\r\u0085\u2028\u2029]/;
const SIMPLE: { readonly [escape: string]: string } = {
  "'": "'",
  '"': '"',
  '\\': '\\',
  '0': '\0',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** A regular string literal's value (ECMA-334 §6.4.5.6); undefined where it is none. */
function valueOf(literal: string): string | undefined {
  if (LINE_END.test(literal) || !/^"(?:[^"\\]|\\['"\\0abfnrtv]|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8})*"$/.test(literal))
    return undefined;
  return literal
    .slice(1, -1)
    .replace(/\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(.))/g, (_, short?: string, long?: string, simple?: string) => {
      if (short !== undefined) return String.fromCharCode(Number.parseInt(short, 16));
      return long !== undefined ? String.fromCodePoint(Number.parseInt(long, 16)) : (SIMPLE[simple ?? ''] ?? '');
    });
}

function complain(text: string, code: string): never {
  throw new Error(`${JSON.stringify(text)} became ${code}`);
}

describe.each([
  ['50,000 random texts', randomTexts()],
  ['every code point', everyCodePoint()],
])('%s', (_name, texts) => {
  test('string literals', () => {
    for (const text of texts) {
      const { text: code } = stringLiteral(text);
      if (valueOf(code) !== text) complain(text, code);
      const bytes = utf8Literal(text).text;
      if (!bytes.endsWith('u8') || valueOf(bytes.slice(0, -2)) !== wellFormed(text)) complain(text, bytes);
    }
  });

  test('comments', () => {
    for (const text of texts) {
      const lines = lineComment(text).text.split('\n');
      const meant = proseLines(text).map((line) => `// ${withoutLeadingPragmas(line)}`.trimEnd());
      if (lines.some((line) => LINE_END.test(line)) || lines.join() !== meant.join()) complain(text, lines.join('\n'));
      if (LINE_END.test(trailingComment(text).text)) complain(text, trailingComment(text).text);
    }
  });

  test('doc comments are XML that says the same', () => {
    for (const batch of inBatches(texts, 5_000)) {
      const said = batch.filter((text) => proseLines(text).length > 0);
      const codes = said.map((text) => docComment({ summary: [text], returns: text }).text);
      codes.forEach((code, index) => {
        const wrong = code.split('\n').some((line) => !line.startsWith('///') || LINE_END.test(line));
        if (wrong) complain(said[index] ?? '', code);
      });
      const xml = codes.map((code) => `<e>${code.replace(/^\/\/\/ ?/gm, '')}</e>`).join('');
      const parser = new DOMParser({
        onError: (level, message) => {
          if (level !== 'warning') throw new Error(message);
        },
      });
      let node = parser.parseFromString(`<all>${xml}</all>`, 'text/xml').documentElement?.firstChild ?? null;
      for (const text of said) {
        const lines = proseLines(text).map(withoutPragmas);
        const meant = [...lines, ...lines].join(' ');
        const squeezed = (value: string): string => value.replace(/\s+/g, ' ').trim();
        if (squeezed(node?.textContent ?? '') !== squeezed(meant)) complain(text, String(node));
        node = node?.nextSibling ?? null;
      }
    }
  });

  test('any hint gives a legal name', () => {
    for (const text of texts) {
      const name = legalName(text);
      if (!isIdentifier(name) || (isIdentifier(text) && name !== text.normalize('NFC'))) complain(text, name);
    }
  });
});
