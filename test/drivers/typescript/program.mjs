// Answers calls with generated TypeScript clients: turns wire JSON into the arguments of a function or method, calls it,
// and turns what it gives back into wire JSON. Knows no operation.

import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { serve, Unsupported } from '../shared/program.mjs';
import { tokenProvider } from '../shared/tokens.mjs';
import { freshen } from '../shared/fresh.mjs';
import { walk } from '../shared/walk.mjs';
import { requestOf } from './request.mjs';
import { itemsOf } from '../shared/items.mjs';
import { downloaded, progressOf, readUnread } from '../shared/transfer.mjs';
import { failure, success, withItems } from './answer.mjs';
import { codecOf } from './conversion.mjs';

await serve(async (manifest, outlines) => {
  const clients = new Map();
  const modules = new Map();
  for (const document of manifest.documents) {
    modules.set(document.name, await import(pathToFileURL(path.join(document.work, 'bundle.mjs')).href));
  }
  return (call) =>
    answerCall({
      call,
      bundle: modules.get(call.spec),
      outline: outlines.get(call.spec),
      clients,
      facade: manifest.driver === 'typescript-class',
    });
});

async function answerCall({ call, bundle, outline, clients, facade }) {
  const operation = outline.operations.find((candidate) => candidate.operation === call.operation);
  if (operation === undefined) throw new Unsupported(`The outline has no operation ${call.operation}.`);
  const { modules } = bundle;
  const codecs = modules[outline.target_specific.codec];
  const decode = (conversion, wire) => codecs.decode(codecOf(conversion, modules), wire);
  const encode = (conversion, value) => codecs.encode(codecOf(conversion, modules), value);

  const log = [];
  const client = clientFor({ call, modules, outline, clients, facade, log });
  const { input, options } = requestOf(call, operation, decode);
  const { signal, stop } = signalOf(call.options?.abortAfterMs);
  if (signal !== undefined) options.signal = signal;
  if (call.stream === true) ask(operation, input);
  if (call.fresh === true) freshen(input);
  const args = operation.request === 'none' ? [options] : [input, options];
  const progress = progressOf();
  if (call.options?.progress === true && call.download === undefined) options.uploadProgress = progress.tell;
  const given = { call, client, operation, modules, facade, args, encode, progress };
  const { thrown, result = { ok: true }, ...answered } = await wayOf(call)(given);
  const answer = { ...answered, ...progress.told };
  stop();
  const ended = thrown === undefined ? result : { ok: false, error: thrown };
  return call.options?.dump === true ? { ...answer, dump: dumpOf(client, ended, log) } : answer;
}

function wayOf({ pages, download, unread }) {
  if (download !== undefined) return write;
  if (unread === true) return leaveUnread;
  return pages === true ? readPages : callOnce;
}

/** The call as programs make it in a function that is given options: what goes wrong comes back, or is thrown by methods. */
function calling({ client, operation, modules, facade, args }) {
  const standalone = modules[operation.function.module][operation.function.name];
  return ({ headers, ...more }) => {
    const options = { ...args.at(-1), ...more };
    if (headers !== undefined) options.headers = { ...options.headers, ...headers };
    const given = [...args.slice(0, -1), options];
    return facade ? holderOf(client, operation)[operation.name](...given) : standalone(client, ...given);
  };
}

async function leaveUnread(given) {
  const { call, operation, modules, encode } = given;
  try {
    return await readUnread(await modules['src/answers.ts'].asResponse(calling(given)), call.take);
  } catch (error) {
    return { ...failure(error, operation, encode), thrown: error };
  }
}

async function write(given) {
  const { call, operation, modules, encode, progress } = given;
  const { resumes } = call.download;
  const settings = { resumes, ...(call.options?.progress === true ? { onProgress: progress.tell } : {}) };
  const { error, ...left } = await downloaded(call.download, (target) =>
    modules['src/answers.ts'].download(calling(given), target, settings),
  );
  if (error === undefined) return { ok: true, ...left };
  return { ...failure(error, operation, encode), files: left.files, thrown: error };
}

async function callOnce({ call, client, operation, modules, facade, args, encode }) {
  const standalone = modules[operation.function.module][operation.function.name];
  const made = ({ headers, ...more } = {}) => {
    const options = { ...args.at(-1), ...more };
    if (headers !== undefined) options.headers = { ...options.headers, ...headers };
    const given = [...args.slice(0, -1), options];
    return facade ? callMethod(client, operation, given) : standalone(client, ...given);
  };
  const { reconnects } = call.options ?? {};
  const result = await (reconnects === undefined ? made() : resumed(made, modules['src/answers.ts'], reconnects));
  const answer = result.ok
    ? await success(result, operation, encode, call.take)
    : failure(result.error, operation, encode);
  return { result, ...answer };
}

/** Reads the items of all pages, or as many of them as the call takes. */
async function readPages({ call, client, operation, modules, facade, args, encode }) {
  const { pages } = operation;
  if (pages === undefined) throw new Unsupported(`The outline has no pages of ${call.operation}.`);
  let read;
  try {
    const list = facade
      ? holderOf(client, operation)[pages.name](...args)
      : modules[pages.function.module][pages.function.name](client, ...args);
    read = await itemsOf(list, call.take);
  } catch (error) {
    read = { items: [], error };
  }
  const items = read.items.map((item) => encode(pages.conversion, item));
  if (read.error === undefined) return { ok: true, value: { items } };
  return withItems(failure(read.error, operation, encode), items, read.error);
}

/** Says in the body that a stream is wanted. */
function ask({ stream, request, body }, input) {
  const holder = request === 'body' ? input : input[body.argument];
  holder[stream.chosenBy] = true;
}

/** The result of the first connection, with the items of all. */
async function resumed(made, { reconnecting }, reconnects) {
  let first;
  try {
    const value = await reconnecting(
      async (options) => {
        const result = await made(options);
        first ??= result;
        return result;
      },
      { reconnects },
    );
    return { ok: true, value, http: first.http, shown: first.shown };
  } catch (error) {
    return { ok: false, error };
  }
}

/** The method throws; here that is a result again. */
async function callMethod(client, operation, args) {
  try {
    const details = await holderOf(client, operation)
      [operation.name](...args)
      .withHttp();
    return { ok: true, value: details.body, http: details, shown: details };
  } catch (error) {
    return { ok: false, error };
  }
}

/** The object of the facade that has the method. */
function holderOf(client, operation) {
  const owner = (operation.class ?? '').split('.').filter(Boolean);
  return owner.reduce((object, name) => object[name], client);
}

function clientFor({ call, modules, outline, clients, facade, log }) {
  const key = call.client === undefined ? undefined : JSON.stringify([call.spec, call.client]);
  const known = key === undefined ? undefined : clients.get(key);
  if (known !== undefined) return known;
  const { entry, class: name, core } = outline.target_specific;
  const Client = facade ? modules[entry][name] : modules[core.module][core.class];
  const client = new Client({ ...clientOptions(call, outline, modules), logger: (event) => log.push(event) });
  if (key !== undefined) clients.set(key, client);
  return client;
}

function clientOptions(call, outline, modules) {
  const options = {};
  if (call.baseUrl !== undefined) options.serverURL = call.baseUrl;
  if (call.serverIndex !== undefined) options.serverIndex = call.serverIndex;
  if (call.serverVariables !== undefined) options.serverVariables = call.serverVariables;
  for (const credential of call.auth ?? []) {
    const scheme = outline.securitySchemes.find((candidate) => candidate.name === credential.scheme);
    if (scheme === undefined) throw new Unsupported(`The outline has no security scheme ${credential.scheme}.`);
    const { tokens } = credential;
    options[scheme.option] =
      tokens === undefined ? credentialOf(credential) : tokenProvider(modules['src/tokens.ts'], tokens, call);
  }
  if (call.baseUrl === undefined && call.origin !== undefined) {
    options.fetch = (request) => {
      const { pathname, search } = new URL(request.url);
      return fetch(new Request(`${call.origin}${pathname}${search}`, request));
    };
  }
  if (call.options?.ownClient === true) {
    options.fetch = (request) => {
      const headers = new Headers(request.headers);
      headers.set('x-own-client', 'yes');
      return fetch(new Request(request, { headers }));
    };
  }
  const { transport, hook } = call.options ?? {};
  if (transport !== undefined) options.fetch = () => Promise.reject(failureWith(transport.throws, TypeError));
  if (hook !== undefined) {
    options.hooks = [
      () => {
        throw failureWith(hook.throws, Error);
      },
    ];
  }
  return options;
}

/** Says it in each way that an error has. */
function failureWith(text, Type) {
  return Object.assign(new Type(text, { cause: new Error(text) }), { config: { headers: [text] } });
}

function credentialOf(credential) {
  const { provider, prefix, username, password, then, renews } = credential;
  const shaped = (value) => (prefix === undefined ? value : { key: value, prefix });
  if (provider !== undefined) {
    let asked = 0;
    const next = () => {
      if (then === 'hang' && asked >= provider.length) return new Promise(() => undefined);
      if (then !== undefined && asked >= provider.length) throw new Error(then.throws);
      if (provider.length === 0) throw new Error('there is no credential');
      return shaped(provider[Math.min(asked++, provider.length - 1)]);
    };
    const given = credential.async === true ? async () => next() : next;
    return renews === true ? Object.assign(given, { renews }) : given;
  }
  if (username !== undefined) return { username, password };
  return shaped(credential.key ?? credential.token);
}

function signalOf(abortAfterMs) {
  if (abortAfterMs === undefined) return { signal: undefined, stop: () => undefined };
  const controller = new AbortController();
  if (abortAfterMs === 0) controller.abort();
  const timer = setTimeout(() => controller.abort(), abortAfterMs);
  return { signal: controller.signal, stop: () => clearTimeout(timer) };
}

function dumpOf(client, result, log) {
  const shown = [client, result.shown ?? result, result.error, result.value, ...log];
  const texts = shown.flatMap((value) => [inspect(value, { depth: Infinity }), String(value), json(value)]);
  return [...texts, ...walk(result.error)].map((text) => String(text)).join('\n');
}

function json(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}
