// Loaded before a driver's program: the mark is there for code to name it, and leaves a file if it does.

import { appendFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['SPECSMITH_CANARY'];

function touched() {
  appendFileSync(join(folder, 'javascript'), `${new Error('the mark was named').stack}\n`);
  return () => undefined;
}

if (folder !== undefined) {
  Object.defineProperty(globalThis, 'pw_Ned', { get: touched, configurable: false });
  process.on('exit', () => {
    const set = ['pw_Ned_global' in globalThis, 'pw_Ned' in process.env, 'pw_Ned' in Object.prototype];
    if (set.includes(true)) appendFileSync(join(folder, 'javascript'), `a variable was set: ${set.join()}\n`);
  });
}
