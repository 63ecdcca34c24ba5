// Text of the document in a Markdown page (CommonMark with GitHub's tables). Each function here makes inline or block
// content for one place; descriptions, which are Markdown themselves, go through `prose` (markdown-prose.ts).

import { mint, tagOf, type Code } from '../../code/code';
import { oneLine } from '../../support/plain-text';
import { linkableUrl } from './url';

export type Markdown = Code<'markdown'>;

export const md = tagOf('markdown');

/** Plain text, on one line, with nothing in it read as markup. */
export function text(value: string): Markdown {
  return mint('markdown', escapeInline(oneLine(value)));
}

/** Has nothing to escape wherever it stands. */
const PLAIN_WORDS = /^[A-Za-z](?:[A-Za-z0-9 .,/()'"]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))*$/;

function escapeInline(line: string): string {
  if (PLAIN_WORDS.test(line)) return line;
  return (
    line
      .replace(/[\\`*[\]<>&~$]/g, '\\$&')
      // An underscore inside a word is no emphasis.
      .replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, '\\_')
      // What would begin a block, should the text stand at the beginning of a line.
      .replace(/^([#+=:-])/, '\\$1')
      .replace(/^(\d+)([.)])/, '$1\\$2')
  );
}

/** Text in a monospaced font, on one line. */
export function inlineCode(value: string): Markdown {
  const line = oneLine(value);
  if (line === '') return mint('markdown', '');
  // No reader of tables agrees with the next one on an escaped bar in code.
  if (line.includes('\\|')) return mint('markdown', escapeInline(line).replaceAll('|', '&#124;'));
  const fence = '`'.repeat(longestRun(line, '`') + 1);
  const padded = line.startsWith('`') || line.endsWith('`') || (line.startsWith(' ') && line.endsWith(' '));
  return mint('markdown', padded ? `${fence} ${line} ${fence}` : `${fence}${line}${fence}`);
}

/** Code of any language, inline. */
export function inlineCodeOf(code: Code): Markdown {
  return inlineCode(code.text);
}

/** A link; the label alone where the URL is not one to link to. */
export function link(label: Markdown, url: string): Markdown {
  const target = linkableUrl(url);
  return target === undefined ? label : mint('markdown', `[${label.text}](${target.replaceAll('&', '&amp;')})`);
}

export function heading(level: 1 | 2 | 3 | 4 | 5 | 6, content: Markdown): Markdown {
  // A run of `#` at the end would be taken for the closing of the heading.
  return mint('markdown', `${'#'.repeat(level)} ${content.text.replace(/(^|\s)(#+)$/, '$1\\$2')}`);
}

/** A row of a table: bars in the cells are escaped, line ends become `<br>`. Leave out what has no content by passing an empty cell. */
export function tableRow(cells: readonly Markdown[]): Markdown {
  return mint('markdown', `| ${cells.map(cell).join(' | ')} |`);
}

/** The line below a table's head. */
export function tableRule(columns: number): Markdown {
  return mint('markdown', `|${' --- |'.repeat(columns)}`);
}

/**
 * A whole table, head first. Columns are not padded: a change of one cell is then a change of one line, and the page is
 * a third as long.
 */
export function table(rows: readonly (readonly Markdown[])[]): Markdown {
  const [head = [], ...body] = rows;
  return mint(
    'markdown',
    [tableRow(head), tableRule(head.length), ...body.map(tableRow)].map((row) => row.text).join('\n'),
  );
}

/** Content for a cell of a table that is laid out by hand. */
export function tableCell(content: Markdown): Markdown {
  return mint('markdown', cell(content));
}

function cell(content: Markdown): string {
  // What is escaped already stays so.
  const escaped = content.text.includes('|')
    ? content.text.replace(/\\[^]|\|/g, (found) => (found === '|' ? '\\|' : found))
    : content.text;
  if (!escaped.includes('\n')) return escaped;
  return escaped
    .split('\n')
    .map((line) => line.trim())
    .filter((line, at) => line !== '' || at === 0)
    .join('<br>');
}

/** A block of code of any language, in a fence that the code cannot end. `info` is the fence's language. */
export function fence(
  code: Code,
  info: 'ts' | 'typescript' | 'js' | 'javascript' | 'python' | 'csharp' | 'bash' | 'json' | 'text',
): Markdown {
  const ticks = '`'.repeat(Math.max(3, longestRun(code.text, '`') + 1));
  return mint('markdown', `${ticks}${info}\n${code.text.replace(/\n$/, '')}\n${ticks}`);
}

/** A place that a link `#id` of the page leads to. Only letters, digits, `_`, `.` and `-` of the id are taken as they are. */
export function anchorFor(id: string): Markdown {
  return mint('markdown', `<a id="${id.replace(/[^A-Za-z0-9_.-]/g, '-')}"></a>`);
}

function longestRun(line: string, character: string): number {
  let longest = 0;
  for (let at = line.indexOf(character); at !== -1; at = line.indexOf(character, at)) {
    const start = at;
    while (line[at] === character) at += 1;
    longest = Math.max(longest, at - start);
  }
  return longest;
}
