// The bytes of an answer that are read while they arrive.

import { AbortedError, ConnectionError, type SDKError, TimeoutError } from './errors.js';
import type { Call } from './operation.js';

interface Piece {
  readonly done: boolean;
  readonly value?: Uint8Array | undefined;
}

/** What gives the pieces of a body, one after the other. */
export type Pieces = Pick<ReadableStreamDefaultReader<Uint8Array>, 'read' | 'cancel'>;

/** The pieces of a body. React Native and doubles of `fetch` give no stream: then it is one, of whatever they can read. */
export async function piecesOf(response: Response): Promise<Pieces> {
  if (response.body?.getReader) return response.body.getReader();
  const bytes = response.arrayBuffer
    ? new Uint8Array(await response.arrayBuffer())
    : new TextEncoder().encode(await response.text());
  const left = bytes.length > 0 ? [bytes] : [];
  return {
    async read() {
      const value = left.shift();
      return value ? { done: false, value } : { done: true, value };
    },
    async cancel() {
      left.length = 0;
    },
  };
}

/** The bytes of one answer, and what ends them before their end. */
export class Connection {
  closed = false;
  readonly #reader: Pieces;
  readonly #silenceMs: number;
  readonly end: () => void;
  #failure: SDKError | undefined;
  #fail: ((failure: SDKError) => void) | undefined;

  constructor({ caller, timeoutMs }: Pick<Call, 'caller' | 'timeoutMs'>, reader: Pieces) {
    this.#reader = reader;
    this.#silenceMs = timeoutMs;
    const onAbort = (): void => this.#stop(new AbortedError('aborted', caller?.reason));
    this.end = () => {
      caller?.removeEventListener('abort', onAbort);
      reader.cancel().catch(() => undefined);
    };
    caller?.addEventListener('abort', onAbort);
    if (caller?.aborted) onAbort();
  }

  /** The next bytes; what stopped the connection where that is not the server. */
  async read(): Promise<Piece> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = (): void => this.#stop(new TimeoutError(`nothing arrived within ${this.#silenceMs} ms`));
    // As for attempts: longer delays would fire at once.
    if (this.#silenceMs > 0 && this.#silenceMs < 2 ** 31) timer = setTimeout(silence, this.#silenceMs);
    try {
      return await new Promise((resolve, reject) => {
        this.#fail = reject;
        const broken = (error: unknown): void => reject(new ConnectionError('the body broke off', error));
        this.#reader.read().then(resolve, broken);
      });
    } finally {
      clearTimeout(timer);
      this.check();
    }
  }

  /** Throws what stopped it. */
  check(): void {
    if (this.#failure) throw this.#failure;
  }

  #stop(failure: SDKError): void {
    this.#failure ??= failure;
    this.#fail?.(failure);
    this.end();
  }
}
