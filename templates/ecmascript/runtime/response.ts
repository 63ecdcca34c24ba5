// Reads the answer of one attempt: a success as its status and media type say, any other status as the error class that
// is declared for it. Bodies are bounded, after decompression.

import type { Settings } from './client.js';
import { convert } from './codec.js';
import { APIError, ConnectionError, DecodeError, SDKError } from './errors.js';
import type { ByStatus, Call, ErrorClass } from './operation.js';
import { hide } from './redact.js';

const MAX_ERROR_BYTES = 65_536;

export async function readResponse(
  { options }: Settings,
  response: Response & { readonly unfollowed?: string; readonly followed?: number },
  call: Call,
): Promise<unknown> {
  const { operation, request, secrets } = call;
  const { method, path, success, errors } = operation;
  // As the errors show them: a server may send a credential back.
  const { status } = response;
  const statusText = hide(response.statusText, secrets);
  const headers = new Headers(
    [...response.headers].map(([name, value]): [string, string] => [name, hide(value, secrets)]),
  );
  const limit = options.maxResponseBytes ?? 2 ** 26;
  let body = '';
  // `default` may be the declared success, but a failure is never one.
  let content = byStatus(success, status, status < 400);
  if (
    !(response.unfollowed ? content?.[0] : content) &&
    // What a declared redirect led to is no failure because the document calls all else one.
    (!response.ok || byStatus(errors, status, !byStatus(success, response.followed, false)))
  ) {
    const Type: ErrorClass = byStatus(errors, status) ?? APIError;
    let data: unknown;
    let said: unknown = response.unfollowed;
    try {
      const text = hide(await (await readBody(response, MAX_ERROR_BYTES)).text(), secrets);
      body = text.slice(0, MAX_ERROR_BYTES);
      if (body && body === text) {
        if (/json/i.test(headers.get('content-type') ?? 'json')) {
          const json = JSON.parse(body);
          said = messageIn(json) ?? said;
          data = convert(Type.codec, json, 0);
        } else data = Type.read?.(body, headers) ?? body;
      }
    } catch {
      // A body that breaks off or cannot be read must not hide the error.
    }
    const line = `${method} ${path}: ${[`${status} ${statusText}`.trim(), said].filter(Boolean).join(': ')}`;
    const message = hide(line, secrets).slice(0, 2000);
    throw new Type({ status, statusText, headers, body, data: data as never, message, request });
  }
  content ??= Object.values(success)[0];
  const [read, detail] = content ?? [];
  // There is no body after HEAD, nor with 204, 205 and 304.
  if (!read || response.body === null) {
    await response.body?.cancel?.();
    return undefined;
  }
  const whole = async (): Promise<Blob | Response> => {
    const bytes = await readBody(response, limit);
    if ((bytes as Blob).size > limit) throw new RangeError(`over ${limit} bytes (maxResponseBytes)`);
    return bytes;
  };
  try {
    return await read(
      { response, whole, text: async () => (body = await (await whole()).text()), ...call },
      detail as never,
    );
  } catch (error) {
    if (error instanceof SDKError) throw error;
    throw new DecodeError(hide(`the body cannot be read: ${(error as Error).message}`, secrets), error, {
      status,
      headers,
      body: hide(body, secrets).slice(0, MAX_ERROR_BYTES),
    });
  }
}

/** What the body of an error says, in one of the usual places. */
export function messageIn(body: unknown): unknown {
  if (!body) return body;
  if (typeof body === 'string') return body.trim();
  return ['message', 'msg', 'error', 'detail', 'title', 'errors', 0]
    .map((name) => messageIn((body as { readonly [name: string]: unknown })[name]))
    .find(Boolean);
}

/** Exact, then `4XX`, then `default`. */
export function byStatus<T>(table: ByStatus<T> | undefined, status?: number, wide: boolean = true): T | undefined {
  return table?.[status!] ?? table?.[`${`${status}`[0]}XX`] ?? (wide ? table?.['default'] : undefined);
}

/** The body; where it is over the limit, a part of it that is over the limit too. */
export async function readBody(response: Response, limit: number): Promise<Blob | Response> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
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
    if (size > limit) reader.cancel().catch(() => undefined);
  } catch (error) {
    throw new ConnectionError('no response arrived', error);
  }
  return new Blob(chunks, { type: response.headers.get('content-type') ?? '' });
}
