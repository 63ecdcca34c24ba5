// The Python drivers: `python` calls the synchronous client from a pool of threads, `python-aio` the asynchronous one.
// Clients are imported as they were generated, each under a name of its own.

import { execFileSync } from 'node:child_process';
import path from 'node:path';

function toolchain(context, driver) {
  if (process.env['SPECSMITH_DRIVE_CACHE'] !== undefined) return installed(driver);
  const name = process.env['SPECSMITH_PYTHON_FLAVOUR'] ?? 'current';
  try {
    const script = path.join(context.root, 'scripts/python-toolchain.mjs');
    return JSON.parse(
      execFileSync(process.execPath, [script, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    );
  } catch (error) {
    const said = String(error.stdout ?? '');
    return { reason: said.startsWith('{') ? JSON.parse(said).reason : error.message };
  }
}

const NEEDS = {
  python: 'import pydantic, urllib3, typing_extensions',
  'python-aio': 'import pydantic, typing_extensions\ntry:\n    import httpx2\nexcept ImportError:\n    import httpx',
};

/** What is imported last is what people should install first. */
const WANTED = { httpx: 'httpx2' };

/** The Python of this machine, as it is: nothing is made or fetched for it. */
function installed(driver) {
  const python = process.env['SPECSMITH_PYTHON'] || 'python3';
  try {
    execFileSync(python, ['-c', NEEDS[driver]], { stdio: ['ignore', 'pipe', 'pipe'] });
    return { python };
  } catch (error) {
    const last = String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .at(-1);
    const missing = /No module named '(\w+)'/.exec(last)?.[1];
    const reason =
      missing === undefined ? `${python} does not run: ${last}` : `${python} has no ${WANTED[missing] ?? missing}`;
    return { reason: `${reason} (SPECSMITH_PYTHON names another interpreter)` };
  }
}

export const drivers = ['python', 'python-aio'].map((name) => ({
  name,
  target: 'python',
  unavailable: (context) => toolchain(context, name).reason,
  start: (manifest, context) => ({
    command: toolchain(context, name).python,
    args: [path.join(context.folder, 'program.py'), manifest],
    env: { PYTHONPYCACHEPREFIX: path.join(context.cache, 'pycache'), NO_PROXY: '127.0.0.1' },
  }),
}));
