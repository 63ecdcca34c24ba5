// Finds or makes a Python with the packages that the tests of the Python client need, and prints it as JSON:
//   node scripts/python-toolchain.mjs [current|oldest]
// In this order: the interpreter that SPECSMITH_PYTHON (SPECSMITH_PYTHON_OLDEST) names; a virtual environment with pinned
// versions from a package index; an interpreter put together from Debian's archive, which needs no index and installs
// nothing on the machine. Everything lives under .cache/python. It does not run tests.

import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cache = path.join(root, '.cache', 'python');

/** `current` is what users install today, `oldest` what a stable distribution ships. */
const FLAVOURS = {
  current: {
    variable: 'SPECSMITH_PYTHON',
    pins: [
      'pydantic==2.13.*',
      'urllib3==2.8.*',
      'httpx2==2.15.*',
      'pytest==9.1.*',
      'mypy==2.4.*',
      'ruff==0.16.*',
      'hatchling==1.*',
    ],
    suite: 'forky',
    debs: ['python3-httpx2', 'ruff', 'python3-hatchling'],
  },
  oldest: {
    variable: 'SPECSMITH_PYTHON_OLDEST',
    pins: ['pydantic==2.10.*', 'urllib3==2.3.*', 'httpx==0.28.*', 'pytest==8.3.*', 'mypy==1.15.*'],
    suite: 'trixie',
    debs: ['python3-httpx'],
  },
};
const COMMON_DEBS = [
  'python3',
  'python3-pydantic',
  'python3-urllib3',
  'python3-pytest',
  'python3-typing-extensions',
  'mypy',
];

const PROBE = `
import importlib, json, sys
names = ["pydantic", "urllib3", "typing_extensions", "pytest", "mypy", "httpx2", "httpx", "hatchling"]
found = {"python": sys.version.split()[0]}
for name in names:
    try:
        module = importlib.import_module(name)
    except ImportError:
        continue
    found[name] = getattr(module, "__version__", "yes")
import ssl
print(json.dumps({"versions": found, "executable": sys.executable, "ok": sys.version_info >= (3, 10)}))
`;

/** What the interpreter has, or the reason why it will not do. */
function probe(python) {
  const run = spawnSync(python, ['-c', PROBE], { encoding: 'utf8', timeout: 60_000 });
  if (run.status !== 0)
    return { reason: `${python}: ${(run.stderr || String(run.error ?? 'failed')).trim().split('\n').pop()}` };
  const { versions, ok, executable } = JSON.parse(run.stdout);
  if (!ok) return { reason: `${python} is Python ${versions.python}; 3.10 or later is needed` };
  for (const name of ['pydantic', 'urllib3', 'typing_extensions', 'pytest', 'mypy']) {
    if (!(name in versions)) return { reason: `${python} has no ${name}` };
  }
  if (!('httpx2' in versions) && !('httpx' in versions)) return { reason: `${python} has neither httpx2 nor httpx` };
  return { python: executable, versions };
}

function ruffOf(python) {
  for (const candidate of [path.join(path.dirname(python), 'ruff-here'), path.join(path.dirname(python), 'ruff')]) {
    if (existsSync(candidate) && spawnSync(candidate, ['--version']).status === 0) return candidate;
  }
  return spawnSync('ruff', ['--version']).status === 0 ? 'ruff' : null;
}

function answer(source, found) {
  return { source, ...found, ruff: ruffOf(found.python), pyright: path.join(root, 'node_modules', '.bin', 'pyright') };
}

function fromIndex(name, flavour) {
  const base = ['python3.14', 'python3.13', 'python3.12', 'python3.11', 'python3.10', 'python3'].find((candidate) => {
    const run = spawnSync(candidate, ['-c', 'import sys, venv; sys.exit(sys.version_info < (3, 10))'], {
      timeout: 20_000,
    });
    return run.status === 0;
  });
  if (base === undefined) return { reason: 'no python3 of version 3.10 or later to make a virtual environment with' };
  const quick = ['--disable-pip-version-check', '--no-input', '--retries', '0', '--timeout', '4'];
  const asked = spawnSync(
    base,
    ['-m', 'pip', 'download', ...quick, '--no-deps', '-d', path.join(cache, 'probe'), 'typing-extensions'],
    {
      encoding: 'utf8',
      timeout: 10_000,
    },
  );
  if (asked.status !== 0) return { reason: 'no Python package index answers' };
  const directory = path.join(cache, `venv-${name}`);
  rmSync(directory, { recursive: true, force: true });
  const made = spawnSync(base, ['-m', 'venv', directory], { encoding: 'utf8', timeout: 120_000 });
  if (made.status !== 0) return { reason: `venv: ${made.stderr.trim().split('\n').pop()}` };
  const python = path.join(directory, 'bin', 'python');
  const installed = spawnSync(python, ['-m', 'pip', 'install', ...quick, 'typing-extensions', ...flavour.pins], {
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (installed.status !== 0) return { reason: `pip install: ${installed.stderr.trim().split('\n').pop()}` };
  return probe(python);
}

/** Lets apt resolve, fetch and verify the packages in a private folder, and unpacks them: no package is installed, no script is run. */
function fromDebian(flavour) {
  if (
    process.platform !== 'linux' ||
    spawnSync('apt-get', ['--version']).status !== 0 ||
    spawnSync('dpkg-deb', ['--version']).status !== 0
  ) {
    return { reason: 'not a Debian: no apt-get and dpkg-deb' };
  }
  const mirror = mirrorOf();
  if (mirror === undefined) return { reason: 'no Debian mirror under /etc/apt' };
  const final = path.join(cache, `debian-${flavour.suite}`);
  const work = `${final}.partial`;
  rmSync(work, { recursive: true, force: true });
  for (const folder of ['state/lists/partial', 'cache/archives/partial', 'debs/partial', 'root'])
    mkdirSync(path.join(work, folder), { recursive: true });
  writeFileSync(path.join(work, 'state', 'status'), '');
  writeFileSync(path.join(work, 'sources.list'), `deb ${mirror} ${flavour.suite} main\n`);
  const settings = {
    'Dir::State': `${work}/state`,
    'Dir::State::status': `${work}/state/status`,
    'Dir::Cache': `${work}/cache`,
    'Dir::Cache::archives': `${work}/debs`,
    'Dir::Etc::sourcelist': `${work}/sources.list`,
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::Etc::preferencesparts': '/dev/null',
    'Acquire::Check-Valid-Until': 'false',
    'Acquire::Languages': 'none',
    'Acquire::Retries': '0',
    'Acquire::http::Timeout': '15',
    'APT::Install-Recommends': 'false',
    'APT::Sandbox::User': '',
    'Debug::NoLocking': 'true',
  };
  const options = Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  for (const command of [['update'], ['install', '--yes', '--download-only', ...COMMON_DEBS, ...flavour.debs]]) {
    const run = spawnSync('apt-get', [...options, '-qq', ...command], { encoding: 'utf8', timeout: 240_000 });
    if (run.status !== 0)
      return { reason: `apt-get ${command[0]}: ${(run.stderr || 'failed').trim().split('\n').pop()}` };
  }
  const tree = path.join(work, 'root');
  for (const deb of readdirSync(path.join(work, 'debs'))
    .filter((file) => file.endsWith('.deb'))
    .sort()) {
    execFileSync('dpkg-deb', ['-x', path.join(work, 'debs', deb), tree]);
  }
  for (const folder of ['state', 'cache', 'debs']) rmSync(path.join(work, folder), { recursive: true, force: true });
  const bin = path.join(tree, 'usr', 'bin');
  const real = readdirSync(bin).find((file) => /^python3\.\d+$/.test(file));
  if (real === undefined) return { reason: `${flavour.suite} has no python3` };
  launcher(tree, 'python-here', real);
  if (existsSync(path.join(bin, 'ruff'))) launcher(tree, 'ruff-here', 'ruff');
  rmSync(final, { recursive: true, force: true });
  renameSync(work, final);
  precompile(final);
  return probe(path.join(final, 'root', 'usr', 'bin', 'python-here'));
}

/** The binaries belong to another release of Debian than the machine's, so they run under their own loader and C library. */
function launcher(tree, name, binary) {
  const library = readdirSync(path.join(tree, 'usr', 'lib')).find((file) => /-linux-gnu/.test(file));
  const folder = path.join(tree, 'usr', 'lib', library);
  const loader = readdirSync(folder).find((file) => /^ld-linux.*\.so\.\d$/.test(file));
  const script = [
    '#!/bin/sh',
    'here=$(CDPATH= cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd)',
    `exec "$here/../lib/${library}/${loader}" --library-path "$here/../lib/${library}" --argv0 "$here/${name}" "$here/${binary}" "$@"`,
    '',
  ].join('\n');
  const file = path.join(tree, 'usr', 'bin', name);
  writeFileSync(file, script);
  chmodSync(file, 0o755);
}

/** What installing the packages would have done: without it each start compiles all that it imports. */
function precompile(folder) {
  const python = path.join(folder, 'root', 'usr', 'bin', 'python-here');
  const library = path.join(folder, 'root', 'usr', 'lib');
  const folders = readdirSync(library).filter((name) => name.startsWith('python3'));
  const skipped = '/(test|tests|idlelib)/';
  spawnSync(python, ['-m', 'compileall', '-q', '-x', skipped, ...folders.map((name) => path.join(library, name))], {
    timeout: 240_000,
  });
}

function mirrorOf() {
  const files = [
    '/etc/apt/sources.list',
    ...list('/etc/apt/sources.list.d').map((file) => `/etc/apt/sources.list.d/${file}`),
  ];
  for (const file of files) {
    const found = existsSync(file) ? /https?:\/\/\S+\/debian\/?(?=\s|$)/.exec(readFileSync(file, 'utf8')) : null;
    if (found !== null) return found[0];
  }
  return undefined;
}

function list(folder) {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

/** One maker at a time, also across test workers. A lock older than ten minutes was left behind. */
function locked(name, work) {
  mkdirSync(cache, { recursive: true });
  const lock = path.join(cache, `${name}.lock`);
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
      if (age > 600_000) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function find(name) {
  const flavour = FLAVOURS[name];
  const named = process.env[flavour.variable];
  if (named) {
    const found = probe(named);
    return found.python ? answer(flavour.variable, found) : found;
  }
  const record = path.join(cache, `${name}.json`);
  return locked(name, () => {
    if (existsSync(record)) {
      const known = JSON.parse(readFileSync(record, 'utf8'));
      if (known.python && existsSync(known.python)) return known;
    }
    const reasons = [];
    for (const [source, make] of [
      ['index', () => fromIndex(name, flavour)],
      ['debian', () => fromDebian(flavour)],
    ]) {
      const found = make();
      if (found.python) {
        const result = answer(source, found);
        writeFileSync(record, `${JSON.stringify(result, null, 2)}\n`);
        return result;
      }
      reasons.push(found.reason);
    }
    return { reason: reasons.join('; ') };
  });
}

const name = process.argv[2] ?? 'current';
if (!Object.hasOwn(FLAVOURS, name)) {
  console.error('usage: python-toolchain.mjs [current|oldest]');
  process.exit(2);
}
const result = find(name);
console.log(JSON.stringify(result, null, 2));
process.exit(result.python ? 0 : 3);
