// The Python drivers: `python` calls the synchronous client from a pool of threads, `python-aio` the asynchronous one.
// Clients are imported as they were generated, each under a name of its own.

import { execFileSync } from 'node:child_process';
import path from 'node:path';

function toolchain(context) {
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

export const drivers = ['python', 'python-aio'].map((name) => ({
  name,
  target: 'python',
  unavailable: (context) => toolchain(context).reason,
  start: (manifest, context) => ({
    command: toolchain(context).python,
    args: [path.join(context.folder, 'program.py'), manifest],
    env: { PYTHONPYCACHEPREFIX: path.join(context.cache, 'pycache'), NO_PROXY: '127.0.0.1' },
  }),
}));
