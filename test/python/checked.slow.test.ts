// Type checkers and linters find nothing: mypy --strict in the package, in every example of its pages and in a consumer's
// program, pyright strict too where a document has shapes that the others lack (it takes five times as long as mypy); ruff in
// the whole output. For Vault, the petstore and five documents of other vendors. In programs that give dictionaries for
// models, both find each key that is none.

import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writePrograms } from './pages';
import { describePython, generated, projectRoot, run, shared, type Ran } from './toolchain';
import { scratch } from '../support/scratch';

jest.setTimeout(1_800_000);

const documents = ['openai-2026.yaml', 'twilio-api-v2010.json', 'box.json', 'discord.json', 'heyapi-full-3.1.yaml'];

/** Those whose packages and examples pyright reads as a whole. */
const WHOLE = new Set(['vault', 'petstore', 'openai-2026.yaml', 'heyapi-full-3.1.yaml']);

const own: { readonly [document: string]: string } = {
  vault: path.join(projectRoot, 'specs/vault.yaml'),
  petstore: path.join(projectRoot, 'specs/features/petstore.yaml'),
};

interface Found {
  /** Lines of the program with dictionaries, by number. */
  readonly wrong: readonly number[];
  readonly elsewhere: readonly string[];
}

/** What a type checker finds: in the program of that name, and elsewhere. */
function foundBy({ status, output }: Ran, name: string): Found {
  const errors = output.split('\n').filter((line) => /:\d+.*\berror\b/.test(line));
  const numberOf = (line: string): number => Number(new RegExp(`\\b${name}:(\\d+)`).exec(line)?.[1] ?? 0);
  const wrong = [...new Set(errors.map(numberOf))].filter((line) => line > 0).sort((one, other) => one - other);
  const elsewhere = errors.filter((line) => numberOf(line) === 0);
  // A checker that could not run says so in its own way.
  return { wrong, elsewhere: status === 0 || errors.length > 0 ? elsewhere : [output] };
}

function linesThatAreWrong(program: string): readonly number[] {
  const lines = readFileSync(program, 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.endsWith('# wrong') ? [index + 1] : []));
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
    const name = `${document.replace(/\W/g, '-')}.py`;
    const program = path.join(__dirname, 'dictionaries', name);
    const wrong = existsSync(program) ? linesThatAreWrong(program) : [];
    const checked = ['openapi_client', 'examples'];
    if (existsSync(program)) {
      expect(wrong.length).toBeGreaterThan(0);
      mkdirSync(path.join(folder, 'dictionaries'), { recursive: true });
      copyFileSync(program, path.join(folder, 'dictionaries', name));
      checked.push(path.join('dictionaries', name));
    }

    const cache = path.join(scratch('python/mypy'), document);
    // The examples import each other's names for nothing: one program is one module.
    const typed = ['-m', 'mypy', '--strict', '--cache-dir', cache, '--no-namespace-packages', ...checked];
    expect(foundBy(run(python, typed, folder), name)).toEqual({ wrong, elsewhere: [] });

    const include = WHOLE.has(document) ? checked : checked.slice(2);
    if (include.length === 0) return;
    writeFileSync(path.join(folder, 'pyrightconfig.json'), JSON.stringify({ include, typeCheckingMode: 'strict' }));
    const strict = run(pyright, ['-p', '.', '--pythonpath', python], folder);
    expect(foundBy(strict, name)).toEqual({ wrong, elsewhere: [] });
  });
});
