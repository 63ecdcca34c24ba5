// How source files are named, opened and kept small, and what nothing may ask that shapes output (docs/architecture.md).

import ts from 'typescript';
import { codeLines, layerOf, sourceFiles, type SourceFile } from './source-files';

const files = sourceFiles();
const each = test.each(files.map((file): [string, SourceFile] => [file.path, file]));

/** Layers whose functions decide bytes of the output. */
const SHAPING = /^(?:support|spec|model|naming|code|languages|targets)\b/;

/** Finds a data file of the package; it gives answers, not text. */
const EXCEPTIONS = ['spec/structure/validator.ts'];

/** What is not the same on every machine, at every time. */
const FOREIGN =
  /\.localeCompare\(|\.toLocale\w*\(|\bIntl\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bperformance\.now\b|\bprocess\.(?:cwd|env|platform|argv|arch|version)\b|\b__dirname\b|\brandomUUID\b/;

each('%s is named in kebab-case', (path) => {
  expect(path).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:[-.][a-z0-9]+)*\.ts$/);
});

/** Says what a target's driver reads: a contract, not a header. */
const LONG_HEADER = /^targets\/\w+\/outline\.ts$/;

each('%s opens with what it is', (path, { text }) => {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  expect(end).toBeGreaterThanOrEqual(1);
  expect(end).toBeLessThanOrEqual(LONG_HEADER.test(path) ? 40 : 8);
  expect(lines[end]).toBe('');
});

each('%s has at most 300 lines of code', (_path, { text }) => {
  expect(codeLines(text).length).toBeLessThanOrEqual(300);
});

each('%s has no word that says nothing in a name', (path, { tree }) => {
  const vague = /^(?:utils?|helpers?|manager|process|handle)$|(?:Utils?|Helpers?|Manager)$|^(?:process|handle)[A-Z]/;
  const names = path.replace(/\.ts$/, '').split(/[/-]/);
  ts.forEachChild(tree, (node) => {
    if ((ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) && node.name)
      names.push(node.name.text);
  });
  expect(names.filter((name) => vague.test(name))).toEqual([]);
});

each('%s exports by name', (_path, { text }) => {
  expect(text).not.toMatch(/^export default\b/m);
});

describe('what shapes output asks no clock, host or locale', () => {
  test.each(
    files
      .filter((file) => SHAPING.test(layerOf(file.path)) && !EXCEPTIONS.includes(file.path))
      .map((file): [string, SourceFile] => [file.path, file]),
  )('%s', (_path, { text }) => {
    expect(codeLines(text).filter((line) => FOREIGN.test(line))).toEqual([]);
  });
});
