// Descriptions in a Markdown page. OpenAPI lets them be Markdown, and so they stay; but HTML becomes Markdown or visible text,
// images become links, links go to pages and mails only, and nothing in them ends or reorders the page around them.
// Blocks of code are moved to the margin: only there is it certain, without a whole parser, where they end.

import { mint } from '../../code/code';
import { proseLines } from '../../support/plain-text';
import { htmlAsMarkdown } from './html-as-markdown';
import type { Markdown } from './markdown';
import { isEscaped, spans } from './markdown-spans';

export interface ProsePlace {
  /** The level of the heading that the prose stands under: its own headings become smaller ones. */
  readonly below: 1 | 2 | 3 | 4 | 5;
}

/** What quotes and lists put before the content of a line. */
const CONTAINERS = /^(?:[ \t]|>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))*/;
const FENCE = /^(`{3,}|~{3,})(.*)$/;

interface Fence {
  readonly marks: string;
  /** How many quotes it stands in. */
  readonly quotes: number;
  /** How far its lines are indented. */
  readonly width: number;
  /** Whether it ends with the list item that it stands in. */
  readonly inList: boolean;
}

/** A description as blocks of Markdown. Empty for an empty one. */
export function prose(description: string, place: ProsePlace): Markdown {
  const output: string[] = [];
  let paragraph: string[] = [];
  let fence: Fence | undefined;
  // Whether a list or a quote may be open; and whether the lines are code by their indentation.
  let contained = true;
  let indented = false;
  const flush = (): void => {
    if (paragraph.length > 0) output.push(spans(paragraph.map((line, at) => blockStart(line, at, place)).join('\n')));
    paragraph = [];
  };
  for (const [at, raw] of proseLines(htmlAsMarkdown(description, 'block')).entries()) {
    const line = at === 0 ? raw.trimStart() : withoutTabs(raw);
    if (fence !== undefined) {
      const inside = insideOf(line, fence);
      if (inside !== undefined) {
        output.push(inside);
        if (isClosing(inside, fence.marks)) fence = undefined;
        continue;
      }
      output.push(fence.marks);
      fence = undefined;
    }
    if (line === '') {
      flush();
      output.push('');
      continue;
    }
    indented = line.startsWith('    ') && !contained && (indented || paragraph.length === 0);
    if (indented) {
      output.push(line);
      continue;
    }
    const [before = ''] = CONTAINERS.exec(line) ?? [];
    const [, marks, info = ''] = FENCE.exec(line.slice(before.length)) ?? [];
    const marked = before.trim() !== '';
    if (marks !== undefined && !(marks.startsWith('`') && info.includes('`'))) {
      flush();
      const quotes = before.split('>').length - 1;
      fence = { marks, quotes, width: before.length, inList: marked || contained };
      output.push(`${marks}${info.replace(/[<&]/g, '-')}`);
      contained = false;
      continue;
    }
    if (marked) contained = true;
    else if (paragraph.length === 0 && before === '') contained = false;
    paragraph.push(line);
  }
  flush();
  if (fence !== undefined) output.push(fence.marks);
  return mint('markdown', output.join('\n'));
}

/** A description as one line, for a cell or a list: its first paragraph. */
export function proseLine(description: string): Markdown {
  const lines = proseLines(htmlAsMarkdown(description, 'line'));
  const end = lines.indexOf('');
  const first = (end === -1 ? lines : lines.slice(0, end)).map((line) => line.trim()).join(' ');
  // A backslash at its end would take the meaning from what follows it.
  const line = spans(asText(first));
  return mint('markdown', isEscaped(line) ? `${line.slice(0, -1)}&#92;` : line);
}

/** A line that begins no block: its mark is text. */
function asText(line: string): string {
  if (/^[*_ \t]+$/.test(line)) return `\\${line}`;
  return line.replace(/^(?=[-+=>|:#]|\*(?:[ \t]|$)|~{3})/, '\\').replace(/^(\d+)(?=[.)])/, '$1\\');
}

function withoutTabs(line: string): string {
  const [indent = ''] = /^[ \t]*/.exec(line) ?? [];
  return indent.includes('\t') ? indent.replaceAll('\t', '    ') + line.slice(indent.length) : line;
}

/** A line of a block of code, without what its containers put before it; undefined where they have ended. */
function insideOf(line: string, { marks, quotes, width, inList }: Fence): string | undefined {
  let rest = line;
  for (let quote = 0; quote < quotes; quote += 1) {
    const [mark] = /^[ \t]*> ?/.exec(rest) ?? [];
    if (mark === undefined) return undefined;
    rest = rest.slice(mark.length);
  }
  if (quotes > 0 || width === 0 || rest === '') return rest;
  const indent = rest.length - rest.trimStart().length;
  if (indent >= width) return rest.slice(width);
  // What ends it may stand further out than it should.
  return inList && !isClosing(rest, marks) ? undefined : rest.trimStart();
}

function isClosing(line: string, marks: string): boolean {
  const trimmed = line.replace(/^ {0,3}/, '').trimEnd();
  return trimmed.length >= marks.length && trimmed === (marks[0] ?? '').repeat(trimmed.length);
}

/** Headings sink below the place; a line that would make a heading of the lines above it becomes text. */
function blockStart(line: string, at: number, place: ProsePlace): string {
  const [before = ''] = CONTAINERS.exec(line) ?? [];
  const content = line.slice(before.length);
  const [, marks] = /^(#{1,6})(?=[ \t]|$)/.exec(content) ?? [];
  if (marks !== undefined) {
    const level = Math.min(6, marks.length + place.below);
    return `${before.replace(/^ {1,3}$/, '')}${'#'.repeat(level)}${content.slice(marks.length)}`;
  }
  // A single dash is also the mark of an empty item.
  const underline = at > 0 ? /^[ \t>]*(?:=+|-+)[ \t]*$/.exec(line) : null;
  return underline === null ? line : line.replace(/[=-]/, '\\$&');
}
