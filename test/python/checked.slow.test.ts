// Type checkers and linters find nothing: mypy --strict and pyright strict in the package, in every example of its pages and
// in a consumer's program; ruff in the whole output. For Vault, the petstore and five documents of other vendors. In programs
// that give dictionaries for models, they find each key that is none.

import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writePrograms } from './pages';
import { describePython, generated, projectRoot, run, shared } from './toolchain';
import { scratch } from '../support/scratch';

jest.setTimeout(1_800_000);

const documents = ['openai-2026.yaml', 'twilio-api-v2010.json', 'box.json', 'discord.json', 'heyapi-full-3.1.yaml'];

const own: { readonly [document: string]: string } = {
  vault: path.join(projectRoot, 'specs/vault.yaml'),
  petstore: path.join(projectRoot, 'specs/features/petstore.yaml'),
};

/** The lines, by number, in which a type checker finds something; it names them behind the name of the file. */
function linesIn(output: string, file: string): readonly number[] {
  const named = new RegExp(`${file.replace('.', '\\.')}:(\\d+)[^\\n]*error`, 'g');
  return [...new Set([...output.matchAll(named)].map(([, line]) => Number(line)))].sort((one, other) => one - other);
}

describePython('checked', 'current', ({ python, ruff, pyright }) => {
  test.each([...Object.keys(own), ...documents])('%s', (document) => {
    const spec = own[document] ?? path.join(shared, 'specs/corpus', document);
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
    const cache = path.join(scratch('python/mypy'), document);
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

    const name = `${document.replace(/\W/g, '-')}.py`;
    const program = path.join(__dirname, 'dictionaries', name);
    if (!existsSync(program)) return;
    mkdirSync(path.join(folder, 'dictionaries'), { recursive: true });
    const file = path.join('dictionaries', name);
    copyFileSync(program, path.join(folder, file));
    const lines = readFileSync(program, 'utf8').split('\n');
    const wrong = lines.flatMap((line, index) => (line.endsWith('# wrong') ? [index + 1] : []));
    expect(wrong.length).toBeGreaterThan(0);
    const mypy = run(python, ['-m', 'mypy', '--strict', '--cache-dir', cache, file], folder);
    expect({ mypy: linesIn(mypy.output, name), output: mypy.output }).toMatchObject({ mypy: wrong });
    writeFileSync(path.join(folder, 'pyrightconfig.json'), JSON.stringify({ ...settings, include: [file] }));
    const found = run(pyright, ['-p', '.', '--pythonpath', python], folder);
    expect({ pyright: linesIn(found.output, name), output: found.output }).toMatchObject({ pyright: wrong });
  });
});
