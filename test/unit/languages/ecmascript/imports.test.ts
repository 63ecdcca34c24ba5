import type { CodeSymbol } from '../../../../generator/code/symbol';
import { importsFor, reference, specifierOf } from '../../../../generator/languages/ecmascript';

function symbol(name: string, module: string, more: Partial<CodeSymbol> = {}): CodeSymbol {
  return { name, module, origin: module.includes('/') ? 'file' : 'package', space: 'value', ...more };
}

test.each([
  ['src/models/pet.ts', 'src/models/dog.ts', './pet.js'],
  ['src/models/pet.ts', 'src/funcs/a.ts', '../models/pet.js'],
  ['src/core.ts', 'src/a/b/c.ts', '../../core.js'],
  ['src/a/b/c.ts', 'src/core.ts', './a/b/c.js'],
  ['types/pet.d.ts', 'types/index.d.ts', './pet.js'],
  ['src/pet.js', 'types/index.d.ts', '../src/pet.js'],
  ['a.mts', 'b.mts', './a.mjs'],
])('%s from %s is %s', (module, from, specifier) => {
  expect(specifierOf(module, from)).toBe(specifier);
});

test('one declaration for each module: packages, then files; names sorted; types marked', () => {
  const text = importsFor(
    [
      symbol('zeta', 'src/z.ts'),
      symbol('Pet', 'src/models/pet.ts', { space: 'type' }),
      symbol('Dog', 'src/models/pet.ts', { space: 'type' }),
      symbol('parse', 'src/z.ts'),
      symbol('Options', 'src/z.ts', { space: 'type' }),
      symbol('readFile', 'node:fs'),
      symbol('default', 'yaml', { alias: 'yaml' }),
      symbol('*', 'src/all.ts', { alias: 'all' }),
      symbol('Own', 'src/here.ts'),
    ],
    'src/here.ts',
  ).text;
  expect(text).toBe(
    [
      'import { readFile } from "node:fs";',
      'import yaml from "yaml";',
      'import * as all from "./all.js";',
      'import type { Dog, Pet } from "./models/pet.js";',
      'import { type Options, parse, zeta } from "./z.js";',
    ].join('\n'),
  );
});

test('a value that is mentioned as a type too is imported once, as a value', () => {
  const pet = symbol('Pet', 'src/pet.ts');
  expect(importsFor([{ ...pet, space: 'type' }, pet, { ...pet, space: 'type' }], 'src/a.ts').text).toBe(
    'import { Pet } from "./pet.js";',
  );
});

test('an alias is what is mentioned', () => {
  const pet = symbol('Pet', 'src/pet.ts', { alias: 'PetModel' });
  expect(reference(pet).text).toBe('PetModel');
  expect(importsFor([pet], 'src/a.ts').text).toBe('import { Pet as PetModel } from "./pet.js";');
});

test('refuses one name for two things', () => {
  expect(() => importsFor([symbol('Pet', 'src/a.ts'), symbol('Pet', 'src/b.ts')], 'src/c.ts')).toThrow(
    /two things as Pet/,
  );
});

test('JavaScript imports types in a comment', () => {
  const mentions = [symbol('Pet', 'src/pet.js', { space: 'type' }), symbol('parse', 'src/pet.js')];
  expect(importsFor(mentions, 'src/a.js').text).toBe(
    'import { parse } from "./pet.js";\n/** @import { Pet } from "./pet.js" */',
  );
});

test('a long list stands on lines of its own', () => {
  const names = Array.from({ length: 12 }, (_, index) => symbol(`aRatherLongName${index}`, 'src/a.ts'));
  expect(importsFor(names, 'src/b.ts').text.split('\n')).toHaveLength(14);
});
