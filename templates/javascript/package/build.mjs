// Builds dist/ from src/ and types/, with nothing but Node: all modules as one CommonJS file, which loads many times faster
// than a file for each model, and for each module of src/ how `import` and `require` get it from that file. So a program
// has one set of classes, however it asks for them. Bundlers take src/ itself, of which they keep what is used. `require`
// runs a module when something of it is first asked for; `import` has to run all that it names.
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

/** Comments make half of the text, which has to be read before anything runs, and slower where it is not ASCII. */
const COMMENT = /^[ \t]*(?:\/\*\*[^]*?\*\/|\/\/.*)\n/gm;
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

/** What modules export of others: `[module, what, as what]`, where `*` is everything. */
const handedOn = new Map();

/** The module that declares an export, and its name there. */
function declared(path, name) {
  for (const [target, there, here] of handedOn.get(path)) {
    if (here === name) return there === '*' ? [target, there] : declared(target, there);
    if (here === '*' && name !== 'default' && name in load(target)) return declared(target, name);
  }
  return [path, name];
}

/** The module as a function. Functions are exported before anything runs, as ES modules have them; the rest at the end. */
function moduleAsFunction(path, source) {
  const free = (name) => (source.includes(name) ? free(`_${name}`) : name);
  const [exported, use, handOn, it] = ['_exports', '_use', '_handOn', '_it'].map(free);
  const locals = [];
  const targets = [];
  const taken = [];
  const given = [];
  const early = [];
  const late = [];
  const resolved = (specifier) => posix.join(posix.dirname(path), specifier);
  const from = (specifier, lines) => {
    taken.push(...lines(`${it}${targets.length}`));
    targets.push(resolved(specifier));
  };
  const body = source
    .replace(COMMENT, '')
    .replace(IMPORT, (_, clause, specifier) => {
      const all = /^\*\s+as\s+([\w$]+)$/.exec(clause)?.[1];
      const [, alone, list = ''] = /^([\w$]+)?,?\s*(?:\{([^}]*)\})?$/.exec(clause) ?? [];
      const bound = [...(alone === undefined ? [] : [['default', alone]]), ...pairs(list)];
      locals.push(...(all === undefined ? bound.map(([, here]) => here) : [all]));
      from(specifier, (module) =>
        all === undefined ? bound.map(([there, here]) => `${here} = ${module}.${there};`) : [`${all} = ${module};`],
      );
      return '';
    })
    .replace(FROM, (_, what, specifier) => {
      const target = resolved(specifier);
      const list = what.startsWith('{') ? pairs(what.slice(1, -1)) : [['*', what.replace(/^\*\s+as\s+/, '')]];
      given.push(...list.map(([there, here]) => [target, there, here]));
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
  handedOn.set(path, given);
  const left = /^(?:import|export)\b.*$/m.exec(body);
  if (left !== null) throw new Error(`${path}: this build does not know how to read: ${left[0]}`);
  return [
    `define(${JSON.stringify(path)}, function (${exported}, ${use}, ${handOn}) {`,
    ...(locals.length === 0 ? [] : [`let ${locals.join(', ')};`]),
    ...early,
    ...given.map((names) => `${handOn}(${names.map((name) => JSON.stringify(name)).join(', ')});`),
    ...(targets.length === 0
      ? []
      : [
          `${use}(${JSON.stringify(targets)}, (${targets.map((_, at) => it + at).join(', ')}) => { ${taken.join(' ')} });`,
        ]),
    body.trim(),
    ...late,
    '});',
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
  const use = (others, take) => {
    const modules = others.map(load);
    const tell = () => take(...modules.map(({ exports }) => exports));
    tell();
    for (const { waiting } of modules) waiting?.push(tell);
  };
  functions.get(path)(made.exports, use, (other, there, here) => handOn(made.exports, other, there, here));
  const { waiting } = made;
  made.waiting = undefined;
  for (const tell of waiting) tell();
  return made;
}

/** What a module exports of another: a name of it, all of it as one name, or all names of it. */
function handOn(exports, path, there, here) {
  if (there !== "*") later(exports, here, () => load(path).exports[there]);
  else if (here !== "*") later(exports, here, () => load(path).exports);
  else for (const name in load(path).exports) if (name !== "default") later(exports, name, () => load(path).exports[name]);
}

/** A property whose value is found when it is first asked for, and which is a plain one from then on. */
function later(object, name, find) {
  const set = (on, value) => {
    Object.defineProperty(on, name, { value, writable: true, enumerable: true, configurable: true });
    return value;
  };
  Object.defineProperty(object, name, {
    get() { return set(this, find()); },
    set(value) { set(this, value); },
    enumerable: true,
    configurable: true,
  });
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
  // The second line is for tools that read the names of exports without running anything; `void 0` is none to TypeScript.
  const cjs = [
    'Object.defineProperty(exports, "__esModule", { value: true });',
    `${Object.keys(load(path))
      .map((name) => `exports.${name} = `)
      .join('')}undefined;`,
    `const all = require("${all}")${call};`,
    'Object.defineProperties(exports, Object.getOwnPropertyDescriptors(all));',
  ];
  write(`${to}.cjs`, `"use strict";\n\n${cjs.join('\n')}\n`);
  // Each class comes from the module that declares it, since to ask for it on the way costs as much as to make it.
  const classes = names.map((name, at) => [...declared(path, name), `_${at}`]);
  const of = (module) => classes.flatMap(([where, name, local]) => (where === module ? [`${name}: ${local}`] : []));
  const lines = [
    // `import` of a CommonJS file would first search all of it for names.
    'import { createRequire } from "node:module";',
    `const load = createRequire(import.meta.url)("${all}");`,
    ...[...new Set(classes.map(([module]) => module))].map(
      (module) => `const { ${of(module).join(', ')} } = load(${JSON.stringify(module)});`,
    ),
    ...(names.length === 0 ? [] : [`export { ${names.map((name, at) => `_${at} as ${name}`).join(', ')} };`]),
    ...('default' in load(path) ? [`export default load${call}.default;`] : []),
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
