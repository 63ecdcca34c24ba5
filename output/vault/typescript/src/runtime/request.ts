// Builds the request of one attempt. All is checked before anything is sent; what is wrong is a RequestError, whose
// message never repeats a value that may be secret.

import { camelCase } from './camel-case.js';
import type { CallOptions, HeaderValues, Settings } from './client.js';
import { encode } from './codec.js';
import { RequestError } from './errors.js';
import type { APIOperation, Draft, Parameter } from './operation.js';

export interface Built {
  readonly url: string;
  readonly init: RequestInit & { readonly headers: Headers };
  /** The body cannot be sent again. */
  readonly once: boolean | undefined;
}

type Values = { readonly [name: string]: unknown };

export async function buildRequest(
  settings: Settings,
  operation: APIOperation,
  input: unknown,
  call: CallOptions,
  idempotencyKey: unknown,
): Promise<Built> {
  const { definition, options } = settings;
  const { body, bodyName } = operation;
  const values = ((body && bodyName === undefined ? { request: input } : input) ?? {}) as Values;
  const headers = new Headers();
  const draft: Draft = {
    header(name, value) {
      if (/[^\t\x20-\x7e\x80-\xff]/.test(value)) throw new RequestError(`header ${name} cannot be sent`);
      headers.set(name, value);
    },
    headers,
    path: new Map(),
    query: [],
  };
  for (const name of operation.required ?? []) {
    if (values[name] === undefined) throw new RequestError(`${name} is required`);
  }
  draft.header('accept', operation.accept ?? 'application/json');
  if (!('document' in globalThis)) draft.header('user-agent', definition.userAgent);
  addHeaders(draft, options.headers);
  const put = ([place, name, style, codec]: Parameter, value: unknown): void => {
    if (value !== undefined) place(draft, name, encode(codec, value, true), style);
  };
  for (const parameter of operation.params ?? []) put(parameter, values[parameter[4] ?? camelCase(parameter[1])]);
  for (const name of operation.globals ?? []) {
    put(definition.globals[name]!, (call as Values)[name] ?? (options as Values)[name]);
  }
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value !== undefined) draft.query.push(`${new URLSearchParams({ [name]: value })}`.replaceAll('+', '%20'));
  }
  if (idempotencyKey !== undefined) draft.header('idempotency-key', String(idempotencyKey));
  await authorize(settings, operation, draft);
  new Headers(call.fetchOptions?.headers).forEach((value, name) => draft.header(name, value));
  addHeaders(draft, call.headers);
  const value = values[bodyName ?? 'request'];
  const wanted = headers.get('content-type');
  const written = body && value !== undefined ? body.write(value, body, wanted) : undefined;
  const type = written?.type ?? (wanted ? undefined : body?.type);
  if (written && type) draft.header('content-type', type);
  return {
    url: urlOf(settings, operation, call, draft),
    init: {
      ...call.fetchOptions,
      method: operation.method,
      headers,
      redirect: 'manual',
      ...(written && { body: written.data, ...(written.once && { duplex: 'half' }) }),
    },
    once: written?.once,
  };
}

function urlOf({ definition, options }: Settings, operation: APIOperation, call: CallOptions, draft: Draft): string {
  const path = operation.path.replace(/\{([^}]*)\}/g, (_whole, name: string) => {
    const text = draft.path.get(name);
    if (!text) throw new RequestError(`${name} is required`);
    return text;
  });
  if (/(^|\/)\.\.?(\/|$)/.test(path)) throw new RequestError('"." cannot be sent in the path');
  const server = (operation.servers ?? definition.servers)[call.serverIndex ?? options.serverIndex ?? 0];
  const base =
    call.serverURL ??
    options.serverURL ??
    (typeof server === 'object' ? server.expand(server, options.serverVariables ?? {}) : server);
  let url: URL | undefined;
  try {
    url = new URL(base!, (globalThis as { location?: { href: string } }).location?.href);
  } catch {
    // Said below, without the text: it may hold a password.
  }
  if (!url || !/^https?:\/\/[^@/]*\//.test(url.href)) {
    throw new RequestError('the server URL cannot be used');
  }
  const search = [url.search.slice(1), ...draft.query].filter(Boolean).join('&');
  return url.origin + url.pathname.replace(/\/+$/, '') + path + (search && `?${search}`);
}

/** The first requirement whose credentials are all there; none where no requirement is met. */
async function authorize({ definition, options }: Settings, operation: APIOperation, draft: Draft): Promise<void> {
  const credential = (name: string): unknown => (options as Values)[definition.schemes[name]!.option];
  const met = (operation.security ?? definition.security).find((names) => names[0] && names.every(credential));
  for (const scheme of met ?? []) {
    const { apply, name } = definition.schemes[scheme]!;
    const given = credential(scheme);
    apply(draft, name, typeof given === 'function' ? await given() : given);
  }
}

function addHeaders(draft: Draft, values: HeaderValues = {}): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === null) draft.headers.delete(name);
    else if (value !== undefined) draft.header(name, value);
  }
}
