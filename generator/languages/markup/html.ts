// Text of a document in a page of HTML: content and attribute values. What a reader cannot see, or what turns the text
// around it, is shown as its picture. There is no encoder for scripts, styles and URLs: nothing of a document stands there.

import { mint, tagOf, type Code } from '../../code/code';
import { xmlAttribute, xmlText } from './xml';

export type Html = Code<'html'>;

export const html = tagOf('html');

/** Content of an element. Line ends stay. */
export function htmlText(value: string): Html {
  return mint('html', xmlText(value).text);
}

/** An attribute's value with its quotes, on one line. */
export function htmlAttribute(value: string): Html {
  return mint('html', xmlAttribute(value).text);
}
