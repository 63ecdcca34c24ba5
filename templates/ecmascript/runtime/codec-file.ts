// A file among the variants of a union, in a form. It is an object of its language: with the content said apart, no variant that
// is an object of JSON takes it for its own.

import { type Codec, isObject } from './codec.js';

export const file: Codec = {
  type: (value) =>
    isContent(value) ? { content: value } : isObject(value) && isContent(value['content']) ? { ...value } : value,
};

/** Bytes, or what they are read from. */
function isContent(value: unknown): boolean {
  if (value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return true;
  return isObject(value) && (value instanceof Response || 'getReader' in value || Symbol.asyncIterator in value);
}
