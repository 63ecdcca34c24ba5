// Parameters that are written as JSON (`content: application/json`).

import { encodeText } from './encode.js';

/** In a query or a cookie. */
export function jsonQuery(name: string, value: unknown): string {
  return `${encodeText(name)}=${encodeText(JSON.stringify(value))}`;
}

/** In a path. */
export function jsonPath(_name: string, value: unknown): string {
  return encodeText(JSON.stringify(value));
}

/** In a header. Characters beyond ASCII are escaped, since headers cannot carry them. */
export function jsonHeader(_name: string, value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
