// Differences from a predecessor as a list of a README. What stands in backticks is code.

import { join } from '../../code/code';
import { inlineCode, md, type Markdown } from './markdown';
import { proseLine } from './markdown-prose';

interface Difference {
  readonly what: string;
  readonly why: string;
  readonly option?: string;
}

export function differenceList(differences: readonly Difference[]): Markdown {
  return join(
    differences.map(({ what, why, option }) => {
      const how = option === undefined ? md`` : md` Option of the generator: ${inlineCode(option)}.`;
      return md`* ${proseLine(what)} ${proseLine(why)}${how}`;
    }),
    md`
`,
  );
}
