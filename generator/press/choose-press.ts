// Which press a run gets: a thread for documents that are large enough for it to pay, where there is a second processor.

import { existsSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { FrameKeeper } from './frame-keeper';
import { DirectPress, type Press } from './press';
import { ThreadPress } from './thread-press';

/** Bytes of a document from which a thread that prints pays. */
const LARGE = 100_000;

/** The program of a thread, which is built beside those of the package; there is none beside the source. */
export function threadProgram(name: 'printing-thread' | 'making-thread'): string | undefined {
  const program = path.join(__dirname, `${name}.js`);
  return existsSync(program) ? program : undefined;
}

export type ReadFrom = { readonly path: string } | { readonly text: string };

/** Asked before the document is read, so that a thread can get ready meanwhile. */
export function choosePress(document: ReadFrom, printing: 'modules' | 'templates'): Press {
  const program = threadProgram('printing-thread');
  if (program === undefined || !threadPays(document, LARGE)) return pressHere();
  return new ThreadPress(program, printing === 'modules');
}

/** A press without a thread of its own. */
export function pressHere(): DirectPress {
  const program = threadProgram('printing-thread');
  return new DirectPress(program === undefined ? undefined : new FrameKeeper(program));
}

/** Whether there is a second processor, and the document has at least so many bytes. */
export function threadPays(document: ReadFrom, least: number): boolean {
  const bytes = 'text' in document ? document.text.length : sizeOf(document.path);
  return bytes >= least && availableParallelism() > 1;
}

/** What is wrong with a file is for its reader to say. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
