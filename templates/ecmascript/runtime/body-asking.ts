// Bodies of calls that always ask for a stream: with the boolean that does, whatever the caller gave.

import { encode } from './codec.js';
import type { Writer } from './operation.js';

export const askingBody: Writer = (value, { codec, ...content }, wanted, sending) => {
  const [wireName, write] = content.asks!;
  const wire = encode(codec, value, true);
  // JSON that may be null is an object then; a form is never null, and refuses it.
  const isNoForm = wire === null && !/json/i.test(content.type);
  return write(isNoForm ? wire : { ...(wire as object), [wireName]: true }, content, wanted, sending);
};
