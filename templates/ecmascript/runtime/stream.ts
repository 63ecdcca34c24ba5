// Answers that are read item by item while they arrive: an async iterable that ends its connection when it is left, closed,
// aborted or forgotten. Without limit of length; `timeoutMs` bounds its silence.

import { convert } from './codec.js';
import { Connection, piecesOf, type Pieces } from './connection.js';
import { APIError, DecodeError, type SDKError } from './errors.js';
import type { Cut, Reader, ServerSentEvent, Source, StreamRow } from './operation.js';
import { hide } from './redact.js';
import { messageIn } from './response.js';

export const stream: Reader = async (source, row: StreamRow) => {
  const { response } = source;
  try {
    const cut = row.cut(response.headers.get('content-type') ?? '', source.progress);
    return new EventStream(source, row, cut, await piecesOf(response));
  } catch (error) {
    await source.text();
    throw error;
  }
};

/** The items of an answer, read once. Leave its loop or call `close()` to end the connection. */
export class EventStream<T> implements AsyncIterableIterator<T> {
  readonly #connection: Connection;
  readonly #items: AsyncGenerator<T, undefined>;

  /** @internal */
  constructor(source: Source, row: StreamRow, cut: Cut, reader: Pieces) {
    // Neither knows this object: one that nobody holds any more is collected, and its connection ends.
    this.#connection = new Connection(source, reader);
    this.#items = itemsOf(this.#connection, source, row, cut) as AsyncGenerator<T, undefined>;
    const { end } = this.#connection;
    forgotten ??= new FinalizationRegistry((endIt) => endIt());
    forgotten.register(this, end);
  }

  /** Ends the connection, if there is anything left to read. */
  close(): void {
    this.#connection.closed = true;
    this.#connection.end();
  }

  next(): Promise<IteratorResult<T, undefined>> {
    return this.#items.next();
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.close();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

let forgotten: FinalizationRegistry<() => void> | undefined;

async function* itemsOf(
  connection: Connection,
  source: Source,
  row: StreamRow,
  cut: Cut,
): AsyncGenerator<unknown, undefined> {
  const decoder = new TextDecoder();
  try {
    for (let done = false; !done && !connection.closed;) {
      connection.check();
      const read = await connection.read();
      ({ done } = read);
      for (const frame of cut(decoder.decode(read.value, { stream: !done }), done)) {
        connection.check();
        if (connection.closed || row.ends?.includes(frame.data)) return;
        yield itemOf(frame, row, source);
      }
    }
  } catch (error) {
    if (!connection.closed) throw source.failed(error);
  } finally {
    connection.end();
  }
}

function itemOf(frame: ServerSentEvent, row: StreamRow, source: Source): unknown {
  if (frame.event === 'error') throw errorOf(frame, row, source);
  try {
    return convert(row.codec, wireOf(frame, row), 0);
  } catch (error) {
    throw undecoded(error, frame.data, source);
  }
}

function wireOf(frame: ServerSentEvent, { item, parse = JSON.parse }: StreamRow): unknown {
  if (item === 'data') return parse(frame.data);
  if (item === undefined) return frame;
  try {
    return { ...frame, data: parse(frame.data) };
  } catch {
    // Events of other types than the document knows may have text.
    return frame;
  }
}

function undecoded(error: unknown, text: string, source: Source): SDKError {
  const message = `an item of the stream cannot be read: ${(error as Error).message}`;
  return new DecodeError(hide(message, source.secrets), error, shown(source, text));
}

/** What the server says in its `error` event, as the error of the status that began the stream. */
function errorOf(frame: ServerSentEvent, row: StreamRow, source: Source): APIError {
  const { request, operation, secrets } = source;
  // A server may send a credential back.
  const text = hide(frame.data, secrets);
  let data: unknown = text;
  let said: unknown = text;
  try {
    data = JSON.parse(text);
    said = messageIn(data) ?? said;
    if (row.item) data = convert(row.codec, wireOf({ ...frame, data: text }, row), 0);
  } catch {
    // It stays text.
  }
  const init = shown(source, text);
  const reason = `${init.status} ${init.statusText}`.trim();
  const line = hide(`${operation.method} ${operation.path}: ${reason}: ${said}`, secrets);
  const Type = row.error ?? APIError;
  return new Type({ ...init, data: data as never, message: line.slice(0, 2000), request });
}

/** Of the answer, as errors show it. */
function shown(
  { response, secrets }: Source,
  text: string,
): Pick<APIError, 'status' | 'statusText' | 'headers' | 'body'> {
  const headers = new Headers();
  for (const [name, value] of response.headers) headers.append(name, hide(value, secrets));
  const { status, statusText } = response;
  return { status, statusText: hide(statusText, secrets), headers, body: hide(text, secrets).slice(0, 65_536) };
}
