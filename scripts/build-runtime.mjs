// The runtime that TypeScript and JavaScript clients share is TypeScript source, once. The modules and declarations that
// JavaScript clients get are made from it here: types taken away, comments kept, laid out as the generated code is.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCES = ['templates/ecmascript/runtime', 'templates/javascript/runtime'];

/** Writes `<dist>/templates/javascript/runtime/*.{js,d.ts}`, unless it did so from the same sources before. */
export async function buildRuntime(dist) {
  const sources = SOURCES.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => path.join(folder, name)),
  );
  const digest = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const fileName of sources) digest.update(`${fileName}\0`).update(readFileSync(fileName));
  const state = digest.digest('hex');
  const mark = path.join(dist, 'runtime.sha256');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === state) return;
  await writeRuntime(sources, path.join(dist, 'templates/javascript/runtime'));
  writeFileSync(mark, state);
}

async function writeRuntime(sources, folder) {
  // Loaded only where there is something to do.
  const [{ default: prettier }, { default: ts }] = await Promise.all([import('prettier'), import('typescript')]);
  const laidOut = (text, parser) => prettier.format(text, { parser, printWidth: 100 });
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    strict: true,
    verbatimModuleSyntax: true,
  };
  const made = new Map();
  for (const fileName of sources) {
    const text = readFileSync(fileName, 'utf8');
    const script = ts.transpileModule(spaced(text), { fileName, compilerOptions: options, reportDiagnostics: true });
    const types = ts.transpileDeclaration(text, {
      fileName,
      compilerOptions: { ...options, declaration: true, isolatedDeclarations: true },
      reportDiagnostics: true,
    });
    for (const { messageText } of [...script.diagnostics, ...types.diagnostics]) {
      throw new Error(`${fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`);
    }
    const header = /^(\/\/.*\n)+\n/.exec(text)?.[0] ?? '';
    const base = path.basename(fileName, '.ts');
    const body = unspaced(script.outputText.replace(header.trim(), ''));
    made.set(`${base}.js`, await laidOut(header + body, 'babel'));
    made.set(`${base}.d.ts`, await laidOut(header + once(types.outputText), 'typescript'));
  }
  // The files are there at all times, since a generator may be reading them.
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of made) writeFileSync(path.join(folder, name), text);
  for (const name of readdirSync(folder)) if (!made.has(name)) rmSync(path.join(folder, name));
}

// The compiler drops empty lines; a comment in their place survives.
const MARK = '//#empty';

function spaced(text) {
  return text.replace(/\n(?=\n)/g, `\n${MARK}`);
}

function unspaced(text) {
  return text.replace(new RegExp(`^[ \\t]*${MARK}$`, 'gm'), '');
}

/** A method with a computed name is declared twice: as a property too, which would be a duplicate. */
function once(text) {
  return text.replace(/^\s*(static )?\[Symbol\.\w+\]: .*\n/gm, '');
}
