// node --experimental-vm-modules check-javascript.mjs FOLDER…
// Looks at generated JavaScript packages, one after the other: every module parses (as `node --check` does it), the package
// can be imported, its declarations type-check under strict. Prints a line of JSON for each folder.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import ts from 'typescript';

const options = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  skipLibCheck: false,
  types: [],
};

/** The compiler's own declarations are parsed once for all folders. */
const libraries = new Map();
const host = ts.createCompilerHost(options);
const { getSourceFile } = host;
host.getSourceFile = (name, ...rest) => {
  if (!path.basename(name).startsWith('lib.')) return getSourceFile.call(host, name, ...rest);
  if (!libraries.has(name)) libraries.set(name, getSourceFile.call(host, name, ...rest));
  return libraries.get(name);
};

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
  const program = ts.createProgram(below(path.join(folder, 'types'), '.d.ts'), options, host);
  const problems = [...program.getGlobalDiagnostics(), ...program.getSyntacticDiagnostics()];
  for (const source of program.getSourceFiles()) {
    if (!path.basename(source.fileName).startsWith('lib.')) problems.push(...program.getSemanticDiagnostics(source));
  }
  for (const { file, start = 0, messageText } of problems) {
    const { line } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0 };
    const where = file === undefined ? '' : `${path.relative(folder, file.fileName)}:${line + 1}: `;
    findings.push(where + ts.flattenDiagnosticMessageText(messageText, ' '));
  }
  process.stdout.write(`${JSON.stringify({ folder, findings: findings.slice(0, 20) })}\n`);
}
