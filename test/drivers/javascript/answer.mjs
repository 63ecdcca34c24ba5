// What a call gave back, as the answer of the drive protocol: JSON through the type that read it, text as text, bytes as
// base64.

import { isStream, itemsOf } from '../shared/items.mjs';
import { isOfFile } from '../shared/transfer.mjs';
import { write } from './conversion.mjs';

export async function success(data, response, operation, loaded, take) {
  const content = successContent(operation, response);
  if (isStream(data)) {
    const { items, error } = await itemsOf(data, take);
    const wire = items.map((item) => write(item, content?.conversion, loaded));
    if (error !== undefined) return withItems(failure(error, operation, loaded), wire, error);
    return { ok: true, status: response.status, headers: response.headers, value: { items: wire } };
  }
  const value = bodyOf(await inMemory(data), content, loaded);
  return { ok: true, status: response.status, headers: response.headers, ...given('value', value) };
}

/** `thrown`: what the driver looks at for dumps. */
export function withItems({ error, ...answer }, items, thrown) {
  return { ...answer, error: { ...error, items }, thrown };
}

export function failure(error, operation, loaded) {
  const { request, attempts, requestId } = error ?? {};
  const kind = isOfFile(error) ? 'file' : (error?.kind ?? 'request');
  const account = { operation: error?.operation, method: request?.method, url: request?.url, attempts, requestId };
  const described = { kind, type: error?.name, message: String(error?.message ?? error), ...account };
  if (kind === 'decode' && error.status !== undefined) {
    const headers = Object.fromEntries(error.headers ?? []);
    return { ok: false, error: { ...described, status: error.status, headers, body: { text: error.body } } };
  }
  if (kind !== 'api') return { ok: false, error: described };
  const declared = byStatus(operation, error.status, (response) => response.outcome === 'error');
  // What could not be decoded stays text.
  const raw = error.body === '' ? undefined : { text: error.body };
  const isText = typeof error.data === 'string' && !/json/i.test(error.headers.get('content-type') ?? '');
  const content = { format: isText ? 'text' : 'json', conversion: declared?.conversion ?? null };
  const body = error.data === undefined ? raw : bodyOf({ value: error.data }, content, loaded);
  const headers = Object.fromEntries(error.headers);
  return { ok: false, error: { ...described, status: error.status, headers, ...given('body', body) } };
}

/** The content that was read: of the status, and of the media type where there are several. */
function successContent(operation, { status, type }) {
  const declared =
    byStatus(operation, status, (response) => response.outcome === 'success') ??
    operation.responses.find((response) => response.outcome === 'success');
  const { contents = [] } =
    operation.target_specific.responseConversions.find((one) => one.status === declared?.status) ?? {};
  return contents.find((one) => one.mediaType.split(';')[0].trim().toLowerCase() === type) ?? contents[0];
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

function bodyOf({ bytes, value }, content, loaded) {
  if (bytes !== undefined) return { base64: bytes.toString('base64') };
  if (value === undefined) return undefined;
  if (typeof value === 'string' && content?.format !== 'json') return { text: value };
  const wire = write(value, content?.conversion, loaded);
  return wire === undefined ? undefined : { json: wire };
}

const given = (key, value) => (value === undefined ? {} : { [key]: value });
