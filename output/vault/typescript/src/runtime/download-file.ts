// The file that a download goes to: new, for its owner alone, and gone where the download fails.

import { RequestError } from './errors.js';

/** What a download is written to. */
export interface Sink {
  /** Of a file. */
  readonly path: string | undefined;
  write(bytes: Uint8Array): Promise<unknown>;
  close(): Promise<unknown>;
  abort(reason: unknown): Promise<unknown>;
}

/** `target`: a path that nothing has, or that of a folder. */
export async function newFile(target: string, headers: Headers): Promise<Sink> {
  // Not imported: there is no such module in browsers.
  const files = (globalThis as NodeGlobals).process?.getBuiltinModule?.('node:fs');
  if (!files) throw new RequestError('files cannot be written from here: give a WritableStream');
  const { stat, open, unlink } = files.promises;
  const inFolder = await stat(target).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const end = /[\\/]$/.test(target) ? '' : '/';
  const path = inFolder ? `${target}${end}${fileName(headers.get('content-disposition') ?? '')}` : target;
  const file = await open(path, 'wx', 0o600);
  const ended = file.close.bind(file);
  return {
    path,
    // All of it, at the end.
    write: (bytes) => file.writeFile(bytes),
    close: ended,
    abort: () =>
      ended()
        .finally(() => unlink(path))
        .catch(() => undefined),
  };
}

interface NodeGlobals {
  readonly process?: { readonly getBuiltinModule?: (id: 'node:fs') => { readonly promises: NodeFiles } };
}

interface NodeFiles {
  stat(path: string): Promise<{ isDirectory(): boolean }>;
  open(path: string, flags: string, mode: number): Promise<NodeFile>;
  unlink(path: string): Promise<void>;
}

interface NodeFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

const EXTENDED = /filename\*\s*=\s*([\w-]*)'[^']*'([^\s;]+)/i;
const SIMPLE = /filename\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i;
/** What Windows has for devices. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** The name that a Content-Disposition header gives (RFC 6266), without any folder; `download` where it gives none. */
export function fileName(disposition: string): string {
  const [, charset, extended] = EXTENDED.exec(disposition) ?? [];
  const [, quoted, plain = ''] = SIMPLE.exec(disposition) ?? [];
  const given = extended === undefined ? (quoted?.replace(/\\(.)/g, '$1') ?? plain) : decoded(extended, charset);
  const name = given
    .split(/[\\/]/)
    .pop()!
    .replace(/[<>:"|?*]|\p{C}/gu, '')
    .trim();
  if (/^\.{0,2}$/.test(name) || DEVICES.test(name)) return 'download';
  // In bytes, as file systems count. A stream keeps back what may be half a character.
  return new TextDecoder().decode(new TextEncoder().encode(name).slice(0, 200), { stream: true });
}

function decoded(text: string, charset: string | undefined): string {
  const bytes = text.replace(/%([\dA-Fa-f]{2})/g, (_code, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  try {
    return new TextDecoder(charset || 'utf-8').decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return bytes;
  }
}
