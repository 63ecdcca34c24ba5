// Answers of any size that go to a writer or a file piece by piece, and go on where a connection broke.

import { Connection, piecesOf } from "./connection.js";
import { newFile } from "./download-file.js";
import { APIError, ConnectionError, TimeoutError } from "./errors.js";
import { byStatus } from "./response.js";
import { answerOf } from "./unread.js";

/** Bytes can be counted only as they are. */
const FIRST = { "accept-encoding": "identity" };
export async function download(call, target, options = {}) {
  const first = await answerOf(call, FIRST, withoutFile);
  let sink;
  try {
    sink =
      typeof target === "string" ? await newFile(target, first.response.headers) : sinkOf(target);
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
function withoutFile({ success, errors }) {
  const all = Object.entries(success);
  const bare = all.filter(([status, [read]]) => !read && status !== "204");
  const type = byStatus(errors, 100) ?? APIError;
  return bare.length === all.length
    ? {}
    : Object.fromEntries(bare.map(([status]) => [status, type]));
}

async function copied(call, first, sink, options) {
  const { headers } = first.response;
  const encoded = (headers.get("content-encoding") ?? "identity") !== "identity";
  const length = headers.get("content-length");
  const total = encoded || !length ? undefined : Number(length);
  const tag = headers.get("etag") ?? "";
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
      throw new ConnectionError("the connection ended before the download did");
    } catch (error) {
      const broke = error instanceof ConnectionError || error instanceof TimeoutError;
      if (!broke) throw error;
      if (left <= 0) throw answer.call.failed(error);
      left -= 1;
    } finally {
      connection.end();
    }
    answer = await answerOf(call, { ...FIRST, range: `bytes=${received}-`, "if-range": tag });
    const { status, headers, body } = answer.response;
    const isSame = (headers.get("etag") ?? tag) === tag;
    if (
      status !== 206 ||
      !isSame ||
      !headers.get("content-range")?.startsWith(`bytes ${received}-`)
    ) {
      await body?.cancel?.();
      const message =
        "the connection broke, and the server does not go on where it did: download it again";
      throw answer.call.failed(new ConnectionError(message));
    }
  }
}

async function opened({ response, call }) {
  return new Connection(call, await piecesOf(response));
}

function sinkOf(stream) {
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
