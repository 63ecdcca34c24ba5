// Reads the answer of one attempt: a success as its status and media type say, any other status as the error class that
// is declared for it. Bodies are bounded, after decompression.

import { decode } from "./codec.js";
import { APIError, ConnectionError, DecodeError, SDKError } from "./errors.js";

const MAX_ERROR_BYTES = 65_536;

export async function readResponse({ options }, operation, response, request) {
  const { status, ok } = response;
  // `default` may be the declared success, but a failure is never one.
  let content = byStatus(operation.success, status, status < 400);
  if (!content && (!ok || byStatus(operation.errors, status)))
    throw await readError(operation, response, request);
  content ??= Object.values(operation.success)[0];
  const [read, detail] = content ?? [];
  // There is no body after HEAD, nor with 204, 205 and 304.
  if (!read || !response.body) {
    await response.body?.cancel();
    return undefined;
  }
  const limit = options.maxResponseBytes ?? 67_108_864;
  const blob = async () => {
    const bytes = await readBytes(response, limit);
    if (bytes.size > limit) throw new DecodeError(`the body is over ${limit} bytes`);
    return bytes;
  };
  try {
    return await read({ response, blob }, detail);
  } catch (error) {
    throw error instanceof SDKError ? error : new DecodeError("the body cannot be read", error);
  }
}

async function readError(operation, response, request) {
  const Type = byStatus(operation.errors, response.status) ?? APIError;
  const { status, statusText, headers } = response;
  let body = "";
  let data;
  try {
    const bytes = await readBytes(response, MAX_ERROR_BYTES);
    body = await bytes.slice(0, MAX_ERROR_BYTES).text();
    if (body && bytes.size <= MAX_ERROR_BYTES) {
      data = /json/i.test(headers.get("content-type") ?? "json")
        ? decode(Type.codec, JSON.parse(body))
        : body;
    }
  } catch {
    // A body that breaks off or is no JSON must not hide the error.
  }
  return new Type({ status, statusText, headers, body, data: data, request });
}

/** Exact, then `4XX`, then `default`. */
function byStatus(table, status, wide = true) {
  return (
    table?.[status] ?? table?.[`${`${status}`[0]}XX`] ?? (wide ? table?.["default"] : undefined)
  );
}

/** The body; where it is over the limit, a part of it that is over the limit too. */
async function readBytes(response, limit) {
  const chunks = [];
  const reader = response.body?.getReader();
  let size = 0;
  try {
    while (reader && size <= limit) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      size += value.length;
    }
    if (size > limit) void reader?.cancel().catch(() => undefined);
  } catch (error) {
    throw new ConnectionError("no response arrived", error);
  }
  return new Blob(chunks, { type: response.headers.get("content-type") ?? "" });
}
