// How pages refer to what has a page or a section of its own, and the cells that all tables have.

import { join } from '../../../code/code';
import { md, tableCell, text, type Markdown } from '../../../languages/markup';
import type { Type } from '../../../model';
import { portable } from '../../../naming/file-name';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';

export interface Page {
  readonly name: string;
  readonly page: Markdown;
}

/** A name that was assigned, or a type: only its underscores would mean something to Markdown, and they do not inside words. */
export function code(name: string): Markdown {
  return join(
    name.split('_').map((word) => text(word)),
    md`_`,
  );
}

export function anchor(name: string): string {
  return name.replace(/[^A-Za-z0-9_-]/g, '');
}

export function notesCell(notes: string): Markdown {
  const cells = notes.split(/(\[optional\] |\[readonly\] |\[deprecated\] )/).filter((part) => part !== '');
  return join(
    cells.map((part) => {
      if (part === '[optional] ') return md`[optional] `;
      if (part === '[readonly] ') return md`[readonly] `;
      if (part === '[deprecated] ') return md`[deprecated] `;
      return tableCell(text(part));
    }),
    md``,
  );
}

/** `**str**`, or a link to the page of the class. */
export function typeCell(plan: Plan, type: Type): Markdown {
  const readable = join(
    plan.book
      .readable(type)
      .split('[')
      .map((outer) =>
        join(
          outer.split(']').map((inner) => code(inner)),
          md`]`,
        ),
      ),
    md`[`,
  );
  const linked = plan.book.linked(type);
  return linked === undefined ? md`**${readable}**` : md`[**${readable}**](${code(portable(linked))}.md)`;
}

/** The names of all schemes that one of the alternatives names: a program may need a certificate too, which is no credential of a request. */
export function schemesOf({ model }: Plan, { operation }: OperationPlan): readonly string[] {
  const names = new Set(operation.security.flatMap(({ schemes }) => schemes.map(({ scheme }) => scheme)));
  return model.securitySchemes.map(({ name }) => name).filter((name) => names.has(name));
}
