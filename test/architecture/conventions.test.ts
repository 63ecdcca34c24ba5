// How source files are named, opened and kept small, and what nothing may ask that shapes output (docs/architecture.md).

import ts from 'typescript';
import { codeLines, layerOf, sourceFiles, type SourceFile } from './source-files';

const files = sourceFiles();
const each = test.each(files.map((file): [string, SourceFile] => [file.path, file]));

/** Layers whose functions decide bytes of the output. */
const SHAPING = /^(?:support|spec|model|naming|code|languages|targets)\b/;

/** Finds a data file of the package; it gives answers, not text. */
const EXCEPTIONS = ['spec/structure/validator.ts'];

/** What is not the same on every machine, at every time: members asked of anything, and of these objects. */
const FOREIGN = new Set(['localeCompare', 'toLocaleString', 'toLocaleUpperCase', 'toLocaleLowerCase', 'randomUUID']);
const FOREIGN_OF: { readonly [object: string]: RegExp } = {
  process: /./,
  Intl: /./,
  Date: /^now$/,
  Math: /^random$/,
  performance: /./,
};

/** Code, not the text of templates: generated programs may ask what they like. */
function foreign(tree: ts.SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const of = ts.isIdentifier(node.expression) ? FOREIGN_OF[node.expression.text] : undefined;
      if (FOREIGN.has(node.name.text) || of?.test(node.name.text) === true) found.push(node.getText());
    } else if (ts.isIdentifier(node) && node.text === '__dirname') found.push(node.text);
    else if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0)
      found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

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
  )('%s', (_path, { tree }) => {
    expect(foreign(tree)).toEqual([]);
  });
});
