// Bodies that are sent as they are: text and bytes. What is neither is refused, never sent as `[object Object]`.

import { dateText } from './encode.js';
import { RequestError } from './errors.js';
import type { Writer } from './operation.js';

/** What can be sent as bytes. A stream is sent once: a call with one is not retried, and it cannot be sent again. */
export type Upload = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | string;

const sent: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Text; bytes go out as they are. */
export const textBody: Writer = (value, content, wanted) => {
  const type = content.type.includes('*') && !wanted ? { type: 'text/plain' } : {};
  if (isBytes(value)) return { data: value as Blob, ...type };
  if (value instanceof Date) return { data: dateText(value), ...type };
  if (typeof value === 'object' || typeof value === 'function') throw new RequestError('the body is text or bytes');
  return { data: String(value), ...type };
};

/** Bytes. Where the document names a range of media types only, a file's own type is sent. */
export const binaryBody: Writer = (value, content, wanted) => {
  const range = content.type.includes('*') && !wanted;
  const given = value as ReadableStream<Uint8Array> | null | undefined;
  if (typeof given?.getReader === 'function') {
    if (sent.has(given) || given.locked) throw new RequestError('the stream was read or sent before');
    sent.add(given);
    return { data: given, once: true, ...(range && { type: 'application/octet-stream' }) };
  }
  if (!isBytes(value) && typeof value !== 'string') {
    throw new RequestError('the body is text, bytes, a Blob or a web stream');
  }
  const data = value instanceof Blob ? value : new Blob([given as unknown as Uint8Array<ArrayBuffer>]);
  return { data, ...(range && { type: data.type || 'application/octet-stream' }) };
};

export function isBytes(value: unknown): value is Blob | ArrayBuffer | ArrayBufferView {
  return value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}
