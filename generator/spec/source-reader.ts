// Reads the bytes of the root document and of the files it refers to, where that is allowed: files under the document's
// folder after symbolic links are followed, and URLs of origins that were named. It never writes and never parses.

import { constants } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import * as path from 'node:path';
import type { Limits } from './limits';
import { isUrl } from './file-id';
import { quote } from './quote';
import { readBeside, type Revision } from './revision';
import { fetchAllowed, type FetchOptions } from './remote-reader';
import { decode, tooLarge, type Refusal, type Source } from './source-text';

export interface ReaderOptions extends FetchOptions {
  /** The folder of the root document; absent when it came as text and no folder was named. */
  readonly folder: string | undefined;
  readonly allowRefOutside: boolean;
  /** Where the root document was fetched from, if it was. */
  readonly url?: string;
  /** The revision that the root document was read from, if it was. */
  readonly revision?: Revision;
}

/** Reads a file that a `$ref` names by its id (see file-id.ts). */
export async function readReferenced(id: string, options: ReaderOptions): Promise<Source | Refusal> {
  if (isUrl(id)) return fetchAllowed(id, options);
  if (options.url !== undefined) return fetchAllowed(new URL(id, options.url).href, options);
  if (options.revision !== undefined)
    return readBeside(options.revision, id, options.allowRefOutside, options.limits) ?? outside(id);
  if (options.folder === undefined) {
    return {
      code: 'ref-no-folder',
      message: `${quote(id)} is a file, and a document read from text has no folder to look in`,
      hint: 'Name the folder with --base, give the document as a file, or bundle it into one.',
    };
  }
  const wanted = path.resolve(options.folder, id);
  let real: string;
  let folder: string;
  try {
    folder = await realpath(options.folder);
    if (!options.allowRefOutside && !isInside(wanted, path.resolve(options.folder))) return outside(id);
    real = await realpath(wanted);
  } catch (error) {
    return unreadable(id, error);
  }
  if (!options.allowRefOutside && !isInside(real, folder)) return outside(id);
  return readPath(real, id, options.limits);
}

/** Reads a file that the user named: any path. `label`: what messages call it. */
export function readRoot(file: string, limits: Limits, label: string = file): Promise<Source | Refusal> {
  return readPath(file, label, limits);
}

async function readPath(file: string, label: string, limits: Limits): Promise<Source | Refusal> {
  try {
    // Non-blocking, so that a pipe under the name of a document cannot hold us up before it is seen to be none.
    const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      const stat = await handle.stat();
      if (stat.isDirectory()) {
        const hint = 'Name a file: the document in that folder.';
        return { code: 'file-unreadable', message: `${quote(label)} is a folder, and no document`, hint };
      }
      if (!stat.isFile()) {
        const hint = 'Name a file, or `-` for the standard input.';
        return { code: 'file-unreadable', message: `${quote(label)} is not a regular file`, hint };
      }
      if (stat.size > limits.bytes) return tooLarge(label, limits);
      return decode(await handle.readFile(), label, limits);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return unreadable(label, error);
  }
}

function unreadable(label: string, error: unknown): Refusal {
  const code = (error as { code?: unknown }).code;
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  const reason = missing ? 'does not exist' : `cannot be read (${typeof code === 'string' ? code : 'unknown reason'})`;
  return { code: missing ? 'file-missing' : 'file-unreadable', message: `${quote(label)} ${reason}` };
}

function outside(id: string): Refusal {
  return {
    code: 'ref-outside-folder',
    message: `${quote(id)} is outside the folder of the document and was not read`,
    hint: 'Move it below that folder, bundle the document into one file, or allow it with `--allow-ref-outside`.',
  };
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
