// Keeps what V8 made of the large modules that a run loads (ts-morph brings a whole compiler), so that the next run need
// not parse them again: a fifth of a second. Node 22 can do this itself; for Node 20 this file does it, in `.cache` of
// the package's own folder. A cache that is missing, old, refused or cannot be written changes nothing but the time.

import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import vm from 'node:vm';

/** Smaller ones are compiled as fast as they are read. */
const LEAST_SIZE = 40_000;

interface CompilingModule {
  exports: unknown;
  require(id: string): unknown;
  _compile(content: string, filename: string): unknown;
}

interface Compiled {
  readonly script: vm.Script;
  readonly file: string;
}

/** Returns what saves the cache: to be called when the run has ended well, and everything it needed is compiled. */
export function useCodeCache(root: string): () => void {
  const { enableCompileCache } = Module as unknown as { readonly enableCompileCache?: () => void };
  if (enableCompileCache !== undefined) {
    enableCompileCache();
    return () => undefined;
  }
  if (process.env.NODE_DISABLE_COMPILE_CACHE !== undefined) return () => undefined;
  const folder = path.join(root, '.cache', 'code');
  const compiled: Compiled[] = [];
  const prototype = Module.prototype as unknown as CompilingModule;
  const original = prototype._compile;
  prototype._compile = function compile(this: CompilingModule, content: string, filename: string): unknown {
    if (content.length < LEAST_SIZE) return original.call(this, content, filename);
    const file = path.join(folder, cacheName(filename));
    const script = new vm.Script(Module.wrap(content), {
      filename,
      cachedData: readWhole(file),
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    if (script.cachedDataRejected !== false) compiled.push({ script, file });
    const run = script.runInThisContext() as (...args: readonly unknown[]) => unknown;
    return run.call(this.exports, this.exports, requireOf(this, filename), this, filename, path.dirname(filename));
  };
  return () => save(folder, compiled);
}

function save(folder: string, compiled: readonly Compiled[]): void {
  if (compiled.length === 0) return;
  try {
    mkdirSync(folder, { recursive: true });
    for (const { script, file } of compiled) {
      const [source = ''] = path.basename(file).split('-');
      const old = readdirSync(folder).filter((name) => name.startsWith(source) && name !== path.basename(file));
      const data = script.createCachedData();
      writeFileSync(`${file}.${process.pid}`, Buffer.concat([sha1(data), data]));
      renameSync(`${file}.${process.pid}`, file);
      for (const name of old) rmSync(path.join(folder, name), { force: true });
    }
  } catch {
    // A package that may not write to its own folder starts a little slower.
  }
}

/** V8 itself checks no more of a source than its length, so the name stands for which source it is. */
function cacheName(filename: string): string {
  const { size, mtimeMs } = statSync(filename);
  const state = [process.version, process.arch, process.execArgv.join(' '), size, mtimeMs].join('\n');
  return `${digest(filename)}-${digest(state)}`;
}

function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}

/** V8 believes what it is given, and ends the process over a damaged byte: each file begins with the hash of the rest. */
function readWhole(file: string): Buffer | undefined {
  try {
    const content = readFileSync(file);
    const data = content.subarray(HASH_SIZE);
    return sha1(data).equals(content.subarray(0, HASH_SIZE)) ? data : undefined;
  } catch {
    return undefined;
  }
}

const HASH_SIZE = 20;

function sha1(data: Buffer): Buffer {
  return Buffer.from(hash('sha1', data, 'hex'), 'hex');
}

/** As Node makes it for a module of its own (internal/modules/helpers). */
function requireOf(module: CompilingModule, filename: string): NodeJS.Require {
  const require = (id: string): unknown => module.require(id);
  const { resolve, cache, extensions } = Module.createRequire(filename);
  return Object.assign(require, { resolve, cache, extensions, main: process.mainModule }) as NodeJS.Require;
}
