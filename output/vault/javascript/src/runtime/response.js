// Reads the answer of one attempt: a success as its status and media type say, any other status as the error class that
// is declared for it. Bodies are bounded, after decompression.

import { convert } from "./codec.js";
import { APIError, ConnectionError, DecodeError, SDKError } from "./errors.js";
import { hide } from "./redact.js";

export async function readResponse({ options }, response, call) {
  const { operation, secrets } = call;
  const { success, errors } = operation;
  const { status } = response;
  let text = "";
  // As errors show it: a server may send a credential back.
  const shown = () => ({
    status,
    statusText: hide(response.statusText, secrets),
    headers: new Headers(
      [...response.headers].map(([name, value]) => [name, hide(value, secrets)]),
    ),
    body: hide(text, secrets).slice(0, 2 ** 16),
  });
  // `default` may be the declared success, but neither a redirect nor a failure is one.
  const content = byStatus(success, status, status < 300);
  if (
    !(response.unfollowed ? content?.[0] : content) &&
    // What a declared redirect led to is no failure because the document calls all else one.
    (!response.ok || byStatus(errors, status, !byStatus(success, response.followed, false)))
  ) {
    const Type = byStatus(errors, status) ?? APIError;
    let data;
    let said = response.unfollowed;
    try {
      text = hide(await (await readBody(response, 2 ** 16, true)).text(), secrets);
      if (text && !text[2 ** 16]) {
        if (/json/i.test(response.headers.get("content-type") ?? "json")) {
          const json = JSON.parse(text);
          said = messageIn(json) ?? said;
          data = convert(Type.codec, json, 0);
        } else data = Type.read?.(text, response.headers) ?? text;
      }
    } catch {
      // A body that breaks off or cannot be read must not hide the error.
    }
    const line = [
      `${operation.method} ${operation.path}: ${status} ${response.statusText}`.trim(),
      said,
    ]
      .filter(Boolean)
      .join(": ");
    const message = hide(line, secrets).slice(0, 2000);
    throw new Type({ ...shown(), data: data, message, request: call.request });
  }
  const [read, detail] = content ?? Object.values(success)[0] ?? [];
  // There is no body after HEAD, nor with 204, 205 and 304.
  if (!read || response.body === null) return response.body?.cancel?.();
  const whole = () => readBody(response, options.maxResponseBytes ?? 2 ** 26);
  try {
    return await read(
      { response, whole, text: async () => (text = await (await whole()).text()), ...call },
      detail,
    );
  } catch (error) {
    if (error instanceof SDKError) throw error;
    const message = hide(`the body cannot be read: ${error.message}`, secrets);
    throw new DecodeError(message, error, shown());
  }
}

/** What the body of an error says, in one of the usual places. */
export function messageIn(body) {
  if (!body) return body;
  if (typeof body === "string") return body.trim();
  return ["message", "msg", "error", "detail", "title", "errors", "issues", 0]
    .map((name) => messageIn(body[name]))
    .find(Boolean);
}

/** Exact, then `4XX`, then `default`. */
export function byStatus(table, status, wide = true) {
  return (
    table?.[status] ?? table?.[`${`${status}`[0]}XX`] ?? (wide ? table?.["default"] : undefined)
  );
}

/** The body. Over the limit it is refused, or `cut`: a part that is over the limit too. */
export async function readBody(response, limit, cut) {
  const chunks = [];
  const reader = response.body?.getReader?.();
  // React Native and doubles of fetch give no stream.
  if (!reader) return response;
  let size = 0;
  try {
    while (size <= limit) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      size += value.length;
    }
  } catch (error) {
    throw new ConnectionError("no response arrived", error);
  }
  if (size > limit) {
    reader.cancel().catch(() => undefined);
    if (!cut) throw new RangeError(`over ${limit} bytes (maxResponseBytes)`);
  }
  // Most bodies are one piece, for which a Blob would be a detour.
  return {
    chunks,
    text: () => (chunks[1] ? new Blob(chunks).text() : new TextDecoder().decode(chunks[0])),
  };
}
