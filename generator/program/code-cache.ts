// Keeps what V8 made of the large modules that a run loads (ts-morph brings a whole compiler), so that the next run need
// not parse them again: a fifth of a second. Node 22 can do this itself; for Node 20 this file does it, in `.cache` of
// the package's own folder. A cache that is missing, old, refused or cannot be written changes nothing but the time.

import { statSync } from 'node:fs';
import Module from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { keptName, readKept, writeKept } from './kept-file';

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
      cachedData: readKept(file),
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    if (script.cachedDataRejected !== false) compiled.push({ script, file });
    const run = script.runInThisContext() as (...args: readonly unknown[]) => unknown;
    return run.call(this.exports, this.exports, requireOf(this, filename), this, filename, path.dirname(filename));
  };
  return () => save(compiled);
}

/** Each of them once: a run with several outputs saves after each of them. */
function save(compiled: Compiled[]): void {
  try {
    for (const { script, file } of compiled.splice(0)) writeKept(file, script.createCachedData());
  } catch {
    // A package that may not write to its own folder starts a little slower.
  }
}

/** V8 itself checks no more of a source than its length, so the name stands for which source it is. */
function cacheName(filename: string): string {
  const { size, mtimeMs } = statSync(filename);
  return keptName(filename, [process.version, process.arch, process.execArgv.join(' '), size, mtimeMs]);
}

/** As Node makes it for a module of its own (internal/modules/helpers). */
function requireOf(module: CompilingModule, filename: string): NodeJS.Require {
  const require = (id: string): unknown => module.require(id);
  const { resolve, cache, extensions } = Module.createRequire(filename);
  return Object.assign(require, { resolve, cache, extensions, main: process.mainModule }) as NodeJS.Require;
}
