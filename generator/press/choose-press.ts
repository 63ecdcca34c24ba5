// Which press a run gets: a thread for documents that are large enough for it to pay, where there is a second processor.

import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { FrameKeeper } from './frame-keeper';
import { DirectPress, type Press } from './press';
import { ThreadPress } from './thread-press';

/** Bytes of a document from which a thread pays. */
const LARGE = 100_000;

/** Asked before the document is read, so that a thread can get ready meanwhile. */
export function choosePress(
  document: { readonly path: string } | { readonly text: string },
  printing: 'modules' | 'templates',
): Press {
  const bytes = 'text' in document ? document.text.length : sizeOf(document.path);
  // Built beside the programs; there is none beside the source.
  const program = path.join(__dirname, 'printing-thread.js');
  if (!existsSync(program)) return new DirectPress();
  const pays = bytes >= LARGE && availableParallelism() > 1;
  return pays ? new ThreadPress(program, printing === 'modules') : new DirectPress(new FrameKeeper(program));
}

/** What is wrong with a file is for its reader to say. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
