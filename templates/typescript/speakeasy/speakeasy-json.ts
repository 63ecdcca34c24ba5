// Text of a model, with the names that the API uses, and the model of such a text.

import { type CodecRef, convert } from './codec.js';
import { jsonText } from './encode.js';
import { SDKValidationError } from './speakeasy-errors.js';
import { ERR, OK, type Result } from './speakeasy-fp.js';

export function toJSON<T>(codec?: CodecRef): (value: T) => string {
  return (value) => jsonText(convert(codec, value, 1));
}

/** Fails for what is no JSON; what the document does not know is kept, and nothing is refused. */
export function fromJSON<T>(name: string, codec?: CodecRef): (text: string) => Result<T, SDKValidationError> {
  return (text) => {
    try {
      return OK(convert(codec, JSON.parse(text), 0) as T);
    } catch (error) {
      const message = `Failed to parse '${name}' from JSON`;
      return ERR(new SDKValidationError(message, error, { rawValue: text, rawMessage: message }));
    }
  };
}
