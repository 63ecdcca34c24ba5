// The runtime as source: pytest on both Pythons, mypy --strict, pyright strict and ruff.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describePython, projectRoot, run } from './toolchain';

jest.setTimeout(900_000);

const source = path.join(projectRoot, 'templates/python');
/** The others have offsets that are no whole hours, and summer time. */
const ZONES = ['UTC', 'Asia/Kathmandu', 'America/St_Johns'];

describe.each(['current', 'oldest'] as const)('%s', (flavour) => {
  describePython('the runtime', flavour, ({ python }) => {
    test.each(ZONES)('does what its tests say in %s', (TZ) => {
      const args = ['-W', 'error', '-m', 'pytest', '-q', '-p', 'no:cacheprovider', path.join(__dirname, 'runtime')];
      const { status, output } = run(python, args, projectRoot, { PYTHONPATH: source, TZ });
      expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
    });
  });
});

describePython('the runtime as source', 'current', ({ python, ruff, pyright }) => {
  test('mypy --strict', () => {
    const cache = path.join(projectRoot, '.cache/python/mypy/runtime');
    const { status, output } = run(python, ['-m', 'mypy', '--strict', '--cache-dir', cache, 'runtime'], source);
    expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
  });

  test('pyright strict', () => {
    const folder = path.join(projectRoot, '.cache/python/pyright');
    mkdirSync(folder, { recursive: true });
    const settings = { include: [path.relative(folder, path.join(source, 'runtime'))], typeCheckingMode: 'strict' };
    writeFileSync(path.join(folder, 'pyrightconfig.json'), JSON.stringify(settings));
    const { status, output } = run(pyright, ['-p', '.', '--pythonpath', python], folder);
    expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
  });

  (ruff === null ? test.skip : test)('ruff', () => {
    const lint = ['check', '--ignore', 'UP006,UP007,UP035,UP045', 'runtime'];
    expect(run(ruff ?? '', lint, source)).toMatchObject({ status: 0 });
    expect(run(ruff ?? '', ['format', '--check', 'runtime'], source)).toMatchObject({ status: 0 });
  });
});
