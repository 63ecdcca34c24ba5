// The build of the JavaScript package puts all modules into one file. What a program gets of it is what ES modules give.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../../support/project-root';

const folder = mkdtempSync(path.join(os.tmpdir(), 'specsmith-build-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SOURCES: Record<string, string> = {
  'index.js': 'import * as all from "./exports.js";\n\nexport * from "./exports.js";\nexport default all;\n',
  'exports.js':
    'export { Child } from "./Child.js";\nexport { Left } from "./Left.js";\nexport { Map, at as from } from "./Map.js";\n',
  // A ring: each names the other when it is asked, not when it runs.
  'Left.js':
    'import { Right } from "./Right.js";\n\nexport class Left {\n  static other() {\n    return Right;\n  }\n}\n\nexport default Left;\n',
  'Right.js':
    'import same, { Left } from "./Left.js";\nimport { Map } from "./Map.js";\n\nexport class Right {\n  static other() {\n    return [Left, same, Map];\n  }\n}\n',
  // Names of a module are its own: here a class has the name of a global that another module uses.
  'Map.js': 'import { hidden as at } from "./names.js";\n\nclass Map {}\n\nexport { Map, at };\n',
  'names.js': 'const Child = new Map([["a", 1]]);\n\nexport const hidden = () => Child.get("a");\n',
  'Child.js':
    'import Left from "./Left.js";\n\nconst hidden = "own";\n\nexport class Child extends Left {\n  static hidden = hidden;\n}\n',
};

const PROGRAM = `
import { createRequire } from 'node:module';
import * as built from './dist/index.mjs';
import * as source from './src/index.js';
import { Right } from './dist/src/Right.mjs';
const required = createRequire(import.meta.url)('./dist/index.cjs');
const { Left, Child, Map: own } = built;
console.log(JSON.stringify([
  Object.keys(built).join() === Object.keys(source).join(),
  Object.keys(built.default).sort().join() === Object.keys(source.default).join(),
  Object.keys(required).sort().join() === Object.keys(source).join(),
  Object.keys(built).every((name) => built[name] === required[name]),
  Left.other() === Right,
  Right.other().every((one, at) => one === [Left, Left, own][at]),
  Object.getPrototypeOf(Child) === Left && Child.hidden === 'own',
  built.from() === 1 && own !== Map,
]));`;

test('import and require get what the modules export, also of a ring and of modules with the same names', () => {
  mkdirSync(path.join(folder, 'src'));
  mkdirSync(path.join(folder, 'types'));
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(path.join(folder, 'src', name), text);
  cpSync(path.join(projectRoot, 'templates/javascript/package/build.mjs'), path.join(folder, 'build.mjs'));
  writeFileSync(path.join(folder, 'program.mjs'), PROGRAM);
  execFileSync(process.execPath, ['build.mjs'], { cwd: folder });
  const told = execFileSync(process.execPath, ['program.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(JSON.parse(told)).toEqual(Array.from({ length: 8 }, () => true));
});
