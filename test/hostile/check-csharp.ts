// Looks for the mark in C#: it may stand in string literals and comments only, never in an interpolated string, and
// never in a directive. Five characters end a line there.

import { DOMParser } from '@xmldom/xmldom';
import { stripped, type Lexeme } from './lexer';
import { MARK } from './payloads';

const END = '\\n\\r\\u0085\\u2028\\u2029';

const LEXEMES: readonly Lexeme[] = [
  { kind: 'comment', pattern: new RegExp(`//[^${END}]*`, 'y') },
  { kind: 'comment', pattern: /\/\*(?:(?!\*\/)[^])*\*\//y },
  { kind: 'refused', pattern: /\/\*/y },
  { kind: 'literal', pattern: /("{3,})(?!")(?:(?!\1)[^])*\1/y },
  { kind: 'refused', pattern: /"{3,}/y },
  { kind: 'literal', pattern: /@"(?:""|[^"])*"/y },
  { kind: 'literal', pattern: new RegExp(`"(?:\\\\[^${END}]|[^"\\\\${END}])*"`, 'y') },
  { kind: 'literal', pattern: new RegExp(`'(?:\\\\[^${END}]+|[^'\\\\${END}])'`, 'y') },
  { kind: 'refused', pattern: /["'][^\n]*/y },
];

export function checkCsharp(_path: string, text: string): readonly string[] {
  const { code, problems, literals } = stripped(text, LEXEMES);
  const found = [...problems];
  for (const line of code.split(/[\n\r\u0085\u2028\u2029]/)) {
    if (new RegExp(`(?<!\\w)${MARK}(?!\\w)`).test(line)) found.push(`the mark as a name: ${line.trim()}`);
    if (/^\s*#(?!nullable|pragma warning|region|endregion|if NET|if !NET|else|endif)/.test(line))
      found.push(`a directive: ${line.trim()}`);
  }
  if (/\$+@?""/.test(code)) {
    const holes = literals.filter((literal) => literal.includes(MARK) && text.includes(`$${literal}`));
    if (holes.length > 0) found.push(`the mark in an interpolated string: ${holes[0] ?? ''}`);
  }
  return [...found, ...checkDocs(text)];
}

/** The XML of doc comments: it parses, and refers to nothing of the document's choice. */
function checkDocs(text: string): readonly string[] {
  const blocks = text.match(/(?:^[ \t]*\/\/\/[^\n]*\n)+/gm) ?? [];
  const docs = blocks.map((block) => block.replace(/^[ \t]*\/\/\//gm, ''));
  return docs.flatMap((doc) => checkXml('', `<doc>${doc}</doc>`));
}

export function checkXml(_path: string, text: string): readonly string[] {
  const found: string[] = [];
  try {
    const parser = new DOMParser({
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    const document = parser.parseFromString(text.replace(/^\ufeff/, ''), 'text/xml');
    for (const element of Array.from(document.getElementsByTagName('*'))) {
      if (element.tagName.includes(MARK)) found.push(`the mark as an element: ${element.tagName}`);
      for (const attribute of Array.from(element.attributes)) {
        if (attribute.name.includes(MARK)) found.push(`the mark as an attribute: ${attribute.name}`);
        if (/^(?:cref|name|href)$/.test(attribute.name) && attribute.value === MARK)
          found.push(`the mark as a reference: ${element.tagName}`);
      }
    }
  } catch (error) {
    found.push(`XML that does not parse: ${(error as Error).message} in ${text.slice(0, 200)}`);
  }
  return found;
}
