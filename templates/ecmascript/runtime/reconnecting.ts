// Streams of events that are asked for again where their connection breaks, with `Last-Event-ID` (HTML Standard §9.2).

import { limited } from './attempt.js';
import type { ReadAnswer } from './client.js';
import { ConnectionError, TimeoutError } from './errors.js';
import type { StreamProgress } from './operation.js';
import { readResponse } from './response.js';
import type { Failure, Success } from './send.js';
import type { EventStream } from './stream.js';
import type { AnswerOptions } from './unread.js';

export interface ReconnectOptions {
  /** How often the stream may be asked for again, in all; 5 by default. */
  readonly reconnects?: number | undefined;
  /** How long to wait before, where the server did not say it by `retry`; 1 s by default. Never longer than 60 s. */
  readonly delayMs?: number | undefined;
  /** Ends the waiting; give it to the call too. */
  readonly signal?: AbortSignal | undefined;
}

/** What a call for a stream gives: a method the stream, a function a result. */
export type StreamAnswer<T> = EventStream<T> | Success<EventStream<T> | undefined> | Failure<unknown> | undefined;

/**
 * Calls for a stream: `await reconnecting((options) => client.events.watch({ topic }, options))`. Its items go on over
 * connections that break or are silent for `timeoutMs`, where they are asked for by GET and the server gave an id to go on
 * after. What it answers to a further request counts: 204 ends the stream, an error is thrown.
 */
export async function reconnecting<T>(
  call: (options: AnswerOptions) => PromiseLike<StreamAnswer<T>>,
  options: ReconnectOptions = {},
): Promise<ReconnectingStream<T>> {
  const progress: StreamProgress = {};
  const read: ReadAnswer = (settings, response, made) =>
    readResponse(settings, response, made.operation.method === 'GET' ? { ...made, progress } : made);
  const open = async (): Promise<EventStream<T> | undefined> => {
    const { id } = progress;
    const answer = await call({ read, ...(id && { headers: { 'last-event-id': id } }) });
    if (!answer || !('ok' in answer)) return answer;
    if (!answer.ok) throw answer.error;
    return answer.value;
  };
  return new ReconnectingStream(await open(), open, progress, options);
}

/** The items of a stream, read once. Leave its loop or call `close()` to end the connection. */
export class ReconnectingStream<T> implements AsyncIterableIterator<T> {
  readonly #options: ReconnectOptions;
  readonly #open: () => Promise<EventStream<T> | undefined>;
  readonly #progress: StreamProgress;
  #current: EventStream<T> | undefined;
  #closed = false;
  readonly #items: AsyncGenerator<T, undefined>;

  /** @internal */
  constructor(
    first: EventStream<T> | undefined,
    open: () => Promise<EventStream<T> | undefined>,
    progress: StreamProgress,
    options: ReconnectOptions,
  ) {
    this.#current = first;
    this.#open = open;
    this.#progress = progress;
    this.#options = options;
    this.#items = this.#all();
  }

  /** Ends the connection, if there is anything left to read. */
  close(): void {
    this.#closed = true;
    this.#current?.close();
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

  async *#all(): AsyncGenerator<T, undefined> {
    const { reconnects = 5, delayMs = 1000, signal } = this.#options;
    const progress = this.#progress;
    for (let left = reconnects; this.#current && !this.#closed; left -= 1) {
      try {
        yield* this.#current;
        return;
      } catch (error) {
        const broke = error instanceof ConnectionError || error instanceof TimeoutError;
        if (!broke || left <= 0 || !progress.id) throw error;
      }
      await limited(signal, Math.min(progress.retry ?? delayMs, 60_000), 0, async () => undefined);
      if (this.#closed) return;
      this.#current = await this.#open();
      // It was closed meanwhile.
      if (this.#closed) this.#current?.close();
    }
  }
}
