// What a call gave back, as the answer of the drive protocol: JSON through the codec that read it, text as text, bytes
// as base64.

export async function success(result, operation, encode) {
  const { response } = result.http;
  const value = bodyOf(await inMemory(result.value), response, successConversion(operation, response), encode);
  return { ok: true, status: response.status, headers: headersOf(response.headers), ...given('value', value) };
}

export function failure(error, operation, encode) {
  const described = { kind: error?.kind, type: error?.name, message: String(error?.message ?? error) };
  if (error?.kind !== 'api') return { ok: false, error: described };
  const declared = byStatus(operation, error.status, (response) => response.outcome === 'error');
  // What could not be decoded stays text.
  const raw = error.body === '' ? undefined : { text: error.body };
  const body = error.data === undefined ? raw : bodyOf({ value: error.data }, error, declared?.conversion, encode);
  return {
    ok: false,
    error: { ...described, status: error.status, headers: headersOf(error.headers), ...given('body', body) },
  };
}

/** The conversion that read the body: of the status, and of the media type where there are several. */
function successConversion(operation, { status, headers }) {
  const declared =
    byStatus(operation, status, (response) => response.outcome === 'success') ??
    operation.responses.find((response) => response.outcome === 'success');
  const all = operation.target_specific?.responseConversions ?? [];
  const contents = all.find((one) => one.status === declared?.status)?.contents ?? [];
  const type = (headers.get('content-type') ?? '').split(';')[0].trim().toLowerCase();
  const content = contents.find((one) => one.mediaType.split(';')[0].trim().toLowerCase() === type) ?? contents[0];
  return content?.conversion ?? null;
}

function byStatus(operation, status, wanted) {
  const responses = operation.responses.filter(wanted);
  const names = [String(status), `${Math.trunc(status / 100)}XX`, 'default'];
  return names.map((name) => responses.find((response) => response.status === name)).find(Boolean);
}

/** Blobs and streams, read. */
async function inMemory(value) {
  if (value instanceof Blob) return { bytes: Buffer.from(await value.arrayBuffer()) };
  if (value instanceof ReadableStream) return { bytes: Buffer.from(await new Response(value).arrayBuffer()) };
  return { value };
}

/** `message` has the headers: a response, or an API error. */
function bodyOf({ bytes, value }, message, conversion, encode) {
  if (bytes !== undefined) return { base64: bytes.toString('base64') };
  if (value === undefined) return undefined;
  const type = message.headers.get('content-type') ?? '';
  if (typeof value === 'string' && !/json/i.test(type)) return { text: value };
  const wire = encode(conversion, value);
  return wire === undefined ? undefined : { json: wire };
}

function headersOf(headers) {
  return Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));
}

const given = (key, value) => (value === undefined ? {} : { [key]: value });
