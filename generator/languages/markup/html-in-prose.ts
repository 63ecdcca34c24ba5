// HTML that stands in the Markdown of a document, as tokens of that Markdown: elements that have a counterpart become it,
// other known ones leave their content, comments go, and what is no element of HTML (`<id>`, a script) stays text. Tags
// are never written themselves, and the tokens that take their place are paired and inside each other, whatever the tags are.

/** What is used of the tokens of the library that reads Markdown, and of what its rules are given. */
interface Token {
  type: string;
  tag: string;
  nesting: -1 | 0 | 1;
  content: string;
  block: boolean;
  attrs: [string, string | number][] | null;
  children: Token[] | null;
}

interface Links {
  readonly normalizeLink: (url: string) => string;
  readonly validateLink: (url: string) => boolean;
  readonly utils: { readonly unescapeAll: (text: string) => string };
}

export interface ReadingState {
  tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
  readonly md: Links;
}

/** What an element within a line becomes. */
const SPANS: ReadonlyMap<string, string> = new Map(
  ['strong: b strong h1 h2 h3 h4 h5 h6', 'em: i em cite var dfn', 'code: code tt kbd samp', 's: s del strike'].flatMap(
    (line) => {
      const [tag = '', elements = ''] = line.split(': ');
      return elements.split(' ').map((element): [string, string] => [element, tag]);
    },
  ),
);
/** Elements inside each other; deeper ones leave their content. */
const DEEPEST = 100;
/** Elements that stand in lines of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article header footer center blockquote pre address ul ol dl li dt dd h1 h2 h3 h4 h5 h6 hr br table thead tbody tfoot tr caption'.split(
    ' ',
  ),
);
/** Elements that leave nothing but their content. */
const OTHERS = 'a abbr big font ins label mark q small span sub sup td th u';
const KNOWN: ReadonlySet<string> = new Set([...SPANS.keys(), ...BLOCKS, ...OTHERS.split(' ')]);

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s[^<>]*)?)\/?>/gi;
const BLOCK_TAG = new RegExp(`</?(?:${[...BLOCKS].join('|')})(?:\\s[^<>]*)?/?>`, 'gi');
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;

/** After what stands within lines was read. */
export function replaceHtmlSpans(state: ReadingState): void {
  for (const token of state.tokens) if (token.children !== null) token.children = spansOf(token.children, state);
}

/** A block of HTML as paragraphs, before what stands within lines is read; items of lists have a mark. */
export function splitHtmlBlocks(state: ReadingState): void {
  state.tokens = state.tokens.flatMap((token) => {
    if (token.type !== 'html_block') return [token];
    const pieces: string[] = [];
    let from = 0;
    let mark = '';
    const content = withoutComments(token.content);
    for (const match of content.matchAll(BLOCK_TAG)) {
      pieces.push(mark + content.slice(from, match.index).trim());
      from = match.index + match[0].length;
      mark = /^<(?:li|dd)\b/i.test(match[0]) ? '• ' : '';
      if (/^<h[1-6]/i.test(match[0])) mark = '<b>';
    }
    pieces.push(mark + content.slice(from).trim());
    return pieces
      .filter((piece) => piece.replace(/^(?:• |<b>)/, '') !== '')
      .flatMap((piece) => paragraph(piece, state));
  });
}

/** One that has no end stays. */
function withoutComments(text: string): string {
  let output = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf('<!--', from);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    if (end < 0) return output + text.slice(from);
    output += text.slice(from, start);
    from = end + 3;
  }
}

function paragraph(content: string, state: ReadingState): readonly Token[] {
  const inline = new state.Token('inline', '', 0);
  inline.content = content.replace(/<\/(?:td|th)>\s*(?=<t[dh])/gi, ' | ').replace(/\s*\n\s*/g, '\n');
  inline.children = [];
  const [start, end] = [new state.Token('paragraph_open', 'p', 1), new state.Token('paragraph_close', 'p', -1)];
  start.block = end.block = true;
  return [start, inline, end];
}

interface Open {
  /** The element; nothing where Markdown opened it. */
  readonly name: string | undefined;
  readonly token: Token;
}

function spansOf(tokens: readonly Token[], state: ReadingState): Token[] {
  const output: Token[] = [];
  const open: Open[] = [];
  const make = (type: string, tag: string, nesting: -1 | 0 | 1): Token => {
    const token = new state.Token(type, tag, nesting);
    output.push(token);
    return token;
  };
  const close = (upTo: number): void => {
    for (const { token } of open.splice(upTo).reverse())
      if (token.tag !== '') make(token.type.replace('open', 'close'), token.tag, -1);
  };
  const inLink = (): boolean => open.some(({ token }) => token.tag === 'a');
  for (const token of tokens) {
    if (token.type !== 'html_inline') {
      // What Markdown closes ends what HTML has opened in it; a link in a link is its text alone.
      if (token.nesting === -1) {
        close(open.findLastIndex(({ name }) => name === undefined) + 1);
        if (open.pop()?.token.tag !== '') output.push(token);
      } else if (token.nesting === 1) {
        const isInner = token.tag === 'a' && inLink();
        if (!isInner) output.push(token);
        open.push({ name: undefined, token: isInner ? new state.Token('', '', 1) : token });
      } else output.push(token);
      continue;
    }
    if (token.content.startsWith('<!--')) continue;
    const [, slash, given = '', attributes = ''] = matched(token.content);
    const name = given.toLowerCase();
    if (!KNOWN.has(name)) make('text', '', 0).content = token.content;
    else if (name === 'br' || name === 'hr') make('hardbreak', 'br', 0);
    else if (slash === '') {
      if (open.length > DEEPEST) continue;
      const href = name === 'a' && !inLink() ? linkOf(attributes, state.md) : undefined;
      const tag = href === undefined ? SPANS.get(name) : 'a';
      // An element without counterpart is opened too, so that its end is known.
      const opened = tag === undefined ? new state.Token('', '', 1) : make(`${tag}_open`, tag, 1);
      if (href !== undefined) opened.attrs = [['href', href]];
      if (name === 'li' || name === 'dd') make('text', '', 0).content = '• ';
      open.push({ name, token: opened });
    } else {
      const outer = open.findLastIndex((each) => each.name === undefined);
      const at = open.findLastIndex((each) => each.name === name);
      if (at > outer) close(at);
      if (BLOCKS.has(name)) make('hardbreak', 'br', 0);
    }
  }
  close(0);
  return output;
}

function matched(content: string): readonly (string | undefined)[] {
  TAG.lastIndex = 0;
  const match = TAG.exec(content);
  return match?.[0] === content ? match : [];
}

function linkOf(attributes: string, md: Links): string | undefined {
  const [, double, single, bare] = HREF.exec(attributes) ?? [];
  const url = md.normalizeLink(md.utils.unescapeAll(double ?? single ?? bare ?? ''));
  return url !== '' && md.validateLink(url) ? url : undefined;
}
