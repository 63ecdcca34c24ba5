// Text of a document in XML: content and attribute values. What XML 1.0 cannot hold at all (most controls, lone
// surrogates) becomes its picture or U+FFFD. Also what the C# kit uses for XML doc comments.

import { mint, tagOf, type Code } from '../../code/code';
import { linesOf, visible } from '../../support/plain-text';

export type Xml = Code<'xml'>;

export const xml = tagOf('xml');

const REFERENCES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Content of an element. Line ends stay. */
export function xmlText(value: string): Xml {
  const lines = linesOf(value).map((line) => visible(line).replace(/[&<>]/g, reference));
  return mint('xml', lines.join('\n'));
}

/** An attribute's value with its quotes, on one line. */
export function xmlAttribute(value: string): Xml {
  const lines = linesOf(value).map((line) => visible(line).replace(/[&<>"']/g, reference));
  return mint('xml', `"${lines.join('&#10;').replaceAll('\t', '&#9;')}"`);
}

function reference(character: string): string {
  return REFERENCES[character] ?? character;
}
