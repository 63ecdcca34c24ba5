// Who may import whom: the table of docs/architecture.md as data.

import { codeLines, layerOf, sourceFiles, type Import, type SourceFile } from './source-files';

interface Rule {
  /** Layers, or single files of them, that may be imported; `type ` before one: its types only. */
  readonly layers: readonly string[];
  readonly packages: readonly string[];
}

const NODE_FILES = ['node:fs', 'node:fs/promises', 'node:path', 'node:os', 'node:crypto', 'node:buffer'];

const RULES: { readonly [layer: string]: Rule } = {
  support: { layers: [], packages: [] },
  overlay: { layers: ['support'], packages: ['jsonpath-rfc9535'] },
  spec: {
    layers: ['support', 'overlay'],
    packages: [
      '@apidevtools/swagger-parser',
      'js-yaml',
      'yaml',
      'node:module',
      'node:net',
      'node:dns/promises',
      'node:child_process',
      ...NODE_FILES,
    ],
  },
  model: { layers: ['support', 'type spec', 'spec/resolve', 'spec/dynamic-target', 'spec/event-data'], packages: [] },
  client: {
    layers: [
      'support',
      'naming/mappings',
      'naming/register',
      'naming/signs',
      'type model',
      'model/references',
      'model/scalar-values',
    ],
    packages: [],
  },
  naming: { layers: ['support'], packages: [] },
  code: { layers: ['support', 'type naming'], packages: ['handlebars', 'ts-morph'] },
  'languages/*': { layers: ['support', 'naming', 'code', 'languages/markup'], packages: ['markdown-it'] },
  'targets/*': {
    layers: [
      'support',
      'type model',
      'model/references',
      'client',
      'naming',
      'code',
      'languages/*',
      'type targets',
      'targets/common',
      'targets/ecmascript',
    ],
    packages: [],
  },
  targets: { layers: ['support', 'type model', 'type client', 'type code', 'type targets', 'targets/*'], packages: [] },
  preview: {
    layers: ['support', 'naming', 'code', 'languages/*', 'type model', 'type targets'],
    packages: [],
  },
  conformance: {
    layers: ['support', 'type model', 'model/scalar-values', 'write/package-root'],
    packages: ['node:child_process', 'node:http', 'node:net', 'node:readline', 'node:util', 'node:zlib', ...NODE_FILES],
  },
  diff: { layers: ['support', 'type model', 'client/webhook-payload', 'type targets'], packages: [] },
  adopt: { layers: ['support', 'naming/mappings'], packages: [] },
  format: { layers: ['support'], packages: [] },
  config: { layers: ['support', 'type targets'], packages: ['js-yaml', 'node:fs', 'node:path'] },
  write: { layers: ['support', 'code/file-set', 'type code'], packages: NODE_FILES },
  press: {
    layers: ['support', 'code/ts-morph-printer', 'type code', 'program', 'write/draft', 'write/package-root'],
    packages: ['node:worker_threads', ...NODE_FILES],
  },
  program: { layers: [], packages: ['node:child_process', 'node:module', 'node:vm', ...NODE_FILES] },
  pipeline: {
    layers: [
      'support',
      'spec',
      'overlay',
      'model',
      'client',
      'naming',
      'code',
      'targets',
      'press',
      'preview',
      'conformance',
      'write',
    ],
    packages: [],
  },
  run: {
    layers: [
      'support',
      'adopt',
      'naming/name-table',
      'diff',
      'format',
      'config',
      'pipeline',
      'press',
      'targets',
      'write',
      'type naming',
      'type preview',
      'type conformance',
      'type code',
      'type model',
      'type spec',
    ],
    packages: ['chokidar', 'js-yaml', 'node:fs/promises', 'node:path', 'node:worker_threads'],
  },
  cli: {
    layers: ['support', 'languages/markup', 'preview/page', 'diff', 'format', 'pipeline', 'program', 'run', 'write'],
    packages: [
      'yargs',
      'node:readline/promises',
      'node:http',
      'node:net',
      'node:v8',
      'node:worker_threads',
      ...NODE_FILES.filter((name) => !name.startsWith('node:fs')),
    ],
  },
  index: {
    layers: ['run', 'type diff', 'type format', 'type support', 'type model', 'type targets', 'type write'],
    packages: [],
  },
};

/**
 * Where the drawing is not followed yet, with the reason. One that is not needed any more fails the build.
 */
const KNOWN_GAPS: { readonly [importer: string]: RegExp } = {};

const files = sourceFiles();

function ruleFor(layer: string): Rule | undefined {
  return RULES[layer] ?? RULES[layer.replace(/\/.*/, '/*')];
}

function allows(layer: string, rule: Rule, { target, internal, typeOnly }: Import): boolean {
  if (!internal) return rule.packages.includes(target);
  const to = layerOf(`${target}.ts`);
  return (
    to === layer ||
    rule.layers.some((allowed) => {
      const types = allowed.startsWith('type ');
      const place = allowed.replace('type ', '');
      return (!types || typeOnly) && (to === place || target === place || to.replace(/\/.*/, '/*') === place);
    })
  );
}

test.each(files.map((file): [string, SourceFile] => [file.path, file]))(
  '%s imports what its layer may',
  (_path, file) => {
    const layer = layerOf(file.path);
    const rule = ruleFor(layer);
    expect(rule).toBeDefined();
    const forbidden = file.imports.filter(
      (each) => (rule === undefined || !allows(layer, rule, each)) && KNOWN_GAPS[layer]?.test(each.target) !== true,
    );
    expect(forbidden.map(({ target, typeOnly }) => `${typeOnly ? 'type ' : ''}${target}`)).toEqual([]);
  },
);

test('every known gap is still one', () => {
  const unused = Object.entries(KNOWN_GAPS).filter(
    ([layer, gap]) =>
      !files.some((file) => layerOf(file.path) === layer && file.imports.some((each) => gap.test(each.target))),
  );
  expect(unused).toEqual([]);
});

function importersOf(isIt: (each: Import) => boolean): readonly string[] {
  return files.filter((file) => file.imports.some(isIt)).map((file) => file.path);
}

test('one file loads handlebars, one loads ts-morph, one knows swagger-parser’s validator, one watches files, one reads Markdown', () => {
  expect(importersOf((each) => each.target === 'chokidar')).toEqual(['run/watched-files.ts']);
  expect(importersOf((each) => each.target === 'markdown-it')).toEqual(['languages/markup/html-prose.ts']);
  expect(importersOf((each) => each.target === 'languages/markup/html-prose')).toEqual([
    'preview/operation-page.ts',
    'preview/page.ts',
  ]);
  expect(importersOf((each) => each.target === 'run/watched-files' && !each.typeOnly)).toEqual(['run/watch.ts']);
  expect(importersOf((each) => each.target === 'handlebars' && !each.typeOnly)).toEqual(['code/template-engine.ts']);
  expect(importersOf((each) => each.target === 'ts-morph' && !each.typeOnly)).toEqual(['code/ts-morph-printer.ts']);
});

test('only language kits and the templates make code', () => {
  const makers = importersOf((each) => each.target === 'code/code' && /mint|tagOf/.test(each.names.join(' ')));
  const others = makers.filter((file) => !file.startsWith('languages/'));
  expect(others).toEqual(['code/template-engine.ts']);
});

test('nobody passes something else for code', () => {
  const cast = /\bas (?:unknown as )?(?:Code|Ecmascript|Python|Csharp|Markdown|Xml|Safe)\b/;
  const casts = files.filter(
    ({ path, text }) => !path.startsWith('languages/') && codeLines(text).some((line) => cast.test(line)),
  );
  expect(casts.map((file) => file.path)).toEqual([]);
});

test('only reading a document or a configuration, writing, watching, and the programs touch the disk', () => {
  const layers = new Set(importersOf((each) => each.target.startsWith('node:fs')).map(layerOf));
  expect([...layers].sort()).toEqual(['config', 'press', 'program', 'run', 'spec', 'write']);
  expect(importersOf((each) => each.target.startsWith('node:fs')).filter((file) => layerOf(file) === 'run')).toEqual([
    'run/watched-files.ts',
  ]);
});

/** What writing asks the disk without changing anything: the package's own files, the system, and which folders may be. */
const READS = ['accessSync', 'existsSync', 'lstatSync', 'readFileSync', 'readdirSync', 'readlinkSync', 'realpathSync'];

test('only the gate changes what is on the disk below an output', () => {
  const others = files.filter(
    ({ path }) =>
      path.startsWith('write/') &&
      // What it makes lies outside of every output.
      !['write/gate.ts', 'write/named-file.ts', 'write/scratch-folder.ts'].includes(path),
  );
  const names = others.flatMap(({ path, imports }) =>
    imports
      .filter((each) => each.target.startsWith('node:fs') && !each.typeOnly)
      .flatMap((each) => (each.names.length === 0 ? ['everything'] : each.names))
      .filter((name) => ![...READS, 'statSync', 'constants'].includes(name))
      .map((name) => `${path}: ${name}`),
  );
  expect(names).toEqual([]);
});

test('only what reads no output opens files without the gate', () => {
  const readers = files.filter(
    ({ path, imports }) =>
      path.startsWith('write/') &&
      imports.some((each) => each.names.some((name) => /^read(?:File|dir)Sync$/.test(name))),
  );
  // Templates, the package's own version, files that the user named, and what Linux says of processes.
  expect(readers.map(({ path }) => path)).toEqual([
    'write/assets.ts',
    'write/claim.ts',
    'write/gate.ts',
    'write/generator-stamp.ts',
    'write/named-file.ts',
    'write/package-root.ts',
  ]);
});

test('the table names every layer there is', () => {
  const there = new Set(files.map((file) => layerOf(file.path).replace(/\/.*/, '/*')));
  expect(Object.keys(RULES).filter((layer) => !there.has(layer))).toEqual([]);
});
