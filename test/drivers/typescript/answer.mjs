// What a client returned, in wire form: JSON through the codec that read it, text as text, bytes as base64.

/** `message` has the headers: a response, or an API error. Blobs are read by the caller before. */
export function bodyOf(value, message, codec, { encode }) {
  if (value === undefined) return undefined;
  if (value instanceof Uint8Array) return { base64: Buffer.from(value).toString('base64') };
  const type = message.headers.get('content-type') ?? '';
  if (typeof value === 'string' && !/json/i.test(type)) return { text: value };
  const wire = encode(codec, value);
  return wire === undefined ? undefined : { json: wire };
}

export function headersOf(headers) {
  return Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));
}
