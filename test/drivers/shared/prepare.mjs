// From documents to something a driver program can load: generates each client with dist/, asks `inspect` for its
// outline, and has the driver build it. Everything is kept in .cache/drive, keyed by the hashes of document, generator,
// options and driver.

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { fillOnce, hashOf, isComplete, lock, prune } from './cache.mjs';
import { root } from './registry.mjs';

/** Where specsmith is installed nothing is written into its own folder. */
const cacheRoot = process.env['SPECSMITH_DRIVE_CACHE'] ?? path.join(root, '.cache', 'drive');
const keptClients = 400;

export function contextOf(driver) {
  const cache = path.join(cacheRoot, 'shared', driver.group ?? driver.target);
  mkdirSync(cache, { recursive: true });
  return { root, folder: driver.folder, cache, run, log: (line) => process.stderr.write(`${line}\n`) };
}

/**
 * @param {import('./plugin').Driver & {folder: string}} driver
 * @param {{name: string, file: string, options?: object}[]} specs
 * @returns {Promise<{documents: import('./plugin').Document[], errors: {[name: string]: string}}>}
 */
export async function prepareDocuments(driver, specs, options = {}, settings = {}) {
  const context = contextOf(driver);
  const errors = {};
  const generator = generatorHash(driver.target);
  const documents = [];
  await inParallel(specs, Math.max(1, Math.min(4, os.availableParallelism())), async (spec) => {
    try {
      const merged = { ...driver.options, ...options, ...spec.options };
      documents.push(await generateClient(driver, spec, { options: merged, settings }, generator));
    } catch (error) {
      errors[spec.name] = messageOf(error);
    }
  });
  documents.sort((a, b) => specs.findIndex((s) => s.name === a.name) - specs.findIndex((s) => s.name === b.name));
  await driver.setUp?.(context);
  if (driver.buildAll !== undefined) await buildTogether(driver, documents, errors, context);
  else await buildEach(driver, documents, errors, context);
  prune(path.join(cacheRoot, 'clients', driver.target), keptClients);
  prune(path.join(cacheRoot, 'builds', driver.group ?? driver.target), keptClients);
  return { documents: documents.filter((document) => errors[document.name] === undefined), errors };
}

function generatorHash(target) {
  const templates = path.join(root, 'templates');
  const shared = {
    typescript: [{ folder: path.join(templates, 'ecmascript') }],
    // Its runtime is compiled when the generator is built.
    javascript: [{ folder: path.join(root, 'dist', 'templates', 'javascript') }],
  };
  return hashOf(
    { file: path.join(root, 'dist', 'index.js') },
    { folder: path.join(templates, target) },
    ...(shared[target] ?? []),
  );
}

async function generateClient(driver, spec, { options, settings }, generator) {
  const file = path.resolve(spec.file);
  const text = readFileSync(file, 'utf8');
  // A document of many files is keyed by its whole folder.
  const parts = /\$ref["']?\s*:\s*["']?[^#"'\s]/.test(text) ? { folder: path.dirname(file) } : '';
  const key = hashOf(generator, driver.target, path.basename(file), text, parts, JSON.stringify([options, settings]));
  const folder = path.join(cacheRoot, 'clients', driver.target, key);
  const client = path.join(folder, 'client');
  const outline = path.join(folder, 'outline.json');
  await fillOnce(folder, async () => {
    const { generate, inspect } = await loadGenerator();
    const targetOptions = { [driver.target]: options };
    await reported(
      generate({ ...settings, spec: file, targets: [driver.target], out: client, targetOptions, cwd: folder }),
    );
    const plan = await reported(
      inspect({ ...settings, spec: file, target: driver.target, targetOptions: options, cwd: folder }),
    );
    writeFileSync(outline, JSON.stringify(plan.value));
  });
  const build = hashOf(key, { folder: driver.folder }, { folder: path.join(root, 'test', 'drivers', 'shared') });
  const work = path.join(cacheRoot, 'builds', driver.group ?? driver.target, build);
  mkdirSync(path.dirname(work), { recursive: true });
  return { name: spec.name, file, client, outline, work };
}

/** The library, as the command line uses it: one load for all documents. */
async function loadGenerator() {
  const module = await import(pathToFileURL(path.join(root, 'dist', 'index.js')).href);
  return module.default ?? module;
}

/** A refusal's findings, as one message. */
async function reported(work) {
  try {
    return await work;
  } catch (error) {
    const findings = (error.reports ?? []).flatMap((report) => report.diagnostics);
    const lines = findings.filter((one) => one.severity === 'error').map((one) => `${one.code}: ${one.message}`);
    throw lines.length === 0 ? error : new Error(lines.join('\n'), { cause: error });
  }
}

async function buildEach(driver, documents, errors, context) {
  await inParallel(documents, Math.max(1, Math.min(2, os.availableParallelism())), async (document) => {
    try {
      await fillOnce(document.work, async () => {
        await driver.build?.(document, context);
      });
    } catch (error) {
      errors[document.name] = messageOf(error);
    }
  });
}

async function buildTogether(driver, documents, errors, context) {
  const missing = documents.filter((document) => !isComplete(document.work));
  if (missing.length === 0) return;
  const unlock = await lock(path.join(context.cache, 'build.lock'));
  try {
    for (const document of missing) mkdirSync(document.work, { recursive: true });
    const failed = await driver.buildAll(missing, context);
    Object.assign(errors, failed);
    for (const document of missing) {
      if (failed[document.name] === undefined) writeFileSync(path.join(document.work, '.complete'), '');
    }
  } finally {
    unlock();
  }
}

async function inParallel(items, width, work) {
  const queue = [...items];
  const lanes = Array.from({ length: Math.min(width, queue.length) }, async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  });
  await Promise.all(lanes);
}

export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (chunk) => (out += chunk));
    child.stderr.setEncoding('utf8').on('data', (chunk) => (err += chunk));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) resolve(out);
      else
        reject(
          new Error(
            `${path.basename(command)} ${args.join(' ')} ended with ${code ?? signal}\n${tail(`${out}\n${err}`)}`,
          ),
        );
    });
  });
}

const tail = (text) => text.trim().slice(-6000);

const messageOf = (error) => (error instanceof Error ? error.message : String(error));
