// Bodies of calls that always ask for a stream: with the boolean that does, whatever the caller gave.

import { encode } from './codec.js';
import type { Writer } from './operation.js';

export const askingBody: Writer = (value, { codec, ...content }, wanted, sending) => {
  const [wireName, write] = content.asks!;
  return write({ ...(encode(codec, value, true) as object), [wireName]: true }, content, wanted, sending);
};
