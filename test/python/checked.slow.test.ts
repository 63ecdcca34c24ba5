// Type checkers and linters find nothing: mypy --strict and pyright strict in the package, in every example of its pages and
// in a consumer's program; ruff in the whole output. For Vault and for five documents of other vendors.

import { existsSync, rmSync, writeFileSync, copyFileSync } from 'node:fs';
import path from 'node:path';
import { writePrograms } from './pages';
import { describePython, generated, projectRoot, run, shared } from './toolchain';

jest.setTimeout(1_800_000);

const documents = ['openai-2026.yaml', 'twilio-api-v2010.json', 'box.json', 'discord.json', 'heyapi-full-3.1.yaml'];

describePython('checked', 'current', ({ python, ruff, pyright }) => {
  test.each(['vault', ...documents])('%s', (document) => {
    const spec =
      document === 'vault' ? path.join(projectRoot, 'specs/vault.yaml') : path.join(shared, 'specs/corpus', document);
    if (!existsSync(spec)) return;
    const folder = generated(spec, `checked-${document.replace(/\W/g, '-')}`);

    if (ruff !== null) {
      expect(run(ruff, ['check', '.'], folder)).toMatchObject({ status: 0 });
      expect(run(ruff, ['format', '--check', '.'], folder)).toMatchObject({ status: 0 });
    }

    rmSync(path.join(folder, 'examples'), { recursive: true, force: true });
    expect(writePrograms(folder, path.join(folder, 'examples')).length).toBeGreaterThan(10);
    if (document === 'vault')
      copyFileSync(path.join(__dirname, 'consumer.py'), path.join(folder, 'examples/consumer.py'));
    const cache = path.join(projectRoot, '.cache/python/mypy', document);
    // The examples import each other's names for nothing: one program is one module.
    const typed = [
      '-m',
      'mypy',
      '--strict',
      '--cache-dir',
      cache,
      '--no-namespace-packages',
      'openapi_client',
      'examples',
    ];
    const { status, output } = run(python, typed, folder);
    expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });

    const settings = { include: ['openapi_client', 'examples'], typeCheckingMode: 'strict' };
    writeFileSync(path.join(folder, 'pyrightconfig.json'), JSON.stringify(settings));
    const strict = run(pyright, ['-p', '.', '--pythonpath', python], folder);
    expect({ status: strict.status, output: strict.status === 0 ? '' : strict.output }).toEqual({
      status: 0,
      output: '',
    });
  });
});
