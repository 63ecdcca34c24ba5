// A disk that fails at any one write, or from it on: the run ends with exit code 6 and says where, and the tree is the old
// one or the new one, at the latest once the next run has looked at it.

import fs from 'node:fs';
import path from 'node:path';
import { StopError } from '../../../generator/support/diagnostics';
import { recoverOutput } from '../../../generator/write/recovery';
import { plant, scratchFolder, treeOf, write, type Tree } from './scratch';

const WRITING = [
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'renameSync',
  'linkSync',
  'unlinkSync',
  'rmdirSync',
] as const;
const OLD: Tree = { 'a.ts': 'a\n', 'b.ts': 'b\n', 'gone/c.ts': 'c\n' };
const NEW: Tree = { 'a.ts': 'new\n', 'b.ts': 'b\n', 'more/d.ts': 'd\n' };

// When something reaches the disk is nothing that this test could see, and it takes its time.
const { fsyncSync } = fs;
beforeAll(() => void (fs.fsyncSync = () => undefined));
afterAll(() => void (fs.fsyncSync = fsyncSync));

const home = scratchFolder();
let count = 0;

/** Lets the `at`th write fail, and all after it where the disk stays broken. Gives how many writes there were. */
function failing<T>(
  at: number,
  code: string,
  stays: boolean,
  work: () => T,
): { readonly writes: number; readonly error?: unknown } {
  let writes = 0;
  const spies = WRITING.map((name) => {
    const real = fs[name] as (...args: unknown[]) => unknown;
    return jest.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
      // What is opened to be read works on a disk that is full or may not be written.
      if (
        name === 'openSync' &&
        (args[1] === undefined || args[1] === 'r' || (typeof args[1] === 'number' && (args[1] & 3) === 0))
      )
        return real(...args);
      writes += 1;
      if (writes === at || (stays && writes > at))
        throw Object.assign(new Error(`${code}: injected, ${name} '${String(args[0])}'`), {
          code,
          syscall: name.replace('Sync', ''),
          errno: -1,
        });
      return real(...args);
    }) as never);
  });
  try {
    work();
    return { writes };
  } catch (error) {
    return { writes, error };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

describe('at every write', () => {
  test.each([
    ['ENOSPC', 'once'],
    ['EACCES', 'once'],
    ['EROFS', 'once'],
    ['EIO', 'once'],
    ['ENOSPC', 'from then on'],
    ['EROFS', 'from then on'],
  ])('%s, %s', (code, how) => {
    const stays = how !== 'once';
    let failures = 0;
    for (let at = 1; ; at += 1) {
      const parent = path.join(home, String((count += 1)));
      const out = path.join(parent, 'out');
      plant(parent, {});
      write(out, OLD);
      const { writes, error } = failing(at, code, stays, () => write(out, NEW));
      if (writes < at) break;
      if (error !== undefined) {
        failures += 1;
        if (!(error instanceof StopError)) throw error;
        expect(error).toMatchObject({
          exitCode: 6,
          diagnostics: expect.arrayContaining([expect.objectContaining({ code: 'io-failed' })]),
        });
      }
      // A disk that is whole again: what could not be put back then is now.
      recoverOutput(out, 'out', 'refuse');
      // A folder that could not be removed may stay, and is empty.
      const tree = JSON.stringify(
        Object.fromEntries(Object.entries(treeOf(out)).filter(([name]) => !name.endsWith('/'))),
      );
      expect({ at, error, tree }).toEqual({
        at,
        error,
        tree: expect.stringMatching(
          error === undefined ? same(NEW) : new RegExp(`${same(OLD).source}|${same(NEW).source}`),
        ),
      });
      write(out, NEW);
      expect(treeOf(out)).toMatchObject(NEW);
      expect(fs.readdirSync(parent)).toEqual(['out']);
      fs.rmSync(parent, { recursive: true });
    }
    expect(failures).toBeGreaterThan(10);
  });
});

function same(tree: Tree): RegExp {
  return new RegExp(`^${JSON.stringify(tree).replace(/[\\{}.]/g, '\\$&')}$`);
}
