// The commands that a page of the documentation shows: in blocks of code, and between backticks in sentences and tables.

const BETWEEN_BACKTICKS = /`(?:npx )?specsmith ([^`\n]+)`/g;
const BLOCKS = /^```(\w*)\n(.*?)^```$/gms;
const LINE = /^(?:npx )?specsmith (.+)$/gm;
/** What stands behind a command on its line: a comment, or a column of words. */
const REMARK = / +#.*$| {2,}.*$/;

/** Each command once, without the program's name, in the order of the page. */
export function documentedCommands(page: string): string[] {
  const shells = [...page.matchAll(BLOCKS)].filter(([, language = '']) => language === '' || language === 'sh');
  const lines = shells.flatMap(([, , block = '']) => [...block.matchAll(LINE)]);
  const found = [...lines, ...page.matchAll(BETWEEN_BACKTICKS)].map(([, command = '']) => command);
  return [...new Set(found.map((command) => command.replace(REMARK, '').replaceAll('\\|', '|').trim()))];
}

/** The text below a heading, up to the next one of any level. */
export function sectionOf(page: string, heading: string): string {
  const start = page.indexOf(`\n${heading}\n`);
  if (start < 0) throw new Error(`there is no ${heading}`);
  const text = page.slice(start + heading.length + 2);
  const next = text.search(/^#{1,6} /m);
  return next < 0 ? text : text.slice(0, next);
}

/** The names of the options in the first column of the tables of a text, with their dashes. */
export function optionsInTables(text: string): string[] {
  const cells = [...text.matchAll(/^\| (`--.*?) +\|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => cell.match(/--[a-z][a-z-]*/g) ?? []);
}

/** The blocks of a language, in the order of the page. */
export function blocksOf(page: string, language: string): string[] {
  return [...page.matchAll(BLOCKS)].filter(([, found]) => found === language).map(([, , block = '']) => block);
}

/** The first block of a language below a heading. */
export function blockOf(page: string, heading: string, language: string): string {
  const [, block] = new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 's').exec(page.slice(page.indexOf(heading))) ?? [];
  if (block === undefined) throw new Error(`there is no block of ${language} below ${heading}`);
  return block;
}
