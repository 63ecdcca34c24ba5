// The JavaScript drivers: `javascript` awaits the promise of data and response, `javascript-callback` gives a callback.
// The client is loaded as it was generated: nothing is built.

import path from 'node:path';

export const drivers = ['javascript', 'javascript-callback'].map((name) => ({
  name,
  target: 'javascript',
  start: (manifest, context) => ({
    command: process.execPath,
    args: [path.join(context.folder, 'program.mjs'), manifest],
  }),
}));
