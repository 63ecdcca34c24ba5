// HTML in the description of a document as the Markdown that means the same. Many documents write `<p>` and `<code>`, which
// would stand in a page as text. Only what has its end becomes something else; what is no element of HTML (`<id>`), or has no
// counterpart, stays as it is. The result is as little to be trusted as the description: `prose` and `proseLine` go on from it.

/** `line`: in a cell or a list, where nothing begins a block. */
type Place = 'block' | 'line';

const SPANS: ReadonlyMap<string, string> = new Map([
  ...['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, '**'] as const),
  ...['i', 'em'].map((name) => [name, '*'] as const),
  ...['code', 'tt', 'kbd', 'samp'].map((name) => [name, '`'] as const),
]);
/** Elements of which only the content is left. */
const PLAIN = words('a u span small sup sub font');
/** Elements that stand in lines of their own. */
const BLOCKS = words(
  'p div ul ol dl li dt dd pre blockquote table thead tbody tr td th h1 h2 h3 h4 h5 h6 ' +
    // In descriptions of Amazon's.
    'note important',
);
/** Those whose end may be left out. */
const ENDLESS = words('p li dt dd tr td th');
const DEEPEST = 50;

// What stands for a break until all of them are known; no description has these characters then.
const BREAK = '\u0002';
const PARAGRAPH = '\u0003';
const ITEM = '\u0004';
const MARKS = /[\u0002-\u0004]/g;
const FIRST_IN_ITEM = /(\u0004(?:-|1\.|•) )[ \t\n\u0002\u0003]+/g;
const BREAKS = /(?<![ \t\n\u0002-\u0004])[ \t\n]*[\u0002-\u0004][ \t\n\u0002-\u0004]*/g;

const HINT = /<\/?[a-z][a-z0-9]*[\s>/]/i;
const TOKEN = /`[^`\n]+`|<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>/gi;
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)')/i;
const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s()<>"'`\\[\]]+$/i;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;
/** The line below the head of a table. */
const DELIMITERS = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|/m;
const INDENTED = /^(?: {4}|\t)/;

interface Open {
  readonly name: string;
  /** Where it stands in the output, and what it was. */
  readonly at: number;
  readonly tag: string;
  readonly href: string | undefined;
}

/** Blocks of code stay as they are, and so does what begins before one and ends behind it. */
export function htmlAsMarkdown(description: string, place: Place): string {
  if (!HINT.test(description)) return description;
  const text = description.replace(MARKS, '\ufffd').replace(/\r\n?/g, '\n');
  return partsOf(text)
    .map(({ kind, lines }) => {
      if (kind === 'code') return lines.join('\n');
      if (kind === 'text') return converted(lines.join('\n'), place);
      // What breaks a row of a table ends the table.
      return lines.map((line) => converted(line, 'line').replace(/\n+/g, ' ')).join('\n');
    })
    .join('\n')
    .replace(/^\n+/, '')
    .trimEnd();
}

interface Part {
  readonly kind: 'code' | 'row' | 'text';
  readonly lines: string[];
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  const hasTable = DELIMITERS.test(text);
  let fence = '';
  for (const line of text.split('\n')) {
    const [, marks = ''] = FENCE.exec(line) ?? [];
    const isCode = fence !== '' || marks !== '' || INDENTED.test(line);
    const kind = isCode ? 'code' : hasTable && line.includes('|') ? 'row' : 'text';
    if (fence === '') fence = marks;
    else if (marks.startsWith(fence)) fence = '';
    if (parts.at(-1)?.kind === kind) parts.at(-1)?.lines.push(line);
    else parts.push({ kind, lines: [line] });
  }
  return parts;
}

function converted(text: string, place: Place): string {
  return broken(new Reader(text, place).read(), place);
}

class Reader {
  readonly #text: string;
  readonly #place: Place;
  readonly #output: string[] = [];
  readonly #open: Open[] = [];

  constructor(text: string, place: Place) {
    this.#text = text;
    this.#place = place;
  }

  read(): string {
    let from = 0;
    for (const match of this.#text.matchAll(TOKEN)) {
      const [tag, slash = '', given, attributes = ''] = match;
      this.#output.push(this.#text.slice(from, match.index));
      from = match.index + tag.length;
      const name = given?.toLowerCase() ?? '';
      if (name === 'br' || name === 'hr') this.#output.push(name === 'br' ? BREAK : PARAGRAPH);
      else if (!SPANS.has(name) && !PLAIN.has(name) && !BLOCKS.has(name)) this.#output.push(tag);
      else if (slash === '') this.#begin(name, tag, attributes);
      else this.#end(name, tag, this.#text.slice(from, from + 1));
    }
    this.#leave(0);
    return this.#output.join('') + this.#text.slice(from);
  }

  #begin(name: string, tag: string, attributes: string): void {
    if (ENDLESS.has(name) && this.#open.at(-1)?.name === name) this.#open.pop();
    if (this.#open.length >= DEEPEST) return void this.#output.push(tag);
    const [, double, single] = name === 'a' ? (HREF.exec(attributes) ?? []) : [];
    this.#open.push({ name, tag, href: double ?? single, at: this.#output.length });
    this.#output.push(ENDLESS.has(name) ? this.#breakBefore(name) : '');
  }

  #end(name: string, tag: string, next: string): void {
    const at = this.#open.findLastIndex((each) => each.name === name);
    const opened = this.#open[at];
    if (opened === undefined) return void this.#output.push(name === 'p' ? PARAGRAPH : ENDLESS.has(name) ? '' : tag);
    this.#leave(at + 1);
    this.#open.pop();
    const inner = this.#output.splice(opened.at + 1).join('');
    const content = this.#spanOf(opened, inner, next);
    const isBlock = BLOCKS.has(name) && !ENDLESS.has(name);
    this.#output.push(isBlock ? PARAGRAPH + content + PARAGRAPH : content, name === 'p' ? PARAGRAPH : '');
  }

  /** What has no end was no element. */
  #leave(upTo: number): void {
    for (const { name, tag, at } of this.#open.splice(upTo)) if (!ENDLESS.has(name)) this.#output[at] = tag;
  }

  #breakBefore(name: string): string {
    if (name === 'td' || name === 'th') return ' ';
    if (name !== 'li' && name !== 'dd') return name === 'p' ? PARAGRAPH : BREAK;
    const list = this.#open.findLast((each) => each.name === 'ol' || each.name === 'ul');
    if (this.#place === 'line') return `${ITEM}• `;
    return `${ITEM}${list?.name === 'ol' ? '1.' : '-'} `;
  }

  #spanOf({ name, href }: Open, inner: string, next: string): string {
    const content = inner.trim();
    const isPlain = content !== '' && !/[\n\u0002-\u0004]/.test(content);
    const isCode = this.#open.some((each) => SPANS.get(each.name) === '`');
    if (!isPlain || isCode) return inner;
    const mark = SPANS.get(name);
    if (mark === '`') return content.includes('`') ? inner : around(inner, content, mark, unescaped(content));
    if (mark !== undefined) {
      const ends = /[\p{L}\p{N}]$/u.test(content) || /^[\s<.,]?$/.test(next);
      return /^[\p{L}\p{N}]/u.test(content) && ends && !/[*_]/.test(content)
        ? around(inner, content, mark, content)
        : inner;
    }
    const isLink = href !== undefined && ADDRESS.test(unescaped(href)) && !/[[\]]/.test(content);
    return isLink ? `[${content}](${unescaped(href)})` : inner;
  }
}

function around(inner: string, content: string, mark: string, shown: string): string {
  return inner.replace(content, () => `${mark}${shown}${mark}`);
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** Breaks that stand together are one. */
function broken(text: string, place: Place): string {
  const isLine = place === 'line';
  return text.replace(FIRST_IN_ITEM, '$1').replace(BREAKS, (marks: string, at: number) => {
    // Where a block of code or a row is next, an empty line keeps them apart.
    if (at === 0 || at + marks.length === text.length) return '\n';
    if (marks.includes(ITEM)) return isLine ? ' ' : '\n';
    if (marks.includes(PARAGRAPH) || /\n[ \t]*\n/.test(marks)) return '\n\n';
    if (isLine) return ' ';
    return marks.replace(/[^\u0002]/g, '').length > 1 ? '\n\n' : '\\\n';
  });
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
