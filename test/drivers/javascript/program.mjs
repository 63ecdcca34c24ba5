// Answers calls with generated JavaScript clients: turns wire JSON into arguments of a method, calls it, and turns what it
// gives back into wire JSON. Knows no operation.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inspect } from 'node:util';
import { serve, Unsupported } from '../shared/program.mjs';
import { freshen } from '../shared/fresh.mjs';
import { walk } from '../shared/walk.mjs';
import { itemsOf } from '../shared/items.mjs';
import { failure, success, withItems } from './answer.mjs';
import { clientFor } from './client.mjs';
import { write } from './conversion.mjs';
import { downloaded, progressOf, readUnread } from '../shared/transfer.mjs';
import { argumentsOf } from './request.mjs';

const TOKENS = 'src/tokens.js';

await serve(async (manifest, outlines) => {
  const packages = new Map();
  for (const document of manifest.documents) {
    const { entry, types } = outlines.get(document.name).target_specific;
    const load = (module) => import(pathToFileURL(path.join(document.client, module)).href);
    const hasTokens = existsSync(path.join(document.client, TOKENS));
    const tokens = hasTokens ? await load(TOKENS) : undefined;
    const answers = await load('src/answers.js');
    packages.set(document.name, { exports: await load(entry), types: await load(types), tokens, answers });
  }
  const clients = new Map();
  const withCallback = manifest.driver === 'javascript-callback';
  return (call) =>
    answerCall({
      call,
      loaded: packages.get(call.spec),
      outline: outlines.get(call.spec),
      clients,
      withCallback,
    });
});

async function answerCall({ call, loaded, outline, clients, withCallback }) {
  const all = outline.operations.filter((candidate) => candidate.operation === call.operation);
  // A second method streams beside the one that answers a value.
  const operation = all.find(({ stream }) => (stream?.when === 'second') === (call.stream === true)) ?? all[0];
  if (operation === undefined) throw new Unsupported(`The outline has no operation ${call.operation}.`);
  const log = [];
  const client = clientFor({ call, loaded, outline, clients, log });
  const { positional, opts } = argumentsOf(call, operation, loaded);
  if (call.fresh === true) [positional, opts].forEach((given) => freshen(given));
  const { signal, stop } = signalOf(call.options?.abortAfterMs);
  if (signal !== undefined) opts._options.signal = signal;
  const api = new loaded.exports[operation.class](client);
  const progress = progressOf();
  if (call.options?.progress === true && call.download === undefined) opts._options.uploadProgress = progress.tell;
  const given = { call, api, operation, args: [...positional, opts], loaded, withCallback, progress };
  const { thrown, result = {}, ...answered } = await wayOf(call)(given);
  const answer = { ...answered, ...progress.told };
  stop();
  const ended = thrown === undefined ? result : { error: thrown };
  return call.options?.dump === true ? { ...answer, dump: dumpOf(client, ended, log) } : answer;
}

function wayOf({ pages, download, unread }) {
  if (download !== undefined) return writeDown;
  if (unread === true) return leaveUnread;
  return pages === true ? readPages : callOnce;
}

/** The call as programs make it in a function that is given options. */
function calling({ api, operation, args, withCallback }) {
  return async ({ headers, ...more }) => {
    const opts = args.at(-1);
    const options = { ...opts._options, ...more };
    if (headers !== undefined) options.headers = { ...options.headers, ...headers };
    const given = [...args.slice(0, -1), { ...opts, _options: options }];
    if (!withCallback) return api[operation.name](...given);
    const result = await byCallback(api, operation, given);
    if ('error' in result) throw result.error;
    return result.data;
  };
}

async function leaveUnread(given) {
  const { call, operation, loaded } = given;
  try {
    return await readUnread(await loaded.answers.asResponse(calling(given)), call.take);
  } catch (error) {
    return { ...failure(error, operation, loaded), thrown: error };
  }
}

async function writeDown(given) {
  const { call, operation, loaded, progress } = given;
  const { resumes } = call.download;
  const settings = { resumes, ...(call.options?.progress === true ? { onProgress: progress.tell } : {}) };
  const { error, ...left } = await downloaded(call.download, (target) =>
    loaded.answers.download(calling(given), target, settings),
  );
  if (error === undefined) return { ok: true, ...left };
  return { ...failure(error, operation, loaded), files: left.files, thrown: error };
}

async function callOnce({ call, api, operation, args, loaded, withCallback }) {
  const made = ({ headers, ...more } = {}) => {
    const opts = args.at(-1);
    const options = { ...opts._options, ...more };
    if (headers !== undefined) options.headers = { ...options.headers, ...headers };
    const given = [...args.slice(0, -1), { ...opts, _options: options }];
    return (withCallback ? byCallback : byPromise)(api, operation, given);
  };
  const { reconnects } = call.options ?? {};
  const result = await (reconnects === undefined ? made() : resumed(made, loaded.answers, reconnects));
  const answer =
    'error' in result
      ? failure(result.error, operation, loaded)
      : await success(result.data, result.response, operation, loaded, call.take);
  return { result, ...answer };
}

/** Reads the items of all pages, or as many of them as the call takes. A callback gets one page: pages have one form. */
async function readPages({ call, api, operation, args, loaded }) {
  const { pages } = operation;
  if (pages === undefined) throw new Unsupported(`The outline has no pages of ${call.operation}.`);
  let read;
  try {
    read = await itemsOf(api[pages.name](...args), call.take);
  } catch (error) {
    read = { items: [], error };
  }
  const items = read.items.map((item) => write(item, pages.conversion, loaded));
  if (read.error === undefined) return { ok: true, value: { items } };
  return withItems(failure(read.error, operation, loaded), items, read.error);
}

/** The result of the first connection, with the items of all. */
async function resumed(made, { reconnecting }, reconnects) {
  let first;
  try {
    const data = await reconnecting(
      async (options) => {
        const result = await made(options);
        first ??= result;
        if ('error' in result) throw result.error;
        return result.data;
      },
      { reconnects },
    );
    return { data, response: first.response };
  } catch (error) {
    return { error };
  }
}

async function byPromise(api, operation, args) {
  try {
    const { data, response } = await api[operation.target_specific.withHttpInfo](...args);
    return { data, response };
  } catch (error) {
    return { error };
  }
}

/** What a method throws at once is a failure to build the request. */
function byCallback(api, operation, args) {
  return new Promise((resolve) => {
    try {
      api[operation.name](...args, (error, data, response) => resolve(error ? { error } : { data, response }));
    } catch (error) {
      resolve({ error });
    }
  });
}

function signalOf(abortAfterMs) {
  if (abortAfterMs === undefined) return { signal: undefined, stop: () => undefined };
  const controller = new AbortController();
  if (abortAfterMs === 0) controller.abort();
  const timer = setTimeout(() => controller.abort(), abortAfterMs);
  return { signal: controller.signal, stop: () => clearTimeout(timer) };
}

/** `authentications` is where programs put their credentials; all else that can be seen of a client must not show them. */
function dumpOf(client, result, log) {
  const shown = [client, result.response, result.error, result.data, ...log];
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
