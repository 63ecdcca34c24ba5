// What the table of rules says of Python, held against mypy --strict and pyright: a program that was right is so with the first client
// of each pair, and not with the second one where the rule is major, unless the program says why it is.

import { spawnSync } from 'node:child_process';
import { writeFiles } from '../compile/typescript-project';
import { describePython } from '../python/toolchain';
import { visibleRules, writePrograms, type Layout } from './compiled';
import { isSilent } from './programs';
import { PYTHON_PROGRAMS } from './programs-python';

const layout: Layout = {
  folder: (rule, side) => `${rule.replaceAll('-', '_')}/${side}`,
  file: 'program.py',
  text: (statements) => `import typing as _t

from . import openapi_client as api


def program(things: api.ThingsApi) -> None:
    ${statements}
`,
  needs: (file) => file.endsWith('.py') || file.endsWith('py.typed'),
};

function saidBy(cwd: string, command: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  return `${stdout}${stderr}`;
}

describePython('compatibility', 'current', ({ python, pyright }) => {
  const said: { [checker: string]: string } = {};

  beforeAll(async () => {
    const root = await writePrograms('python', PYTHON_PROGRAMS, layout);
    // A folder without __init__.py is a package as well: programs are modules of packages of their own.
    const args = [
      '-m',
      'mypy',
      '--strict',
      '--namespace-packages',
      '--explicit-package-bases',
      '--follow-imports=silent',
    ];
    const programs = visibleRules('python').flatMap(({ id }) =>
      (['before', 'after'] as const).map((side) => `${layout.folder(id, side)}/program.py`),
    );
    const checked = [...args, '--no-error-summary', '--cache-dir', '.mypy_cache', ...programs];
    said['mypy'] = saidBy(root, python, checked);
    writeFiles(root, [
      { path: 'pyrightconfig.json', text: JSON.stringify({ include: programs, typeCheckingMode: 'standard' }) },
    ]);
    said['pyright'] = saidBy(root, pyright, ['--pythonpath', python, '-p', '.']);
  }, 900_000);

  describe.each(['mypy', 'pyright'])('%s', (checker) => {
    test.each(visibleRules('python'))('$id', ({ id, impact }) => {
      const program = PYTHON_PROGRAMS[id];
      if (program === undefined) throw new Error('the rule has no program');
      const breaks = (side: 'before' | 'after'): boolean =>
        new RegExp(`${layout.folder(id, side)}/program\\.py:\\d.*error`).test(said[checker] ?? '');
      const found = { before: breaks('before'), after: breaks('after') };
      expect(found).toEqual({ before: false, after: impact === 'major' && !isSilent(program) });
    });
  });
});
