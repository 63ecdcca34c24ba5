// Builds dist/ from src/ and types/, with nothing but Node: all modules as one CommonJS file, which loads many times faster
// than a file for each model, and for each module of src/ how `import` and `require` get it from that file. So a program
// has one set of classes, however it asks for them. Bundlers take src/ itself, of which they keep what is used.
//
// It reads the modules of this package only: each import and export begins a line, and nothing is exported that changes.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(dirname(fileURLToPath(import.meta.url)));

function filesBelow(folder, extension) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return filesBelow(path, extension);
      return entry.isFile() && entry.name.endsWith(extension) ? [path] : [];
    });
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Comments make half of the text, which has to be read before anything runs. */
const COMMENT = /^[ \t]*\/\*\*[^]*?\*\/\n/gm;
const IMPORT = /^import\s+([^;]*?)\s+from\s+"([^"]+)";$/gm;
const FROM = /^export\s+(\*(?:\s+as\s+[\w$]+)?|\{[^}]*\})\s+from\s+"([^"]+)";$/gm;
const LIST = /^export\s+\{([^}]*)\};$/gm;
const DEFAULT = /^export default ([\w$]+);$/gm;
const DECLARATION = /^export ((?:async )?function\*?|class|const) ([\w$]+)/gm;

/** `a, b as c` as pairs of what it is called there and here. */
function pairs(list) {
  return list
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => part.split(/\s+as\s+/))
    .map(([there, here = there]) => [there, here]);
}

/** The module as a function, in parentheses, so that it is compiled at once. Functions are exported before anything runs, as ES modules have them; the rest at the end. */
function moduleAsFunction(path, source) {
  const names = ['exports', 'use'].map((name) => {
    let free = `_${name}`;
    while (source.includes(free)) free = `_${free}`;
    return free;
  });
  const [exported, use] = names;
  const locals = [];
  const uses = [];
  const early = [];
  const late = [];
  const from = (specifier, lines) => {
    const target = posix.join(posix.dirname(path), specifier);
    uses.push(`${use}(${JSON.stringify(target)}, (it) => { ${lines.join(' ')} });`);
  };
  const body = source
    .replace(COMMENT, '')
    .replace(IMPORT, (_, clause, specifier) => {
      const all = /^\*\s+as\s+([\w$]+)$/.exec(clause)?.[1];
      const [, alone, list = ''] = /^([\w$]+)?,?\s*(?:\{([^}]*)\})?$/.exec(clause) ?? [];
      const bound = [...(alone === undefined ? [] : [['default', alone]]), ...pairs(list)];
      locals.push(...(all === undefined ? bound.map(([, here]) => here) : [all]));
      from(specifier, all === undefined ? bound.map(([there, here]) => `${here} = it.${there};`) : [`${all} = it;`]);
      return '';
    })
    .replace(FROM, (_, what, specifier) => {
      if (what === '*') {
        from(specifier, [
          `for (const name in it) if (name !== "default" && name !== "__esModule") ${exported}[name] = it[name];`,
        ]);
      } else if (what.startsWith('*')) from(specifier, [`${exported}.${what.replace(/^\*\s+as\s+/, '')} = it;`]);
      else
        from(
          specifier,
          pairs(what.slice(1, -1)).map(([there, here]) => `${exported}.${here} = it.${there};`),
        );
      return '';
    })
    .replace(LIST, (_, list) => {
      late.push(...pairs(list).map(([here, there]) => `${exported}.${there} = ${here};`));
      return '';
    })
    .replace(DEFAULT, (_, name) => {
      late.push(`${exported}.default = ${name};`);
      return '';
    })
    .replace(DECLARATION, (_, kind, name) => {
      (kind.includes('function') ? early : late).push(`${exported}.${name} = ${name};`);
      return `${kind} ${name}`;
    });
  const left = /^(?:import|export)\b.*$/m.exec(body);
  if (left !== null) throw new Error(`${path}: this build does not know how to read: ${left[0]}`);
  return [
    `define(${JSON.stringify(path)}, (function (${exported}, ${use}) {`,
    ...(locals.length === 0 ? [] : [`let ${locals.join(', ')};`]),
    ...early,
    ...uses,
    body.trim(),
    ...late,
    '}));',
  ].join('\n');
}

/** Runs a module when it is first asked for. In a ring of modules, who asked too early is told again when it has run. */
const LOADER = `"use strict";

const functions = new Map();
const loaded = new Map();

function define(path, run) {
  functions.set(path, run);
}

function load(path) {
  const known = loaded.get(path);
  if (known !== undefined) return known;
  const made = { exports: {}, waiting: [] };
  Object.defineProperty(made.exports, "__esModule", { value: true });
  loaded.set(path, made);
  functions.get(path)(made.exports, (other, take) => {
    const { exports, waiting } = load(other);
    take(exports);
    waiting?.push(() => take(exports));
  });
  const { waiting } = made;
  made.waiting = undefined;
  for (const tell of waiting) tell();
  return made;
}

module.exports = (path) => load(path).exports;
`;

rmSync('dist', { recursive: true, force: true });
const modules = filesBelow('src', '.js');
write(
  'dist/modules.cjs',
  [LOADER, ...modules.map((path) => moduleAsFunction(path, readFileSync(path, 'utf8')))].join('\n') + '\n',
);
const load = createRequire(import.meta.url)('./dist/modules.cjs');
for (const path of modules) {
  const to = path === 'src/index.js' ? 'dist/index' : `dist/${path.slice(0, -'.js'.length)}`;
  const all = `${posix.relative(posix.dirname(to), 'dist') || '.'}/modules.cjs`;
  const call = `(${JSON.stringify(path)})`;
  const names = Object.keys(load(path)).filter((name) => name !== 'default');
  const cjs = [
    '"use strict";\n',
    'Object.defineProperty(exports, "__esModule", { value: true });',
    `const all = require("${all}")${call};`,
    ...Object.keys(load(path)).map((name) => `exports.${name} = all.${name};`),
  ];
  write(`${to}.cjs`, `${cjs.join('\n')}\n`);
  const lines = [
    // `import` of a CommonJS file would first search all of it for names.
    'import { createRequire } from "node:module";',
    `const all = createRequire(import.meta.url)("${all}")${call};`,
    ...(names.length === 0 ? [] : [`const { ${names.map((name, at) => `${name}: _${at}`).join(', ')} } = all;`]),
    ...(names.length === 0 ? [] : [`export { ${names.map((name, at) => `_${at} as ${name}`).join(', ')} };`]),
    ...('default' in load(path) ? ['export default all.default;'] : []),
  ];
  write(`${to}.mjs`, `${lines.join('\n')}\n`);
}
// Beside this, declarations are those of CommonJS modules.
write('dist/package.json', '{ "type": "commonjs" }\n');
for (const path of filesBelow('types', '.d.ts')) {
  // Tools that compare names of code and declarations do not look behind `export *`.
  const text = readFileSync(path, 'utf8').replace(/^export \* from "\.\/(\w+)\.js";$/gm, (_, name) =>
    readFileSync(posix.join(posix.dirname(path), `${name}.d.ts`), 'utf8').replace(/^\/\/.*\n\n/, ''),
  );
  write(`dist/${path}`, text);
}
