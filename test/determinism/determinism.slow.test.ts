// Same input, same bytes: each target twice, and from another time zone, locale, folder and home, through the built
// program (npm run build).

import { spawnSync } from 'node:child_process';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { TARGET_NAMES } from '../../generator/targets';
import { byPath, difference, readTree, type Tree } from '../support/golden-tree';

const root = path.resolve(__dirname, '../..');
const program = path.join(root, 'dist/cli.js');
const specs = ['specs/features/names.yaml', 'specs/vault.yaml'];

let scratch = '';

beforeAll(() => {
  scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'determinism-'));
});

afterAll(() => {
  fs.rmSync(scratch, { recursive: true, force: true });
});

interface Surroundings {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly node?: readonly string[];
  readonly specPath?: (spec: string) => string;
}

const plain: Surroundings = { cwd: root, env: { TZ: 'UTC', LANG: 'C', HOME: os.homedir() } };

let run = 0;

function generate(spec: string, target: string, surroundings: Surroundings): Tree {
  const out = path.join(scratch, `out-${(run += 1)}`);
  const file = surroundings.specPath?.(spec) ?? path.join(root, spec);
  const { status, stderr } = spawnSync(
    process.execPath,
    [...(surroundings.node ?? []), program, 'generate', '--spec', file, '--target', target, '--out', out],
    { cwd: surroundings.cwd, env: { PATH: process.env.PATH, ...surroundings.env }, encoding: 'utf8' },
  );
  expect({ status, stderr: status === 0 ? '' : stderr }).toEqual({ status: 0, stderr: '' });
  return readTree(out);
}

function expectSame(actual: Tree, expected: Tree): void {
  const changed = difference(actual, expected);
  expect(byPath(actual, changed)).toEqual(byPath(expected, changed));
}

describe.each(TARGET_NAMES)('%s', (target) => {
  describe.each(specs)('of %s', (spec) => {
    let expected: Tree;

    beforeAll(() => {
      expected = generate(spec, target, plain);
      expect(expected.size).toBeGreaterThan(5);
    });

    test('again', () => {
      expectSame(generate(spec, target, plain), expected);
    });

    test('elsewhere: time zone, locale, home, folder, user', () => {
      const home = fs.mkdtempSync(path.join(scratch, 'home-'));
      const env = {
        TZ: 'Pacific/Chatham',
        LANG: 'tr_TR.UTF-8',
        LC_ALL: 'tr_TR.UTF-8',
        HOME: home,
        USER: 'someone',
        HOSTNAME: 'elsewhere',
        CI: 'true',
        NO_COLOR: '1',
        SOURCE_DATE_EPOCH: '1',
      };
      expectSame(generate(spec, target, { cwd: home, env, node: ['--icu-data-dir=/nowhere'] }), expected);
    });

    test('from a copy of the document beside other files, given by a relative path', () => {
      const folder = fs.mkdtempSync(path.join(scratch, 'copy ü-'));
      const name = path.basename(spec);
      fs.copyFileSync(path.join(root, spec), path.join(folder, name));
      fs.writeFileSync(path.join(folder, 'other.yaml'), 'a: 1\n');
      expectSame(generate(spec, target, { ...plain, cwd: folder, specPath: () => name }), expected);
    });
  });
});
