// How pages refer to types.

import { md, tableCell, type Markdown } from '../../../languages/markup';
import { portable } from '../../../naming/file-name';
import { code } from '../../common/pages/links';
import type { CsType } from '../types/book';

export function typeLink(type: CsType): Markdown {
  return type.page === undefined
    ? md`**${tableCell(code(type.short))}**`
    : md`[**${tableCell(code(type.short))}**](${code(portable(type.page))}.md)`;
}
