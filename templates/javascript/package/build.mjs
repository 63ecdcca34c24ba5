// Builds dist/ from src/ and types/, with nothing but Node: all modules as one CommonJS file, which loads many times faster
// than a file for each model, and for each module of src/ how `import` and `require` get it from that file. So a program
// has one set of classes, however it asks for them. Bundlers take src/ itself, of which they keep what is used.
//
// In that file a module is a block, in the order in which ES modules run: a function for each would be read twice, once
// with the file and once when it runs. What modules export stands in one list, of which the others know the places.
//
// It reads the modules of this package only: each import and export begins a line, and nothing is exported that changes.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/**
 * A module as data: its statements, the modules that run before it, what it imports (`[module, what, as what]`, where `*`
 * is everything), what it exports of its own (`[as what, what]`), and what it exports of others.
 */
function readModule(path) {
  const module = { before: [], imports: [], own: [], others: [] };
  const from = (specifier, to, names) => {
    const target = posix.join(posix.dirname(path), specifier);
    module.before.push(target);
    to.push(...names.map(([there, here]) => [target, there, here]));
    return '';
  };
  const all = (what) => [['*', what.replace(/^\*\s+as\s+/, '')]];
  module.body = readFileSync(path, 'utf8')
    .replace(COMMENT, '')
    .replace(IMPORT, (_, clause, specifier) => {
      const [, alone, list = ''] = /^([\w$]+)?,?\s*(?:\{([^}]*)\})?$/.exec(clause) ?? [];
      const named = [...(alone === undefined ? [] : [['default', alone]]), ...pairs(list)];
      return from(specifier, module.imports, clause.startsWith('*') ? all(clause) : named);
    })
    .replace(FROM, (_, what, specifier) =>
      from(specifier, module.others, what.startsWith('{') ? pairs(what.slice(1, -1)) : all(what)),
    )
    .replace(LIST, (_, list) => {
      module.own.push(...pairs(list).map(([here, there]) => [there, here]));
      return '';
    })
    .replace(DEFAULT, (_, name) => {
      module.own.push(['default', name]);
      return '';
    })
    .replace(DECLARATION, (_, kind, name) => {
      module.own.push([name, name]);
      return `${kind} ${name}`;
    })
    .trim();
  const left = /^(?:import|export)\b.*$/m.exec(module.body);
  if (left !== null) throw new Error(`${path}: this build does not know how to read: ${left[0]}`);
  return module;
}

/** What a module exports, by name: the module that declares it and its name there, or `*` for all that the module exports. */
function exportsOf(path) {
  const known = exported.get(path);
  if (known !== undefined) return known;
  const names = new Map();
  exported.set(path, names);
  const { own, others } = modules.get(path);
  for (const [target, there, here] of others) {
    if (here === '*') {
      for (const [name, declared] of exportsOf(target)) {
        if (name !== 'default' && !names.has(name)) names.set(name, declared);
      }
    } else names.set(here, there === '*' ? [target, '*'] : exportsOf(target).get(there));
  }
  for (const [name, local] of own) names.set(name, [path, local]);
  return names;
}

/** Modules in the order in which they run: each after those that it imports, where they are no ring. */
function inOrder(paths) {
  const seen = new Set();
  const ordered = [];
  const visit = (path) => {
    if (seen.has(path)) return;
    seen.add(path);
    modules.get(path).before.forEach(visit);
    ordered.push(path);
  };
  paths.forEach(visit);
  return ordered;
}

/** Where a declaration stands in the list of all. */
function placeOf([path, local]) {
  const key = `${path} ${local}`;
  if (!places.has(key)) places.set(key, places.size);
  return places.get(key);
}

/** What a module takes of one that runs after it, in a ring: it is told when that one has run. */
const waiting = new Map();
const ran = new Set();

/** The module as a block, in which its names are its own. */
function block(path) {
  const { imports, own, body } = modules.get(path);
  const taken = imports.map(([target, there, here]) => {
    const declared = there === '*' ? [target, '*'] : exportsOf(target).get(there);
    return { here, from: declared[0], value: `${ALL}[${placeOf(declared)}]` };
  });
  const early = taken.filter(({ from }) => ran.has(from)).map(({ here, value }) => `${here} = ${value}`);
  const late = taken.filter(({ from }) => !ran.has(from));
  const told = late.map(({ here, from, value }) => {
    const place = placeOf([path, `is told of ${here}`]);
    waiting.set(from, [...(waiting.get(from) ?? []), `${ALL}[${place}]();`]);
    return `${ALL}[${place}] = () => { ${here} = ${value}; };`;
  });
  const given = [...new Set(own.map(([, local]) => local))].map(
    (local) => `${ALL}[${placeOf([path, local])}] = ${local};`,
  );
  ran.add(path);
  return [
    ...(body === '' && given.length === 0
      ? []
      : [
          '{',
          ...(early.length === 0 ? [] : [`const ${early.join(', ')};`]),
          ...(late.length === 0 ? [] : [`let ${late.map(({ here }) => here).join(', ')};`]),
          ...told,
          body,
          ...given,
          '}',
        ]),
    ...(waiting.get(path) ?? []),
    ...(wholes.has(path) ? [`${ALL}[${placeOf([path, '*'])}] = { ${members(path)} };`] : []),
  ].join('\n');
}

function members(path) {
  return [...exportsOf(path)].map(([name, declared]) => `${name}: ${ALL}[${placeOf(declared)}]`).join(', ');
}

rmSync('dist', { recursive: true, force: true });
const modules = new Map(filesBelow('src', '.js').map((path) => [path, readModule(path)]));
const exported = new Map();
const places = new Map();
/** Modules of which something takes everything, as one object. */
const wholes = new Set(
  [...modules.values()].flatMap(({ imports, others }) =>
    [...imports, ...others].flatMap(([target, there, here]) => (there === '*' && here !== '*' ? [target] : [])),
  ),
);
const texts = [...modules.values()].map(({ body }) => body);
const ALL = ['_all', '__all', '___all'].find((name) => !texts.some((text) => text.includes(name)));
const blocks = inOrder(['src/index.js', ...modules.keys()]).map(block);
write('dist/modules.cjs', `"use strict";\n\nconst ${ALL} = module.exports = [];\n${blocks.join('\n')}\n`);
// `import` of a CommonJS file first searches all of it for names, and those that it requires in one statement.
write('dist/list.cjs', '"use strict";\n\nconst all = require("./modules.cjs");\nmodule.exports = all;\n');
for (const path of modules.keys()) {
  const to = path === 'src/index.js' ? 'dist/index' : `dist/${path.slice(0, -'.js'.length)}`;
  const all = (file) => JSON.stringify(`${posix.relative(posix.dirname(to), 'dist') || '.'}/${file}`);
  const values = [...exportsOf(path)].map(([name, declared]) => [name, `all[${placeOf(declared)}]`]);
  // Tools read the names of exports from such statements without running anything.
  const cjs = [
    'Object.defineProperty(exports, "__esModule", { value: true });',
    `const all = require(${all('modules.cjs')});`,
    ...values.map(([name, value]) => `exports.${name} = ${value};`),
  ];
  write(`${to}.cjs`, `"use strict";\n\n${cjs.join('\n')}\n`);
  const mjs = [
    `import all from ${all('list.cjs')};`,
    ...(values.length === 0
      ? ['export {};']
      : [
          `const ${values.map(([, value], at) => `_${at} = ${value}`).join(', ')};`,
          `export { ${values.map(([name], at) => `_${at} as ${name}`).join(', ')} };`,
        ]),
  ];
  write(`${to}.mjs`, `${mjs.join('\n')}\n`);
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
