// The names file as it lies in a folder: its text, told apart from what a merge left there. What it says is for who names things.

import path from 'node:path';
import { Gate, makeNamedFolder } from './gate';
import { NAMES_NAME } from './manifest';
import { refusal, refuse } from './refusal';

/** Nothing where there is none. */
export function readNamesFile(folder: string): string | undefined {
  const text = new Gate(path.resolve(folder)).read(NAMES_NAME)?.toString('utf8').replaceAll('\r\n', '\n');
  if (text !== undefined && /^<{7} [^]*^={7}$[^]*^>{7} /m.test(text)) {
    refuse(
      refusal(
        'names-conflict',
        `${path.join(folder, NAMES_NAME)} has the conflict markers of a merge`,
        'Take the lines of both sides, or one side (git checkout --ours -- FILE, or --theirs), and generate again.',
      ),
    );
  }
  return text;
}

/** Refuses where there is one. */
export function createNamesFile(folder: string, text: string): void {
  makeNamedFolder(path.resolve(folder));
  new Gate(path.resolve(folder)).write(NAMES_NAME, text);
}
