// Differences from a predecessor as a list of a README. What stands in backticks is code.

import { join } from '../../code/code';
import { inlineCode, md, text, type Markdown } from './markdown';

interface Difference {
  readonly what: string;
  readonly why: string;
  readonly option?: string;
}

export function differenceList(differences: readonly Difference[]): Markdown {
  return join(
    differences.map(({ what, why, option }) => {
      const how = option === undefined ? md`` : md` Option of the generator: ${inlineCode(option)}.`;
      return md`* ${sentence(what)} ${sentence(why)}${how}`;
    }),
    md`
`,
  );
}

function sentence(line: string): Markdown {
  return join(
    line.split('`').map((part, index) => (index % 2 === 0 ? text(part) : inlineCode(part))),
    md``,
  );
}
