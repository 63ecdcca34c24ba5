// The lines of a file around a position, with the position marked.

import { lineStartsOf } from '../support/line-starts';
import type { SourceText } from '../support/report';
import { shortened, visible } from './visible';
import type { Style } from './style';

const WIDTH = 100;

/** `line` and `column` count from 1. */
export function frame(source: SourceText, line: number, column: number, style: Style): string {
  const starts = lineStartsOf(source);
  const first = Math.max(1, line - 1);
  const last = Math.min(starts.length, line + 1);
  const gutter = String(last).length;
  const shown: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const raw = source.text.slice(starts[number - 1], starts[number]).replace(/[\r\n]+$/, '');
    const from = number === line && column > WIDTH ? column - Math.floor(WIDTH / 2) : 0;
    // A document may stand on one long line: no more of it is looked at than could be shown.
    const content = shortened(visible(raw.slice(from, from + 2 * WIDTH + 2)), WIDTH);
    const margin = style.dim(`${String(number).padStart(gutter)} │`);
    shown.push(`${number === line ? style.red('›') : ' '} ${margin} ${from > 0 ? '…' : ''}${content}`.trimEnd());
    if (number !== line) continue;
    const before = visible(raw.slice(from, column - 1));
    const offset = [...before].length + (from > 0 ? 1 : 0);
    shown.push(`  ${style.dim(`${' '.repeat(gutter)} │`)} ${' '.repeat(offset)}${style.red('^')}`);
  }
  return shown.join('\n');
}
