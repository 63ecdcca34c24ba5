// Answers of any size that go to a writer or a file piece by piece, and go on where a connection broke.

import { Connection, piecesOf } from './connection.js';
import { newFile, type Sink } from './download-file.js';
import { APIError, ConnectionError, TimeoutError } from './errors.js';
import type { APIOperation, ErrorClass } from './operation.js';
import { byStatus } from './response.js';
import { answerOf, type Answer, type AnswerCall } from './unread.js';

export interface DownloadOptions {
  /** Is told how many bytes arrived, and how many there are where that is known. What it throws ends the download. */
  readonly onProgress?: ((received: number, total: number | undefined) => void) | undefined;
  /** How often a connection that breaks or is silent is made again, where the server tells the version of what it sends; 3 by default. */
  readonly resumes?: number | undefined;
}

/** Bytes can be counted only as they are. */
const FIRST = { 'accept-encoding': 'identity' };

/**
 * Writes the answer of a call to a stream, which is closed or aborted with the download; or, in Node, Deno and Bun, to a file
 * that is not there yet, for its owner alone: `target` is its path, or a folder, where it has the server's name for it. Gives
 * the path of the file. `timeoutMs` of the call bounds its headers, and then each silence; the call's signal ends the
 * download, which then leaves no file.
 */
export async function download(call: AnswerCall, target: string, options?: DownloadOptions): Promise<string>;
export async function download(
  call: AnswerCall,
  target: WritableStream<Uint8Array>,
  options?: DownloadOptions,
): Promise<undefined>;
export async function download(
  call: AnswerCall,
  target: WritableStream<Uint8Array> | string,
  options?: DownloadOptions,
): Promise<string | undefined>;
export async function download(
  call: AnswerCall,
  target: WritableStream<Uint8Array> | string,
  options: DownloadOptions = {},
): Promise<string | undefined> {
  const first = await answerOf(call, FIRST, withoutFile);
  let sink: Sink;
  try {
    sink = typeof target === 'string' ? await newFile(target, first.response.headers) : sinkOf(target);
  } catch (error) {
    await first.response.body?.cancel?.();
    throw error;
  }
  try {
    await copied(call, first, sink, options);
    await sink.close();
    return sink.path;
  } catch (error) {
    await sink.abort(error);
    throw error;
  }
}

/**
 * Successes that have nothing to download in the document, where another one has, such as a 202 that says to come again. 204
 * says itself that a file is empty.
 */
function withoutFile({ success, errors }: APIOperation): { readonly [status: string]: ErrorClass } {
  const all = Object.entries(success);
  const bare = all.filter(([status, [read]]) => !read && status !== '204');
  const type = byStatus(errors, 100) ?? APIError;
  return bare.length === all.length ? {} : Object.fromEntries(bare.map(([status]) => [status, type]));
}

async function copied(call: AnswerCall, first: Answer, sink: Sink, options: DownloadOptions): Promise<void> {
  const { headers } = first.response;
  const encoded = (headers.get('content-encoding') ?? 'identity') !== 'identity';
  const length = headers.get('content-length');
  const total = encoded || !length ? undefined : Number(length);
  const tag = headers.get('etag') ?? '';
  let left = tag.startsWith('"') && !encoded ? (options.resumes ?? 3) : 0;
  let received = 0;
  for (let answer = first; ;) {
    const connection = await opened(answer);
    try {
      for (;;) {
        const { done, value } = await connection.read();
        if (done || !value) break;
        await sink.write(value);
        received += value.length;
        options.onProgress?.(received, total);
      }
      if (total === undefined || received >= total) return;
      throw new ConnectionError('the connection ended before the download did');
    } catch (error) {
      const broke = error instanceof ConnectionError || error instanceof TimeoutError;
      if (!broke) throw error;
      if (left <= 0) throw answer.call.failed(error);
      left -= 1;
    } finally {
      connection.end();
    }
    answer = await answerOf(call, { ...FIRST, range: `bytes=${received}-`, 'if-range': tag });
    const { status, headers, body } = answer.response;
    const isSame = (headers.get('etag') ?? tag) === tag;
    if (status !== 206 || !isSame || !headers.get('content-range')?.startsWith(`bytes ${received}-`)) {
      await body?.cancel?.();
      const message = 'the connection broke, and the server does not go on where it did: download it again';
      throw answer.call.failed(new ConnectionError(message));
    }
  }
}

async function opened({ response, call }: Answer): Promise<Connection> {
  return new Connection(call, await piecesOf(response));
}

function sinkOf(stream: WritableStream<Uint8Array>): Sink {
  const writer = stream.getWriter();
  return {
    path: undefined,
    async write(bytes) {
      await writer.ready;
      await writer.write(bytes);
    },
    close: () => writer.close(),
    // What was wrong with the stream is thrown already.
    abort: (reason) => writer.abort(reason).catch(() => undefined),
  };
}
