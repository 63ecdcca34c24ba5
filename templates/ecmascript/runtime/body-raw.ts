// Bodies that are sent as they are: text and bytes. What is neither is refused, never sent as `[object Object]`.

import { RequestError } from './errors.js';
import type { Writer } from './operation.js';

/** What can be sent as bytes. A stream is sent once: a call with one is not retried, and it cannot be sent again. */
export type Upload = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | string;

const sent: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Text; bytes go out as they are. */
export const textBody: Writer = (value, content) => {
  if (isBytes(value)) return { data: value as Blob };
  if (value instanceof Date) return { data: value.toISOString() };
  if (typeof value === 'object' || typeof value === 'function') throw new RequestError('the body is text or bytes');
  return { data: String(value), ...(content.type.includes('*') && { type: 'text/plain' }) };
};

/** Bytes. Where the document names a range of media types only, a file's own type is sent. */
export const binaryBody: Writer = (value, content) => {
  const range = content.type.includes('*');
  const stream = value as ReadableStream<Uint8Array> | null | undefined;
  if (typeof stream?.getReader === 'function') {
    if (sent.has(stream) || stream.locked) throw new RequestError('the stream was read or sent before');
    sent.add(stream);
    return { data: stream, once: true, ...(range && { type: 'application/octet-stream' }) };
  }
  if (!isBytes(value) && typeof value !== 'string') {
    throw new RequestError('the body is text, bytes, a Blob or a web stream');
  }
  const data = value instanceof Blob ? value : new Blob([value as BlobPart]);
  return { data, ...(range && { type: data.type || 'application/octet-stream' }) };
};

export function isBytes(value: unknown): value is Blob | ArrayBuffer | ArrayBufferView {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
