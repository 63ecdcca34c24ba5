// Bodies that are sent as they are: text and bytes.

import type { Writer } from './operation.js';

/** What can be sent as bytes. A stream is sent once: a call with one is not retried. */
export type Upload = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array> | string;

export const textBody: Writer = (value) => ({ data: String(value) });

export const binaryBody: Writer = (value, content) => {
  const type = content.type.includes('*') ? { type: 'application/octet-stream' } : {};
  if (value instanceof ReadableStream) return { data: value as ReadableStream<Uint8Array>, once: true, ...type };
  const data = value instanceof Blob ? value : new Blob([value as Uint8Array<ArrayBuffer>]);
  return { data, ...type, ...(content.type.includes('*') && data.type && { type: data.type }) };
};
