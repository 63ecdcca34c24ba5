// Says what `npm test` is going to do, about how long it takes, and what is skipped on this machine. It runs nothing of it.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const suites = readdirSync(path.join(root, 'test'), { recursive: true }).filter((name) => name.endsWith('.test.ts'));
const slow = suites.filter((name) => name.endsWith('.slow.test.ts'));
const isRequired = process.env['REQUIRE_TOOLCHAINS'] === '1';

const runs = (command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0;
const missing = [
  ...(runs('dotnet') ? [] : ['the .NET SDK (C# clients)']),
  ...([process.env['SPECSMITH_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser'].some(
    (file) => file && existsSync(file),
  )
    ? []
    : ['Chromium (the preview)']),
  ...(existsSync(path.join(root, '../shared')) ? [] : ['../shared (real documents)']),
];

console.error(`npm test: build, lint, types, then ${suites.length} test files on all processors.
  ${suites.length - slow.length} are fast: two to four minutes on two processors. \`npm run test:fast\` runs these alone.
  ${slow.length} are slow: they compile and run clients of four languages, half an hour to three quarters on two processors.
  The first run also makes a Python with the packages that the tests need, in .cache.`);
if (missing.length > 0)
  console.error(`  Missing here, and ${isRequired ? 'a failure' : 'skipped'}: ${missing.join(', ')}.`);
