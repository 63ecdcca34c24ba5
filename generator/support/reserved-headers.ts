// Header parameters that are ignored. Other parts of a document say the first three (OAS 3.1.1 §4.8.12.1), and whoever sends a body
// says how it ends (RFC 9112 §6), where a wrong value would break the connection.

interface ReservedHeader {
  /** What the header follows from. */
  readonly source: string;
  readonly writtenBy: 'document' | 'HTTP library';
}

const headers: ReadonlyMap<string, ReservedHeader> = new Map([
  ['accept', { source: 'the media types of the responses', writtenBy: 'document' }],
  ['content-type', { source: 'the media types of the request body', writtenBy: 'document' }],
  ['authorization', { source: 'the security schemes', writtenBy: 'document' }],
  ['content-length', { source: 'the body that is sent', writtenBy: 'HTTP library' }],
  ['transfer-encoding', { source: 'the body that is sent', writtenBy: 'HTTP library' }],
]);

/** Nothing where a parameter of this name is sent. */
export function reservedHeader(name: string): ReservedHeader | undefined {
  return headers.get(name.toLowerCase());
}
