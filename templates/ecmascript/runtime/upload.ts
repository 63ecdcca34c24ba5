// Content that is read while it is sent: streams of the web and of Node, async iterables, responses. Each is read once.

import { RequestError } from './errors.js';
import type { Sending, WrittenBody } from './operation.js';

/** What is read piece by piece while it is sent. It is read once: a call with it is not retried. Strings are UTF-8. */
export type StreamContent = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string> | Response;

/** Content of a file: what is in memory or on a disk and can be sent again, or what is read once. */
export type FileContent = Blob | ArrayBuffer | Uint8Array | string | StreamContent;

/** A file's content with what the content does not say of itself. */
export interface NamedFile {
  readonly content: FileContent;
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  /** In bytes, where the content does not know it. */
  readonly size?: number | undefined;
  /** Further headers of its part in a multipart form. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A file with a name, and perhaps a media type, a size in bytes and headers, wherever a call takes a file or bytes. */
export function toFile(content: FileContent, name?: string, details?: Omit<NamedFile, 'content' | 'name'>): NamedFile {
  return { ...details, content, name };
}

/** What is known of content before it is read. */
export interface Streamed {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly size?: number | undefined;
  readonly open: () => Reading;
}

interface Reading {
  next(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  close(reason?: unknown): unknown;
}

type Piece = string | Blob | ArrayBuffer | Uint8Array | Streamed;

/** What is looked at of a stream of the web or of Node, or of a response. */
interface Given extends Partial<AsyncIterable<unknown>> {
  readonly getReader?: unknown;
  readonly pipe?: unknown;
  readonly locked?: boolean;
  readonly readableDidRead?: boolean;
  readonly destroyed?: boolean;
  /** Of `fs.ReadStream`. */
  readonly path?: unknown;
  readonly fd?: unknown;
  readonly start?: number;
  readonly end?: number;
  on?(event: 'error', listener: () => void): unknown;
  destroy?(): unknown;
}

const taken: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Content that is read once; nothing where the value is something else. What was read before is refused. */
export function streamed(value: unknown): Streamed | undefined {
  if (value instanceof Response) return ofResponse(value);
  const given = Object(value) as Given;
  const used = given.locked || given.readableDidRead || given.destroyed;
  if (typeof given.getReader === 'function') return once(given, used, () => ofWeb(value as ReadableStream));
  if (Symbol.asyncIterator in given) {
    // Between this and its first piece nobody else listens, and an error would end the program.
    given.on?.('error', () => undefined);
    return once(given, used, () => ofIterable(given), fileOf(given));
  }
  if (given.pipe) throw new RequestError('a stream of this kind cannot be read: wrap it with Readable.wrap()');
  return undefined;
}

type Facts = Omit<Streamed, 'open'>;

function once(given: object, used: boolean | undefined, open: () => Reading, facts?: Facts): Streamed {
  if (used || taken.has(given)) {
    throw new RequestError('the stream was read or sent before: each call needs a new one');
  }
  taken.add(given);
  // `Object()`, since checkers of JavaScript take literals for closed.
  return Object({ ...facts, open }) as Streamed;
}

function ofResponse(response: Response): Streamed {
  const { body, headers, url, bodyUsed, type } = response;
  // The length on the wire: of what is decoded, and of what another origin hides the coding of, it tells nothing.
  const length = headers.has('content-encoding') || type === 'cors' ? null : headers.get('content-length');
  return once(response, bodyUsed || body?.locked, () => ofWeb(body ?? new Blob([]).stream()), {
    name: baseName(url.replace(/[?#].*/, '').replace(/^\w+:\/\/[^/]*/, '')),
    type: headers.get('content-type') ?? undefined,
    size: body ? (length === null ? undefined : Number(length)) : 0,
  });
}

function ofWeb(stream: ReadableStream): Reading {
  const reader = stream.getReader();
  return { next: () => reader.read(), close: (reason) => reader.cancel(reason) };
}

function ofIterable(given: Given): Reading {
  const iterator = given[Symbol.asyncIterator]!();
  return {
    next: () => iterator.next(),
    close: () => (given.destroy ? given.destroy() : iterator.return?.()),
  };
}

/** What `fs.createReadStream` says: the name in its path, and the length of a regular file. One that is not there is refused. */
function fileOf(given: Given): Facts {
  const { path, fd, start = 0, end = Infinity } = given;
  if (typeof path !== 'string' && !(path instanceof Uint8Array)) return {};
  const name = baseName(typeof path === 'string' ? path : new TextDecoder().decode(path));
  // Not imported: there is no such module in browsers.
  const files = (globalThis as NodeGlobals).process?.getBuiltinModule?.('node:fs');
  if (!files) return { name };
  const { statSync, fstatSync, ReadStream } = files;
  try {
    const stat = typeof fd === 'number' ? fstatSync(fd) : statSync(path);
    // Files that the system makes up have no size of their own.
    return stat.isFile() && stat.size > 0
      ? { name, size: Math.max(0, Math.min(stat.size, end + 1) - start) }
      : { name };
  } catch (error) {
    // Streams of other file systems have paths too, which are found when they are read.
    if (!(given instanceof ReadStream)) return { name };
    throw new RequestError(`the file cannot be sent: ${(error as Error).message}`);
  }
}

interface NodeGlobals {
  readonly process?: {
    readonly getBuiltinModule?: (id: 'node:fs') => {
      readonly statSync: (path: unknown) => Stat;
      readonly fstatSync: (fd: number) => Stat;
      readonly ReadStream: abstract new () => object;
    };
  };
}
interface Stat {
  readonly size: number;
  isFile(): boolean;
}

function baseName(path: string): string | undefined {
  return path.split(/[\\/]/).pop() || undefined;
}

/**
 * The pieces as one body. It is a Blob where all of them can be sent again and nobody asks for progress; else a stream,
 * with its length where it is known. An attempt that fails or is aborted closes what is not read to its end.
 */
export function uploadOf(pieces: readonly Piece[], { headers, signal, uploadProgress }: Sending): WrittenBody {
  const again = pieces.every((piece) => !isStreamed(piece));
  if (again && (!uploadProgress || !streamsAreSent())) return { data: new Blob(pieces as readonly Blob[] as Blob[]) };
  if (!streamsAreSent()) throw new RequestError('streams cannot be sent from here: give a Blob');
  const sizes = pieces.map(sizeOf);
  const total = sizes.includes(undefined) ? undefined : sizes.reduce((sum: number, size) => sum + size!, 0);
  if (total !== undefined) headers.set('content-length', `${total}`);
  const waiting = [...pieces];
  let reading: Reading | undefined;
  let sent = 0;
  let closed = false;
  const once: { error?: unknown } = Object();
  const close = (reason?: unknown): void => {
    closed = true;
    if (reading) quietly(() => reading?.close(reason));
    for (const piece of waiting.splice(0)) if (isStreamed(piece)) quietly(() => piece.open().close(reason));
  };
  const next = async (): Promise<Uint8Array<ArrayBuffer> | undefined> => {
    for (;;) {
      if (!reading) {
        const piece = waiting.shift();
        if (piece === undefined) return undefined;
        reading = isStreamed(piece) ? piece.open() : ofWeb(new Blob([piece as Blob]).stream());
      }
      const { done, value } = await reading.next();
      // What is closed ends as if it were whole.
      if (closed) throw new RequestError('the upload was ended');
      if (done) reading = undefined;
      else {
        const bytes = bytesOf(value);
        if (bytes.length > 0) return bytes;
      }
    }
  };
  const data = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const bytes = await next();
          sent += bytes?.length ?? 0;
          // A length that is not kept would leave the server waiting.
          if (total !== undefined && (sent > total || (!bytes && sent < total))) {
            throw new RequestError(`the upload has ${sent} bytes${bytes ? ' or more' : ''}, not ${total}`);
          }
          if (!bytes) return controller.close();
          controller.enqueue(bytes);
          uploadProgress?.(sent, total);
        } catch (error) {
          // What is closed failed for another reason.
          if (!closed) once.error = error;
          close(error);
          throw error;
        }
      },
      cancel: close,
    },
    // Nothing is read before it is asked for.
    { highWaterMark: 0 },
  );
  if (signal.aborted) close(signal.reason);
  else signal.addEventListener('abort', () => close(signal.reason));
  return { data, once: again ? undefined : once };
}

function isStreamed(piece: Piece): piece is Streamed {
  return typeof (piece as Streamed).open === 'function';
}

function sizeOf(piece: Piece): number | undefined {
  if (typeof piece === 'string') return new TextEncoder().encode(piece).length;
  return piece instanceof ArrayBuffer || piece instanceof Uint8Array ? piece.byteLength : piece.size;
}

function bytesOf(value: unknown): Uint8Array<ArrayBuffer> {
  if (typeof value === 'string') return new TextEncoder().encode(value);
  if (value instanceof Uint8Array) return value as Uint8Array<ArrayBuffer>;
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  throw new RequestError('a stream gave a piece that is neither bytes nor text');
}

/** What closing something fails with hides nothing that matters. */
function quietly(close: () => unknown): void {
  void Promise.resolve()
    .then(close)
    .catch(() => undefined);
}

/** Some browsers would send the text `[object ReadableStream]`. */
function streamsAreSent(): boolean {
  if (typeof ReadableStream === 'undefined') return false;
  const init = { method: 'POST', body: new ReadableStream(), duplex: 'half' as const };
  return !new Request('http://localhost/', init).headers.has('content-type');
}
