// Names of files that every file system and archive keeps as they are.

import { isDevice } from '../support/file-systems';
import { bounded } from './bounded';

/** With `.generated.d.ts` and what is put beside a file while it is written, 255 bytes hold it. */
const LONGEST_FILE = 120;

/** ASCII of bearable length, and no device. Case is kept: who needs names that differ without it folds them when assigning. */
export function fileName(hint: string): string {
  const ascii = byCodePoint(hint).replace(/[^A-Za-z0-9_-]/g, '_');
  return free(/^_*$/.test(ascii) ? 'unnamed' : ascii);
}

/** The same for a name in code, of which nothing may be lost: `日本` is `U65e5U672c`, `a.b` is `aU2eb`. */
export function portable(name: string): string {
  return free(byCodePoint(name).replace(/[^A-Za-z0-9_]/g, (character) => spelledOut(character)));
}

/** A letter of another script is its code point, so that different names stay different whatever stands beside them. */
function byCodePoint(text: string): string {
  return text.replace(/[^\p{ASCII}]/gu, (character) => spelledOut(character));
}

function spelledOut(character: string): string {
  return `U${(character.codePointAt(0) ?? 0).toString(16)}`;
}

function free(name: string): string {
  const short = bounded(name, LONGEST_FILE);
  return isDevice(short) ? `${short}_` : short;
}
