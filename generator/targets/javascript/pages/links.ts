// What pages of APIs and of models share: types with links to their pages, notes, rows of tables laid out as users of
// openapi-generator's pages know them.

import { join } from '../../../code/code';
import type { Type } from '../../../model';
import { link, md, tableCell, text, type Markdown } from '../../../languages/markup';
import { jsonLiteral } from '../../../languages/ecmascript';
import type { Json } from '../../../support/json';
import type { TypeBook } from '../types/book';

/** `[**[Session]**](Session.md)` where the type is about a model, else `**String**`. */
export function typeMarkdown(type: Type, book: TypeBook, shown = book.text(type)): Markdown {
  const label = md`**${text(shown)}**`;
  const model = book.modelOf(type);
  return model === undefined ? label : link(label, `${model.file}.md`);
}

/** Cells with bars between them only. */
export function row(cells: readonly Markdown[]): Markdown {
  return join(cells.map(tableCell), md` | `);
}

export function notes(facts: {
  readonly optional: boolean;
  readonly readOnly?: boolean;
  readonly default?: Json | undefined;
}): Markdown {
  const words: Markdown[] = [];
  if (facts.optional) words.push(md`[optional] `);
  if (facts.readOnly === true) words.push(md`[readonly] `);
  if (facts.default !== undefined) {
    const literal = typeof facts.default === 'string' ? `'${facts.default}'` : jsonLiteral(facts.default).text;
    words.push(md`[default to ${text(literal)}]`);
  }
  return join(words, md``);
}

export const BLANK: Markdown = md``;
