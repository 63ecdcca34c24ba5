// Runs bundled examples one after the other in one process: `node --import redirect-fetch.mjs run-examples.mjs FILE…`.
// An example starts its work when it is imported and does not say when it is done: it is, once no request is under way.
// The last line on stdout is a JSON array of what went wrong, by file.

import { pathToFileURL } from 'node:url';

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const send = globalThis.fetch;
let underWay = 0;
let current = '';
const failures = [];

globalThis.fetch = async (...args) => {
  underWay += 1;
  try {
    return await send(...args);
  } finally {
    underWay -= 1;
  }
};
process.on('unhandledRejection', (error) => failures.push([current, String(error?.stack ?? error)]));

for (const file of process.argv.slice(2)) {
  current = file;
  await import(pathToFileURL(file).href);
  do await pause(15);
  while (underWay > 0);
}
process.stdout.write(`\n${JSON.stringify(failures)}\n`);
