// Lines of a text by the offsets at which they begin: what a text of many megabytes is looked up in without being cut up.

import type { Position } from './diagnostics';

/** The offsets at which lines begin. Lines end as YAML and editors see them: at LF, CR or both. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  } else {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  }
  return starts;
}

const known = new WeakMap<object, readonly number[]>();

/** Those of a file's text, found once for all who ask about the file. */
export function lineStartsOf(file: { readonly text: string }): readonly number[] {
  const starts = known.get(file) ?? lineStarts(file.text);
  known.set(file, starts);
  return starts;
}

/** The line and column of an offset, counted from 1. */
export function positionIn(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
