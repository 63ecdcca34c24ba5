// How pages refer to what has a page or a section of its own, and the cells that all tables have.

import { join } from '../../../code/code';
import { md, tableCell, text, type Markdown } from '../../../languages/markup';
import type { Type } from '../../../model';
import { code } from '../../common/pages/links';
import type { Plan } from '../plan';

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
  return linked === undefined ? md`**${readable}**` : md`[**${readable}**](${code(plan.pages.file('model', linked))})`;
}
