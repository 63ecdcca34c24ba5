// The inline Markdown of descriptions: what of a block's text stays as it is, and what becomes visible text. Code stays where
// every reader of Markdown takes it for code; all other backticks become references, so that none pairs with one elsewhere.
// Each step goes through the text once.

/** One block. Replacements are character references, which no backslash before them can make live. */
export function spans(block: string): string {
  if (!/[`<!\]\\]/.test(block)) return block;
  const table = block.split('\n').some((line) => /^[-:|\s>*+\d.)]*$/.test(line) && line.includes('-'));
  const code: string[] = [];
  const keep = (span: string): string => `\u0001${code.push(span) - 1}\u0001`;
  const text = block.includes('`')
    ? block
        .split('\n')
        .map((line) => withoutCode(line, table, keep))
        .join('\n')
    : block;
  return withoutMarkup(text).replace(PLACEHOLDER, (_, index: string) => code[Number(index)] ?? '');
}

// Private to this file: `proseLines` leaves no control character in a text.
const PLACEHOLDER = /\u0001(\d+)\u0001/g;

interface Run {
  readonly at: number;
  readonly length: number;
}

/** The line with each span of code replaced by what `keep` answers, and no other backtick. */
function withoutCode(line: string, table: boolean, keep: (span: string) => string): string {
  const runs: Run[] = [...line.matchAll(/`+/g)].map((run) => ({ at: run.index, length: run[0].length }));
  const closings = closingsOf(runs);
  let result = '';
  let done = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index];
    if (run === undefined) break;
    const before = line.slice(done, run.at);
    const closing = closings[index];
    const end = closing === undefined ? undefined : runs[closing];
    const inside = end === undefined ? '' : line.slice(run.at + run.length, end.at);
    if (isEscaped(before)) {
      result += `${before.slice(0, -1)}${'&#96;'.repeat(run.length)}`;
      done = run.at + run.length;
    } else if (
      end === undefined ||
      closing === undefined ||
      (table && inside.includes('|')) ||
      inside.includes('\\|')
    ) {
      result += `${before}${'&#96;'.repeat(run.length)}`;
      done = run.at + run.length;
    } else {
      done = end.at + end.length;
      result += before + keep(line.slice(run.at, done));
      index = closing;
    }
  }
  return result + line.slice(done);
}

/** For each run the next one of the same length. */
function closingsOf(runs: readonly Run[]): readonly (number | undefined)[] {
  const next = new Map<number, number>();
  const closings: (number | undefined)[] = Array.from({ length: runs.length });
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const length = runs[index]?.length ?? 0;
    closings[index] = next.get(length);
    next.set(length, index);
  }
  return closings;
}

/** Whether what follows is escaped. */
export function isEscaped(before: string): boolean {
  let backslashes = 0;
  while (before[before.length - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}

const AUTOLINK = /<https?:\/\/[^\s<>`\\&"'\u0001]+>/iy;
// A destination and perhaps a title, whole, with nothing in them that could begin or end something else.
const DESTINATION =
  /[ \t]*(?:https?:\/\/|mailto:)[^\s()<>`\\\u0001"'[\]]+(?:\([^\s()<>`\\\u0001"'[\]]*\)[^\s()<>`\\\u0001"'[\]]*)?(?:[ \t]+(?:"[^"\n`\\<\u0001]*"|'[^'\n`\\<\u0001]*'))?[ \t]*\)/iy;
/** A link within the document that the description comes from leads nowhere from a page: its label is enough. */
const LINK_WITHIN = /(?<!\\)\[([A-Za-z][^[\]\n]*)\]\((?:#|\.{0,2}\/|[A-Za-z0-9_-]+(?=[/.#?)]))[^\s()<>`\\\u0001:]*\)/g;

function withoutMarkup(text: string): string {
  if (!/[<!\]]/.test(text)) return text;
  return text
    .replace(LINK_WITHIN, '$1')
    .replace(/\\[^]|<(?=[A-Za-z/!?])/g, (mark, at: number, all: string) =>
      mark === '<' && !matchesAt(AUTOLINK, all, at) ? '&lt;' : mark,
    )
    .replace(/\\[^]|!(?=\[)/g, (mark) => (mark === '!' ? '&#33;' : mark))
    .replace(/\]\(/g, (mark, at: number, all: string) =>
      matchesAt(DESTINATION, all, at + mark.length) ? mark : ']&#40;',
    )
    .replace(/\]:/g, ']&#58;');
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
