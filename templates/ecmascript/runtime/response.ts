// Reads the answer of one attempt: a success as its status and media type say, any other status as the error class that
// is declared for it. Bodies are bounded, after decompression.

import type { Settings } from './client.js';
import { decode } from './codec.js';
import { APIError, ConnectionError, DecodeError, SDKError } from './errors.js';
import type { ByStatus, Content, APIOperation, Reader, Source } from './operation.js';
import type { SentRequest } from './redact.js';

const MAX_ERROR_BYTES = 65_536;

export async function readResponse(
  { options }: Settings,
  operation: APIOperation,
  response: Response,
  request: SentRequest,
): Promise<unknown> {
  // `default` may be the declared success, but a failure is never one.
  const exact = byStatus(operation.success, response.status, response.status < 400);
  const declaredError = operation.errors && byStatus(operation.errors, response.status, exact === undefined);
  const contents = exact ?? (response.ok && !declaredError ? Object.values(operation.success)[0] : undefined);
  if (contents === undefined && !response.ok) throw await readError(operation, response, request);
  if (contents === undefined && declaredError) throw await readError(operation, response, request);
  const content = contents && contentFor(contents, response);
  if (content === undefined || operation.method === 'HEAD' || [204, 205, 304].includes(response.status)) {
    await response.body?.cancel();
    return undefined;
  }
  const bytes = (): Promise<readonly Uint8Array<ArrayBuffer>[]> =>
    readBytes(response, options.maxResponseBytes ?? 67_108_864, (limit) => {
      throw new DecodeError(`the response body is longer than ${limit} bytes`);
    });
  try {
    return await content[0](sourceOf(response, bytes), content[1]);
  } catch (error) {
    throw error instanceof SDKError ? error : new DecodeError(`the body of ${response.status} cannot be read`, error);
  }
}

async function readError(operation: APIOperation, response: Response, request: SentRequest): Promise<APIError> {
  const [Type, codec] = (operation.errors && byStatus(operation.errors, response.status, true)) ?? [APIError];
  const { status, statusText, headers } = response;
  let cut = false;
  let body = '';
  try {
    body = await textOf(response, await readBytes(response, MAX_ERROR_BYTES, () => void (cut = true)));
  } catch {
    cut = true;
  }
  let data: unknown = cut || body === '' ? undefined : body;
  const type = headers.get('content-type') ?? 'json';
  if (data !== undefined && /json/i.test(type)) {
    try {
      data = decode(codec, JSON.parse(body));
    } catch {
      data = undefined;
    }
  }
  return new Type({ status, statusText, headers, body, data: data as never, request });
}

/** Exact, then `4XX`, then `default`. */
function byStatus<T>(table: ByStatus<T>, status: number, wide: boolean = true): T | undefined {
  const exact = table[status] ?? table[`${Math.trunc(status / 100)}XX`];
  return exact ?? (wide ? table['default'] : undefined);
}

/** The content of the response's media type, else the only one or the first. */
function contentFor(contents: readonly Content[], response: Response): Content | undefined {
  const [type = ''] = (response.headers.get('content-type') ?? '').toLowerCase().split(';', 1);
  const matches = (range: string | undefined): boolean =>
    range !== undefined && (range === type.trim() || (range.endsWith('/*') && type.startsWith(range.slice(0, -1))));
  return (
    contents.find(([, , range]) => matches(range)) ?? contents.find(([, , range]) => range === '*/*') ?? contents[0]
  );
}

function sourceOf(response: Response, bytes: () => Promise<readonly Uint8Array<ArrayBuffer>[]>): Source {
  return {
    response,
    text: async () => textOf(response, await bytes()),
    blob: async () => new Blob([...(await bytes())], { type: response.headers.get('content-type') ?? '' }),
  };
}

/** The text in the charset that the response names; UTF-8 where there is none or an unknown one. */
async function textOf(response: Response, chunks: readonly Uint8Array<ArrayBuffer>[]): Promise<string> {
  const charset = /charset="?([\w-]+)/i.exec(response.headers.get('content-type') ?? '')?.[1] ?? 'utf-8';
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset);
  } catch {
    decoder = new TextDecoder();
  }
  return decoder.decode(await new Blob([...chunks]).arrayBuffer());
}

async function readBytes(
  response: Response,
  limit: number,
  onLimit: (limit: number) => void,
): Promise<readonly Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let size = 0;
  while (reader !== undefined) {
    let chunk: ReadableStreamReadResult<Uint8Array<ArrayBuffer>>;
    try {
      chunk = await reader.read();
    } catch (error) {
      throw new ConnectionError('the connection ended in the middle of the body', error);
    }
    if (chunk.done) break;
    size += chunk.value.length;
    if (size > limit) {
      chunks.push(chunk.value.subarray(0, chunk.value.length - (size - limit)));
      void reader.cancel().catch(() => undefined);
      onLimit(limit);
      break;
    }
    chunks.push(chunk.value);
  }
  return chunks;
}

export const text: Reader = (source) => source.text();

/** Bytes, in memory. */
export const blob: Reader = (source) => source.blob();

/** Bytes as they arrive: events, lines. Without limit of size; `timeoutMs` ends with the headers. */
export const stream: Reader = (source) => source.response.body ?? new ReadableStream({ start: (it) => it.close() });
