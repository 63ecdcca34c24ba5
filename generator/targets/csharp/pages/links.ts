// How pages refer to types.

import { md, tableCell, type Markdown } from '../../../languages/markup';
import { code } from '../../common/pages/links';
import type { Plan } from '../plan';
import type { CsType } from '../types/book';

export function typeLink(type: CsType, { pages }: Pick<Plan, 'pages'>): Markdown {
  return type.page === undefined
    ? md`**${tableCell(code(type.short))}**`
    : md`[**${tableCell(code(type.short))}**](${code(pages.file('model', type.page))})`;
}
