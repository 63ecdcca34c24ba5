// Programs written for the old client run unchanged; many threads and tasks share one client. On both Pythons.

import path from 'node:path';
import { describePython, generated, projectRoot, run } from './toolchain';

jest.setTimeout(600_000);

const vault = path.join(projectRoot, 'output/vault/python');
const programs = path.join(__dirname, 'programs');
const feature = (name: string): string => path.join(projectRoot, `specs/features/${name}.yaml`);

describe.each(['current', 'oldest'] as const)('%s', (flavour) => {
  describePython('programs', flavour, ({ python }) => {
    test.each([
      ['old_client.py', () => [vault], 'unchanged'],
      [
        'old_files.py',
        () => ['forms', 'bodies'].map((name) => generated(feature(name), name, { packageName: `${name}_client` })),
        'unchanged',
      ],
      ['shared_client.py', () => [vault], 'nothing leaked'],
    ])('%s', (program, clients, said) => {
      const file = path.join(__dirname, program);
      const { status, output } = run(python, ['-W', 'error', file, ...clients()], projectRoot);
      expect({ status, said: output.includes(said), output: status === 0 ? '' : output }).toEqual({
        status: 0,
        said: true,
        output: '',
      });
    });

    test('short ones over the whole surface', () => {
      const client = generated(path.join(programs, 'garden.yaml'), 'garden', { packageName: 'garden_client' });
      const args = ['-W', 'error', '-m', 'pytest', '-q', '-p', 'no:cacheprovider', programs];
      const { status, output } = run(python, args, projectRoot, { PYTHONPATH: client });
      expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
    });
  });
});

describePython('programs', 'current', ({ python }) => {
  test('mypy --strict', () => {
    const client = generated(path.join(programs, 'garden.yaml'), 'garden', { packageName: 'garden_client' });
    const cache = path.join(projectRoot, '.cache/python/mypy/programs');
    const args = ['-m', 'mypy', '--strict', '--cache-dir', cache, programs];
    const { status, output } = run(python, args, projectRoot, { MYPYPATH: `${client}${path.delimiter}${programs}` });
    expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
  });
});
