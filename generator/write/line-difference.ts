// Where two texts first differ, for reports.

export interface LineDifference {
  /** From 1. */
  readonly line: number;
  /** Without its line break; nothing where the text has ended. */
  readonly found: string | undefined;
  readonly wanted: string | undefined;
}

export function firstDifference(found: string, wanted: string): LineDifference {
  const [left, right] = [found.split(/\r?\n/), wanted.split(/\r?\n/)];
  let index = 0;
  while (index < left.length && index < right.length && left[index] === right[index]) index += 1;
  return { line: index + 1, found: left[index], wanted: right[index] };
}

/** The same lines, as Git writes them on Windows. */
export function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
