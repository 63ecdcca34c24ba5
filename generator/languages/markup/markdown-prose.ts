// Descriptions in a Markdown page. OpenAPI lets them be Markdown, and so they stay; but raw HTML becomes visible text,
// images become links, links go to pages and mails only, and nothing in them ends or reorders the page around them.
// Replacements are character references, which no backslash before them can undo.

import { mint } from '../../code/code';
import { proseLines } from '../../support/plain-text';
import type { Markdown } from './markdown';

export interface ProsePlace {
  /** The level of the heading that the prose stands under: its own headings become smaller ones. */
  readonly below: 1 | 2 | 3 | 4 | 5;
}

const FENCE = /^ {0,3}(`{3,}|~{3,})([^\n]*)$/;

/** A description as blocks of Markdown. Empty for an empty one. */
export function prose(description: string, place: ProsePlace): Markdown {
  const output: string[] = [];
  let paragraph: string[] = [];
  let fence: string | undefined;
  const flush = (): void => {
    if (paragraph.length > 0)
      output.push(neutralize(paragraph.map((line, at) => blockStart(line, at, place)).join('\n')));
    paragraph = [];
  };
  for (const line of proseLines(description)) {
    if (fence !== undefined) {
      output.push(line);
      if (isClosing(line, fence)) fence = undefined;
      continue;
    }
    const opening = FENCE.exec(line);
    const [, ticks, info] = opening ?? [];
    if (ticks !== undefined && !(ticks.startsWith('`') && info?.includes('`'))) {
      flush();
      fence = ticks;
      output.push(line.replace(/[<&]/g, '-'));
    } else if (line === '') {
      flush();
      output.push('');
    } else paragraph.push(line);
  }
  flush();
  if (fence !== undefined) output.push(fence);
  return mint('markdown', output.join('\n'));
}

/** A description as one line, for a cell or a list: its first paragraph. */
export function proseLine(description: string): Markdown {
  const lines = proseLines(description);
  const end = lines.indexOf('');
  const first = (end === -1 ? lines : lines.slice(0, end)).map((line) => line.trim()).join(' ');
  return mint('markdown', neutralize(asText(first)));
}

/** A line that begins no block: its mark is text. */
function asText(line: string): string {
  return line.replace(/^(?=[-+*=>|:#]|~{3}|`{3})/, '\\').replace(/^(\d+)(?=[.)])/, '$1\\');
}

function isClosing(line: string, fence: string): boolean {
  const trimmed = line.replace(/^ {0,3}/, '').trimEnd();
  return trimmed.length >= fence.length && trimmed === (fence[0] ?? '').repeat(trimmed.length);
}

/** Headings sink below the place; a line that would make a heading of the lines above it becomes text. */
function blockStart(line: string, at: number, place: ProsePlace): string {
  const [, marks] = /^ {0,3}(#{1,6})(?=[ \t]|$)/.exec(line) ?? [];
  if (marks !== undefined) {
    const level = Math.min(6, marks.length + place.below);
    return `${'#'.repeat(level)}${line.replace(/^ {0,3}#+/, '')}`;
  }
  return at > 0 && /^ {0,3}(?:=+|-+)[ \t]*$/.test(line) ? line.replace(/[=-]/, '\\$&') : line;
}

/** One block. Code spans are left as they are where all of the block's backticks pair up, each pair on one line. */
function neutralize(block: string): string {
  if (!block.includes('`')) return neutralizeText(block);
  const pieces = splitAtCodeSpans(block);
  if (pieces === undefined) return neutralizeText(block);
  const text = pieces.map(({ code, content }, index) => (code ? placeholder(index) : content)).join('');
  return neutralizeText(text).replace(PLACEHOLDER, (_, index: string) => pieces[Number(index)]?.content ?? '');
}

// Private to this file: `proseLines` leaves no control character in a text.
const PLACEHOLDER = /\u0001(\d+)\u0001/g;

function placeholder(index: number): string {
  return `\u0001${index}\u0001`;
}

interface Piece {
  readonly code: boolean;
  readonly content: string;
}

/** Undefined where it is not certain what every reader of Markdown takes for a code span. */
function splitAtCodeSpans(block: string): readonly Piece[] | undefined {
  const pieces: Piece[] = [];
  for (const [number, line] of block.split('\n').entries()) {
    if (number > 0) pieces.push({ code: false, content: '\n' });
    let rest = line;
    for (;;) {
      const opening = /`+/.exec(rest);
      if (opening === null) break;
      const before = rest.slice(0, opening.index);
      const after = rest.slice(opening.index + opening[0].length);
      const closing = [...after.matchAll(/`+/g)].find((run) => run[0].length === opening[0].length);
      if (closing === undefined || before.endsWith('\\')) return undefined;
      const inside = after.slice(0, closing.index);
      if (inside.includes('|')) return undefined;
      pieces.push({ code: false, content: before }, { code: true, content: opening[0] + inside + closing[0] });
      rest = after.slice(closing.index + closing[0].length);
    }
    pieces.push({ code: false, content: rest });
  }
  return pieces;
}

const SAFE_LINK = /^\s*(?:https?:\/\/|mailto:|#|\.{0,2}\/(?!\/)|[A-Za-z0-9_-]+(?:[/.][A-Za-z0-9_-]*)*(?:[)\s#?]|$))/i;
const AUTOLINK = /^<https?:\/\/[^\s<>`\\&"'\u0001]+>/i;

function neutralizeText(text: string): string {
  if (!/[<!\]]/.test(text)) return text;
  return text
    .replace(/<(?=[A-Za-z/!?])/g, (mark, at: number) => (AUTOLINK.test(text.slice(at)) ? mark : '&lt;'))
    .replace(/!(?=\[)/g, '&#33;')
    .replace(/\]\(/g, (mark, at: number, whole: string) =>
      SAFE_LINK.test(whole.slice(at + mark.length)) ? mark : ']&#40;',
    )
    .replace(/\]:/g, (mark, at: number, whole: string) =>
      SAFE_LINK.test(whole.slice(at + mark.length)) ? mark : ']&#58;',
    );
}
