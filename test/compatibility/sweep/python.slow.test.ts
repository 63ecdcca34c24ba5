// A program that uses every symbol of one Vault client in Python, checked by mypy --strict and by pyright against the next
// version: what is used breaks where diff says that it does, and nowhere else.

import { spawnSync } from 'node:child_process';
import * as path from 'node:path';
import { emptyFolder, writeFiles } from '../../compile/typescript-project';
import { describePython } from '../../python/toolchain';
import { isSilent } from '../programs';
import { PYTHON_PROGRAMS } from '../programs-python';
import { PYTHON_EXCEPTIONS } from './exceptions';
import { pythonHead, pythonUses } from './python-uses';
import { linesIn, ownersAt, type Use } from './uses';
import { DOCUMENTS, majorsOf, STEPS, stepsOf, type Step } from './versions';
import { verdicts } from './verdicts';
import { scratch } from '../../support/scratch';

const root = scratch('sweep-python');

function saidBy(command: string, args: readonly string[]): string {
  const { stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  return `${stdout}${stderr}`;
}

describePython('the sweep', 'current', ({ python, pyright }) => {
  const uses: (readonly Use[])[] = [];
  let steps: readonly Step[] = [];
  const said: { [checker: string]: string } = {};

  beforeAll(async () => {
    if (DOCUMENTS.length === 0) return;
    emptyFolder(root);
    steps = await stepsOf('python', () => ({}), (version, files) => {
      const sources = files.filter((file) => /\.pyi?$|py\.typed$/.test(file.path));
      writeFiles(path.join(root, version), [{ path: '__init__.py', text: '' }, ...sources]);
    }); // prettier-ignore
    const program = (version: string, lines: readonly Use[]): string =>
      [...pythonHead(version), ...lines.map(({ text }) => text), ''].join('\n');
    for (const [at, { old }] of steps.entries()) {
      uses.push(pythonUses(old));
      const lines = uses[at] ?? [];
      writeFiles(root, [
        { path: `right${at}.py`, text: program(`v${at}`, lines) },
        { path: `step${at}.py`, text: program(`v${at + 1}`, lines) },
      ]);
    }
    const programs = STEPS.flatMap(({ step }) => [`right${step}.py`, `step${step}.py`]);
    writeFiles(root, [
      { path: 'pyrightconfig.json', text: JSON.stringify({ include: programs, typeCheckingMode: 'standard' }) },
    ]);
    const strict = ['--strict', '--follow-imports=silent', '--no-error-summary', '--cache-dir', '.mypy_cache'];
    said['mypy'] = saidBy(python, ['-m', 'mypy', ...strict, ...programs]);
    said['pyright'] = saidBy(process.execPath, [pyright, '--pythonpath', python, '-p', '.']);
  }, 900_000);

  describe.each(['mypy', 'pyright'])('%s', (checker) => {
    (DOCUMENTS.length === 0 ? test.skip : test).each(STEPS)('$name', ({ step, name }) => {
      const lines = uses[step] ?? [];
      const before = pythonHead('v').length;
      expect(ownersAt(linesIn(said[checker] ?? '', `right${step}.py`), lines, before)).toEqual(new Set());
      const broken = ownersAt(linesIn(said[checker] ?? '', `step${step}.py`), lines, before);
      const majors = majorsOf(steps[step]!, (rule) => isSilent(PYTHON_PROGRAMS[rule] ?? ''));
      expect(verdicts(broken, majors, PYTHON_EXCEPTIONS, name)).toEqual({ breaksOnly: [], majorOnly: [] });
    });
  });
});
