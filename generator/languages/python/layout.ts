// Lays out calls, literals and type expressions the way Python's formatters do: on one line where they fit, else one item
// to a line with a comma after the last, which formatters take as the wish to keep it so. Lines hold 88 characters.

import { mint } from '../../code/code';
import type { CodeSymbol } from '../../code/symbol';
import type { Json } from '../../support/json';
import { numeral, quote } from './literals';
import { py, type Python } from './tag';
import { isNumeral } from '../../support/exact-number';

export const LINE_WIDTH = 88;

export type Node = Python | Group | Prefixed;

export interface Group {
  readonly open: Python;
  readonly items: readonly Node[];
  readonly close: Python;
  /** False where a comma after the only item would change the meaning: a subscript of one item. */
  readonly comma: boolean;
}

/** `name=value`, `"key": value`. */
export interface Prefixed {
  readonly prefix: Python;
  readonly node: Node;
}

export function call(callee: Python, items: readonly Node[]): Group {
  return { open: py`${callee}(`, items, close: py`)`, comma: true };
}

export function keyword(name: Python, node: Node): Prefixed {
  return { prefix: py`${name}=`, node };
}

export function subscript(base: Python, items: readonly Node[]): Group {
  return { open: py`${base}[`, items, close: py`]`, comma: items.length > 1 };
}

export function list(items: readonly Node[]): Group {
  return { open: py`[`, items, close: py`]`, comma: true };
}

export function set(items: readonly Node[]): Group {
  return { open: py`{`, items, close: py`}`, comma: true };
}

export function dict(entries: readonly (readonly [Python, Node])[]): Group {
  return {
    open: py`{`,
    items: entries.map(([key, node]) => ({ prefix: py`${key}: `, node })),
    close: py`}`,
    comma: true,
  };
}

/** A tuple; one of a single item keeps its comma. */
export function tuple(items: readonly Node[]): Node {
  const [only] = items;
  if (items.length === 1 && only !== undefined) return { open: py`(`, items: [only], close: py`,)`, comma: true };
  return { open: py`(`, items, close: py`)`, comma: true };
}

/** Any JSON value. */
export function jsonNode(value: Json): Node {
  if (value === null) return py`None`;
  if (typeof value === 'boolean') return value ? py`True` : py`False`;
  if (typeof value === 'string') return mint('python', quote(value));
  if (isNumeral(value)) return mint('python', numeral(value));
  if (Array.isArray(value)) return list(value.map(jsonNode));
  return dict(Object.entries(value).map(([key, item]) => [mint('python', quote(key)), jsonNode(item)] as const));
}

/** All of it on one line. */
export function flat(node: Node): Python {
  const mentions: CodeSymbol[] = [];
  return mint('python', flatText(node, mentions), mentions);
}

/** Where a node will stand. */
export interface Place {
  /** The column of the hole that the code is printed in: all its further lines begin there. */
  readonly base: number;
  /** Characters in front of the node on its first line, after `base`. */
  readonly column?: number;
  /** Characters after the node on its last line. */
  readonly after?: number;
  /** Blanks, after `base`, before the line that the node is in. */
  readonly indent?: number;
}

/** The node on one line if that fits, else on several. */
export function layOut(node: Node, { base, column = 0, after = 0, indent = 0 }: Place): Python {
  const mentions: CodeSymbol[] = [];
  return mint('python', text(node, base, indent, column, after, mentions), mentions);
}

/** `name = literal`, the literal on a line of its own in parentheses where that makes both lines fit. */
export function assignment(name: Python, literal: Python, base: number): Python {
  return inParentheses(py`${name} = `, literal, base);
}

/** The head of a class. */
export function classHead(name: Python, bases: readonly Python[]): Python {
  const inside = bases.reduce((left, right) => py`${left}, ${right}`);
  const line = py`class ${name}(${inside}):`;
  return line.text.length <= LINE_WIDTH ? line : py`class ${name}(\n    ${inside}\n):`;
}

/** `name: type`, the type on a line of its own in parentheses where that makes both lines fit. */
export function annotation(name: Python, type: Python, base: number): Python {
  return inParentheses(py`${name}: `, type, base);
}

function inParentheses(head: Python, value: Python, base: number): Python {
  const isTooLong = ({ text }: Python, indent: number): boolean => indent + text.length > LINE_WIDTH;
  const line = py`${head}${value}`;
  const opened = py`${head}(`;
  const stays = !isTooLong(line, base) || isTooLong(opened, base) || isTooLong(value, base + 4);
  return stays ? line : py`${opened}\n    ${value}\n)`;
}

/** Without line ends around it: the end of a file, where templates leave blank lines. */
export function trimmed(code: Python): Python {
  return mint('python', `${code.text.replace(/^\n+/, '').trimEnd()}\n`, code.mentions);
}

function flatText(node: Node, mentions: CodeSymbol[]): string {
  if ('prefix' in node) {
    push(mentions, node.prefix);
    return node.prefix.text + flatText(node.node, mentions);
  }
  if (!('items' in node)) {
    push(mentions, node);
    return node.text;
  }
  push(mentions, node.open);
  return node.open.text + node.items.map((item) => flatText(item, mentions)).join(', ') + node.close.text;
}

function text(node: Node, base: number, indent: number, column: number, after: number, mentions: CodeSymbol[]): string {
  const trial: CodeSymbol[] = [];
  const line = flatText(node, trial);
  const fits = base + column + line.length + after <= LINE_WIDTH;
  if (!fits && isLambdaOfName(node)) {
    for (const mention of trial) mentions.push(mention);
    const name = line.slice(node.prefix.text.length);
    return `${node.prefix.text}(\n${' '.repeat(indent + 4)}${name}\n${' '.repeat(indent)})`;
  }
  if (fits || !hasItems(node)) {
    for (const mention of trial) mentions.push(mention);
    return line;
  }
  if ('prefix' in node) {
    push(mentions, node.prefix);
    return node.prefix.text + text(node.node, base, indent, column + node.prefix.text.length, after, mentions);
  }
  if (!('items' in node)) return line;
  push(mentions, node.open);
  const inner = indent + 4;
  const pad = ' '.repeat(inner);
  const comma = node.comma ? ',' : '';
  const items = node.items.map((item) => `${pad}${text(item, base, inner, inner, comma.length, mentions)}${comma}\n`);
  return `${node.open.text}\n${items.join('')}${' '.repeat(indent)}${node.close.text.replace(/^,/, '')}`;
}

/** What has no bracket of its own to be cut at gets one. */
function isLambdaOfName(node: Node): node is Prefixed {
  return 'prefix' in node && node.prefix.text === 'lambda: ' && !hasItems(node.node);
}

function hasItems(node: Node): boolean {
  if ('prefix' in node) return hasItems(node.node);
  return 'items' in node && node.items.length > 0;
}

function push(mentions: CodeSymbol[], code: Python): void {
  for (const mention of code.mentions) mentions.push(mention);
}
