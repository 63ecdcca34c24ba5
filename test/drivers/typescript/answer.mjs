// What a call gave back, as the answer of the drive protocol: JSON through the codec that read it, text as text, bytes
// as base64.

import { isStream, itemsOf } from '../shared/items.mjs';
import { isOfFile } from '../shared/transfer.mjs';

export async function success(result, operation, encode, take) {
  const { response } = result.http;
  const content = successContent(operation, response);
  if (isStream(result.value)) {
    const { items, error } = await itemsOf(result.value, take);
    const wire = items.map((item) => encode(content?.conversion, item));
    if (error !== undefined) return withItems(failure(error, operation, encode), wire, error);
    return { ok: true, status: response.status, headers: headersOf(response.headers), value: { items: wire } };
  }
  const value = bodyOf(await inMemory(result.value), content, encode);
  return { ok: true, status: response.status, headers: headersOf(response.headers), ...given('value', value) };
}

/** `thrown`: what the driver looks at for dumps. */
export function withItems({ error, ...answer }, items, thrown) {
  return { ...answer, error: { ...error, items }, thrown };
}

export function failure(error, operation, encode) {
  const described = {
    kind: isOfFile(error) ? 'file' : error?.kind,
    type: error?.name,
    message: String(error?.message ?? error),
    ...accountOf(error),
  };
  if (error?.kind === 'decode' && error.status !== undefined) {
    const headers = headersOf(error.headers ?? []);
    return { ok: false, error: { ...described, status: error.status, headers, body: { text: error.body } } };
  }
  if (error?.kind !== 'api') return { ok: false, error: described };
  const declared = byStatus(operation, error.status, (response) => response.outcome === 'error');
  // What could not be decoded stays text.
  const raw = error.body === '' ? undefined : { text: error.body };
  const isText = typeof error.data === 'string' && !/json/i.test(error.headers.get('content-type') ?? '');
  const content = { format: isText ? 'text' : 'json', conversion: declared?.conversion ?? null };
  const body = error.data === undefined ? raw : bodyOf({ value: error.data }, content, encode);
  return {
    ok: false,
    error: { ...described, status: error.status, headers: headersOf(error.headers), ...given('body', body) },
  };
}

/** What the error says of the call. */
function accountOf(error) {
  const { operation, request, attempts, requestId } = error ?? {};
  return { operation, method: request?.method, url: request?.url, attempts, requestId };
}

/** The content that was read: of the status, and of the media type where there are several. */
function successContent(operation, { status, headers }) {
  const declared =
    byStatus(operation, status, (response) => response.outcome === 'success') ??
    operation.responses.find((response) => response.outcome === 'success');
  const all = operation.target_specific?.responseConversions ?? [];
  // Where a boolean chooses, the stream has an entry of its own.
  const contents = all.filter((one) => one.status === declared?.status).flatMap((one) => one.contents);
  const type = essence(headers.get('content-type') ?? '');
  return contents.find((one) => essence(one.mediaType) === type) ?? contents[0];
}

const essence = (type) => type.split(';')[0].trim().toLowerCase();

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

function bodyOf({ bytes, value }, content, encode) {
  if (bytes !== undefined) return { base64: bytes.toString('base64') };
  if (value === undefined) return undefined;
  if (typeof value === 'string' && content?.format !== 'json') return { text: value };
  const wire = encode(content?.conversion, value);
  return wire === undefined ? undefined : { json: wire };
}

function headersOf(headers) {
  return Object.fromEntries([...headers].map(([name, value]) => [name.toLowerCase(), value]));
}

const given = (key, value) => (value === undefined ? {} : { [key]: value });
