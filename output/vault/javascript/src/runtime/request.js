// Builds the request of one attempt. All is checked before anything is sent; what is wrong is a RequestError, whose
// message never repeats a value that may be secret.

import { camelCase } from "./camel-case.js";
import { convert } from "./codec.js";
import { RequestError } from "./errors.js";
import { redact } from "./redact.js";
import { urlOf } from "./url.js";

export async function buildRequest(
  { definition, options },
  operation,
  input,
  call,
  idempotencyKey,
  context,
  /** What a provider that renews gave last. */
  provided,
  secrets,
  signal,
) {
  const { body, bodyName = "request" } = operation;
  const values = (body && !operation.bodyName ? { request: input } : input) ?? {};
  // There the browser follows redirects, and says what it is.
  const inBrowser = "document" in globalThis || "WorkerGlobalScope" in globalThis;
  const headers = new Headers();
  const draft = {
    header(name, value) {
      if (/[^\t\x20-\x7e\x80-\xff]/.test(value))
        throw new RequestError(`header ${name} cannot be sent`);
      headers.set(name, value);
    },
    headers,
    path: operation.path,
    query: new Map(),
    keys: new Map(),
    secrets,
    cookies: 0,
  };
  const addHeaders = (given) =>
    each(given, (name, value) =>
      value === null ? headers.delete(name) : draft.header(name, value),
    );
  for (const name of operation.required ?? []) {
    if (values[name] === undefined) throw new RequestError(`${name} is required`);
  }
  draft.header("accept", operation.accept ?? "application/json");
  if (!inBrowser) draft.header("user-agent", definition.userAgent);
  addHeaders(options.headers);
  // The first requirement whose credentials are all there, else what there is of any. Arguments follow, and win.
  const credential = (name) => options[definition.schemes[name].option];
  const required = operation.security ?? definition.security;
  const met = required.find((names) => names[0] && names.every(credential)) ?? required.flat();
  for (const scheme of met.filter(credential)) {
    const { apply, name, prefix } = definition.schemes[scheme];
    const given = credential(scheme);
    const value = typeof given === "function" ? await given({ ...context }, provided[0]) : given;
    if (given.renews) provided[0] = value;
    apply(draft, name, value, prefix);
  }
  const put = ([place, wireName, style, codec], name, value) => {
    if (value !== undefined) place(draft, wireName, convert(codec, value, 2), style, name);
  };
  for (const parameter of operation.params ?? []) {
    const name = parameter[4] ?? camelCase(parameter[1]);
    put(parameter, name, values[name]);
  }
  for (const name of operation.globals ?? []) {
    put(definition.globals[name], name, values[name] ?? call[name] ?? options[name]);
  }
  // Headers make text of any value.
  if (idempotencyKey !== undefined) draft.header("idempotency-key", idempotencyKey);
  new Headers(call.fetchOptions.headers).forEach((value, name) => draft.header(name, value));
  addHeaders(call.headers);
  each(call.query, (name, value) => {
    // A key that no parameter has.
    draft.query.set(`&${name}`, [name, value].map(encodeURIComponent).join("="));
    draft.keys.delete(name);
  });
  const server = (operation.servers ?? definition.servers)[
    call.serverIndex ?? options.serverIndex ?? 0
  ];
  const base = urlOf(
    call.serverURL ??
      options.serverURL ??
      server?.expand?.(server, options.serverVariables ?? {}) ??
      server,
    globalThis.location?.href,
  );
  // Both are said without the text: it may hold a password.
  if (!/^https?:\/\/[^@/]*\//.test(base?.href))
    throw new RequestError("the server URL cannot be used");
  if (/\{|(^|\/)\.\.?(\/|$)/.test(draft.path))
    throw new RequestError("a path parameter is missing or dots");
  const [path, own] = draft.path.split("?");
  const search = [base.search.slice(1), own, ...draft.query.values(), ...draft.keys.values()]
    .filter(Boolean)
    .join("&");
  const written =
    values[bodyName] !== undefined &&
    body?.write(values[bodyName], body, headers.get("content-type"), { ...call, headers, signal });
  if (written)
    draft.header("content-type", written.type ?? headers.get("content-type") ?? body.type);
  const url = base.origin + base.pathname.replace(/\/+$/, "") + path + (search && `?${search}`);
  return {
    sent: Object.assign(
      new Request(url, {
        ...call.fetchOptions,
        method: operation.method,
        headers,
        ...(!inBrowser && { redirect: "manual" }),
        body: written?.data,
        // Which TypeScript's own types of fetch do not have.
        ...{ duplex: "half" },
        signal,
      }),
      written,
    ),
    shown: redact(operation.method, url, headers, definition.secrets, secrets),
    ...written,
  };
}

function each(values = {}, use) {
  for (const [name, value] of Object.entries(values)) if (value !== undefined) use(name, value);
}
