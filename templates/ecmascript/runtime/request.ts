// Builds the request of one attempt. All is checked before anything is sent; what is wrong is a RequestError, whose
// message never repeats a value that may be secret.

import type { CallOptions, HeaderValues, Settings } from './client.js';
import { encode } from './codec.js';
import { encodeText, isPresent } from './encode.js';
import { RequestError } from './errors.js';
import type { BodyContent, Draft, GlobalParameter, APIOperation, Parameter, WrittenBody } from './operation.js';

export interface Built {
  readonly url: string;
  readonly init: RequestInit;
  /** The body cannot be sent again. */
  readonly once: boolean;
}

type Values = { readonly [name: string]: unknown };

export async function buildRequest(
  settings: Settings,
  operation: APIOperation,
  input: unknown,
  options: CallOptions,
  idempotencyKey: string | undefined,
): Promise<Built> {
  const { definition } = settings;
  const headers = new Headers();
  const draft: Draft = { header: (name, value) => setHeader(headers, name, value), query: [], cookies: [] };
  const values = (operation.body && operation.bodyName === undefined ? {} : (input ?? {})) as Values;
  for (const name of operation.required ?? []) {
    if (values[name] === undefined) throw new RequestError(`${name} is required`);
  }

  draft.header('accept', operation.accept ?? 'application/json');
  if (typeof document === 'undefined') draft.header('user-agent', definition.userAgent);
  addHeaders(draft, headers, settings.options.headers);

  const path = operation.path.split(/[{}]/).map((part, index) => {
    if (index % 2 === 0) return part;
    const text = write(operation.pathParams![part]!, values[part]);
    if (!isPresent(values[part]) || text === '') throw new RequestError(`${part} is required: it is part of the path`);
    return text;
  });
  add(draft, 'query', operation.query, values);
  add(draft, 'header', operation.header, values);
  add(draft, 'cookie', operation.cookie, values);
  for (const name of operation.globals ?? []) {
    const { in: place, parameter } = definition.globals[name] as GlobalParameter;
    const value = (options as Values)[name] ?? (settings.options as Values)[name];
    add(draft, place, { [name]: parameter }, { [name]: value });
  }

  for (const [name, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined) draft.query.push(`${encodeText(name)}=${encodeText(value)}`);
  }

  const body = operation.bodyName === undefined ? input : values[operation.bodyName];
  const written = operation.body && writeBody(operation, body, options, draft);
  if (idempotencyKey !== undefined) draft.header('idempotency-key', idempotencyKey);
  await authorize(settings, operation, draft);
  new Headers(options.fetchOptions?.headers).forEach((value, name) => draft.header(name, value));
  addHeaders(draft, headers, options.headers);
  const cookies = [headers.get('cookie'), ...draft.cookies].filter(Boolean).join('; ');
  if (cookies !== '') draft.header('cookie', cookies);

  const init: RequestInit & { duplex?: 'half' } = {
    ...options.fetchOptions,
    method: operation.method,
    headers,
    redirect: 'manual',
  };
  if (written !== undefined) init.body = written.data;
  if (written?.once) init.duplex = 'half';
  return { url: urlOf(settings, operation, options, path.join(''), draft.query), init, once: written?.once === true };
}

function urlOf(
  { definition, options: own }: Settings,
  operation: APIOperation,
  options: CallOptions,
  path: string,
  query: readonly string[],
): string {
  if (path.split('/').some((segment) => segment === '.' || segment === '..')) {
    throw new RequestError('a path parameter must not make a segment "." or ".."');
  }
  const servers = operation.servers ?? definition.servers;
  const server = servers[options.serverIndex ?? own.serverIndex ?? 0];
  if (server === undefined) throw new RequestError('there is no server with this index');
  const base =
    options.serverURL ??
    own.serverURL ??
    (typeof server === 'string' ? server : server.expand(server, own.serverVariables ?? {}));
  const [, start = '', ownQuery] = /^([^?#]*)(?:\?([^#]*))?/.exec(base) ?? [];
  const text = [start.replace(/\/+$/, '') + path, [ownQuery, ...query].filter(Boolean).join('&')]
    .filter(Boolean)
    .join('?');
  let url: URL;
  try {
    url = new URL(text, globalThis.location?.href);
  } catch {
    throw new RequestError('the server URL is not absolute: give `serverURL`');
  }
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    throw new RequestError('the server URL must be http or https, without credentials');
  }
  return url.href;
}

function add(draft: Draft, place: GlobalParameter['in'], parameters: APIOperation['query'], values: Values): void {
  for (const [property, parameter] of Object.entries(parameters ?? {})) {
    if (values[property] === undefined || (place === 'header' && values[property] === null)) continue;
    const text = write(parameter, values[property]);
    if (place === 'header') draft.header(parameter[0], text);
    else if (place === 'cookie' && /%0[0AD]/.test(text))
      throw new RequestError(`cookie ${parameter[0]} has a line break`);
    else if (text !== '') draft[place === 'query' ? 'query' : 'cookies'].push(text);
  }
}

function write([wireName, style, codec]: Parameter, value: unknown): string {
  return style(wireName, encode(codec, value, true));
}

/** The content that the caller's own content type names, else the first. */
function writeBody(
  operation: APIOperation,
  body: unknown,
  options: CallOptions,
  draft: Draft,
): WrittenBody | undefined {
  if (body === undefined) {
    if (operation.bodyRequired) throw new RequestError(`${operation.bodyName ?? 'request'} is required`);
    return undefined;
  }
  const wanted = Object.entries(options.headers ?? {}).find(([name]) => name.toLowerCase() === 'content-type')?.[1];
  const contents = operation.body as readonly BodyContent[];
  const content = contents.find(({ type }) => wanted && essence(type) === essence(wanted)) ?? contents[0]!;
  const written = content.write(body, content);
  draft.header('content-type', written.type ?? content.type.replace('*/*', 'application/octet-stream'));
  return written;
}

function essence(type: string): string {
  return type.split(';', 1)[0]!.trim().toLowerCase();
}

/** The first requirement whose credentials are all there; none where no requirement is met. */
async function authorize({ definition, options }: Settings, operation: APIOperation, draft: Draft): Promise<void> {
  const credential = (name: string): unknown => (options as Values)[definition.schemes[name]!.option];
  const met = (operation.security ?? definition.security).filter((requirement) =>
    requirement.every((name) => isPresent(credential(name)) && credential(name) !== ''),
  );
  for (const name of met.find((requirement) => requirement.length > 0) ?? []) {
    const scheme = definition.schemes[name]!;
    const given = credential(name);
    scheme.apply(draft, scheme.name, typeof given === 'function' ? await given() : given);
  }
}

function addHeaders(draft: Draft, headers: Headers, values: HeaderValues | undefined): void {
  for (const [name, value] of Object.entries(values ?? {})) {
    if (value === null) headers.delete(name);
    else if (value !== undefined) draft.header(name, value);
  }
}

function setHeader(headers: Headers, name: string, value: string): void {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new RequestError('a header has an illegal name');
  if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
    throw new RequestError(`header ${name} has characters that cannot be sent`);
  headers.set(name, value);
}
