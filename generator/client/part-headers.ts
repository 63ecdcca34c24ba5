// Headers of a part that the document leaves one value (OAS 3.1.1 §4.8.15, `headers` of an Encoding Object): they are sent
// with every such part. A value that varies is for whoever has the content to say.

import type { Header } from '../model';
import { isToken } from '../support/http-token';
import type { Types } from './types';

/** What may stand in a header (RFC 9110 §5.5), without what needs an encoding. */
const VALUE = /^[\t\x20-\x7e]*$/;

/** Lines, each with its end; empty where there are none. Disposition and type are said by what is sent. */
export function constantHeaders(headers: readonly Header[], types: Types): string {
  const lines = headers.flatMap(({ wireName, required, type }) => {
    const value = required && !/^content-(?:disposition|type)$/i.test(wireName) ? types.onlyValue(type) : undefined;
    const text = value === undefined ? '' : String(value);
    return value !== undefined && isToken(wireName) && VALUE.test(text) ? [`${wireName}: ${text}\r\n`] : [];
  });
  return lines.join('');
}
