// A file among the variants of a union, in a form. It is an object of its language: with the content said apart, no variant that
// is an object of JSON takes it for its own.

import { isBytes } from './body-raw.js';
import { type Codec, isObject } from './codec.js';

export const file: Codec = {
  type: (value) =>
    isContent(value) ? { content: value } : isObject(value) && isContent(value['content']) ? { ...value } : value,
};

/** Bytes, or what they are read from. */
function isContent(value: unknown): boolean {
  return (
    isBytes(value) ||
    (isObject(value) && (value instanceof Response || 'getReader' in value || Symbol.asyncIterator in value))
  );
}
