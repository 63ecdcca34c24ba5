// Text of the document in docstrings and comments. A docstring is laid out as Python's formatters lay it out; a quote that
// could end it, or that stands at one of its ends, is written as an escape. Comments end at `\r` too, so each line of text
// is a comment of its own.

import { mint } from '../../code/code';
import { oneLine, proseLines } from '../../support/plain-text';
import { escapePragmas, withoutLeadingPragmas } from '../../support/pragmas';
import { escapeText } from './literals';
import type { Python } from './tag';

/** A docstring, quotes included. Its further lines have no indentation of their own: what prints it indents them. Empty for no text. */
export function docstring(text: string): Python {
  const [first = '', ...rest] = clean(text);
  if (first === '') return mint('python', '');
  if (rest.length === 0) return mint('python', `"""${quoted(first, true)}"""`);
  return mint('python', `"""${[first, ...rest].map((line, at) => quoted(line, at === 0)).join('\n')}\n"""`);
}

/** The same, for text that was put together from several pieces, as paragraphs. */
export function docstringOf(paragraphs: readonly string[]): Python {
  return docstring(paragraphs.filter((paragraph) => paragraph.trim() !== '').join('\n\n'));
}

/** Lines without common indentation below the first, without tabs, without blanks at their ends. */
function clean(text: string): readonly string[] {
  const lines = proseLines(text).map((line) => line.replaceAll('\t', '    ').replace(/^[^\S ]+/, ''));
  const [first = '', ...rest] = lines;
  const depths = rest.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  const common = depths.length === 0 ? 0 : Math.min(...depths);
  return [first.trimStart(), ...rest.map((line) => line.slice(common))];
}

function quoted(line: string, isFirst: boolean): string {
  let text = escapePragmas(escapeText(line)).replace(/"{2,}/g, (run) => '\\x22'.repeat(run.length));
  if (isFirst && text.startsWith('"')) text = `\\x22${text.slice(1)}`;
  return text.endsWith('"') ? `${text.slice(0, -1)}\\x22` : text;
}

/** A comment of one line; empty for no text. Never put text of a document into the first two lines of a file. */
export function lineComment(text: string): Python {
  const line = withoutLeadingPragmas(oneLine(text));
  return mint('python', line === '' ? '' : `# ${line}`);
}

/** The inside of a comment that other code has begun. */
export function commentText(text: string): Python {
  return mint('python', withoutLeadingPragmas(oneLine(text)));
}
