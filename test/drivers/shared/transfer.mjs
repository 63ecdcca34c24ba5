// Uploads in the form that the caller has the bytes in, and downloads with what they leave on the disk.

import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const INLINE = 64 * 1024;
let root;

/** A new folder, which is gone with the program. */
function newFolder() {
  if (root === undefined) {
    root = mkdtempSync(path.join(os.tmpdir(), 'specsmith-files-'));
    process.on('exit', () => rmSync(root, { recursive: true, force: true }));
  }
  return mkdtempSync(path.join(root, 'f-'));
}

/** What is given for bytes: undefined where they are given as they are, in memory. */
export function contentOf({ stream, path: name, missing, pieces, fails, size }, bytes) {
  if (name !== undefined) {
    const file = path.join(newFolder(), name);
    if (missing !== true) writeFileSync(file, bytes);
    return createReadStream(file);
  }
  if (stream !== true && pieces === undefined) return undefined;
  const content = pieces === undefined ? streamOf(bytes) : inPieces(bytes, pieces, fails);
  return size === undefined ? content : { content, size };
}

function streamOf(bytes) {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new Uint8Array(bytes));
      controller.close();
    },
  });
}

async function* inPieces(bytes, size, fails) {
  for (let at = 0; at < bytes.length; at += size) {
    if (fails === true && at > 0) throw Object.assign(new Error('i/o error'), { code: 'EIO' });
    yield new Uint8Array(bytes.subarray(at, at + size));
  }
}

/** Notes what is told of how far it is. */
export function progressOf() {
  const told = {};
  return {
    told,
    tell(bytes, total) {
      told.progress = { bytes, total: total ?? null };
    },
  };
}

/**
 * Makes a download: `run` gets its target and what is to be told of it.
 * Gives the value that was written, the files that are there afterwards, and the error where it failed.
 */
export async function downloaded({ to, beside }, run) {
  const pieces = [];
  if (to === 'stream') {
    const error = await failureOf(() => run(new WritableStream({ write: (piece) => void pieces.push(piece) })));
    return { error, value: written(Buffer.concat(pieces)) };
  }
  const folder = newFolder();
  if (beside !== undefined) writeFileSync(path.join(folder, beside), 'old', { mode: 0o644 });
  const error = await failureOf(() => run(to === 'folder' ? folder : path.join(folder, 'given.bin')));
  return { error, files: filesIn(folder, beside) };
}

async function failureOf(run) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error;
  }
}

function filesIn(folder, beside) {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return Object.fromEntries(
    names.map((name) => {
      const file = path.join(folder, name);
      const mode = (statSync(file).mode & 0o777).toString(8);
      return [name, { ...written(readFileSync(file)), ...(name === beside ? {} : { mode }) }];
    }),
  );
}

/** Bytes in wire form. */
export function written(bytes) {
  if (bytes.length <= INLINE) return { base64: bytes.toString('base64') };
  return { length: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** A response that was left as it came: read now, or with `take: 0` given up. */
export async function readUnread(response, take) {
  if (response.bodyUsed) throw new Error('the body of the response was read already');
  const said = { status: response.status, headers: Object.fromEntries(response.headers) };
  if (take === 0) {
    await response.body?.cancel();
    return { ok: true, ...said };
  }
  return { ok: true, ...said, value: written(Buffer.from(await response.arrayBuffer())) };
}

/** A file that cannot be written is an error of the platform. */
export const isOfFile = (error) =>
  error?.kind === undefined && typeof error?.code === 'string' && /^E[A-Z]+$/.test(error.code);
