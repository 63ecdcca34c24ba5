// node --experimental-vm-modules check-javascript.mjs FOLDER…
// Looks at generated JavaScript packages, one after the other: every module parses (as `node --check` does it), and the
// package can be imported. Prints a line of JSON for each folder.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';

const below = (folder, ending) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => path.join(entry.parentPath, entry.name));

for (const folder of process.argv.slice(2)) {
  const findings = [];
  for (const file of below(path.join(folder, 'src'), '.js')) {
    try {
      new vm.SourceTextModule(readFileSync(file, 'utf8'), { identifier: file });
    } catch (error) {
      findings.push(`${path.relative(folder, file)}: ${error.message}`);
    }
  }
  try {
    await import(pathToFileURL(path.join(folder, 'src/index.js')).href);
  } catch (error) {
    findings.push(`import: ${error.message}`);
  }
  process.stdout.write(`${JSON.stringify({ folder, findings: findings.slice(0, 20) })}\n`);
}
