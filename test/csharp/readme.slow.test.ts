// Every piece of code of the READMEs compiles without a warning, for Vault, the feature documents and a document of another
// vendor with files; those of Vault run, and send what they say.

import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { startRecordingServer } from '../../generator/conformance/recording-server';
import { pascal } from '../../generator/targets/csharp/names/style';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { projectRoot } from '../support/project-root';
import { scratch } from '../support/scratch';
import { piecesOf, pieceSources } from './readme-pieces';
import { describeDotnet, dotnet, DOTNET_ENV, QUIET } from './toolchain';

jest.setTimeout(900_000);

const work = scratch('csharp-readmes');
const features = path.join(projectRoot, 'specs/features');
const box = path.join(projectRoot, '../shared/specs/corpus/box.json');

function write(name: string, text: string): void {
  const target = path.join(work, 'project', name);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}

/** The pieces of code of a README. */
function addPieces(packageName: string, readme: string): void {
  pieceSources(packageName, readme).forEach((text, index) => write(`pieces/${packageName}/Piece${index + 1}.cs`, text));
}

async function addDocument(file: string): Promise<string> {
  const name = pascal(path.basename(file).replace(/\.\w+$/, ''));
  const packageName = `Readmes.${name}`;
  const loaded = await loadInMemory({ kind: 'file', path: file });
  const { files } = await generateInMemory(loaded, 'csharp', packageName, { packageName });
  for (const each of files) if (each.path.endsWith('.cs')) write(`clients/${each.path}`, each.text);
  const readme = files.find((each) => each.path === 'README.md')?.text ?? '';
  addPieces(packageName, readme);
  return readme;
}

describeDotnet('the pieces of code of READMEs', () => {
  const readmes = new Map<string, string>();
  const vault = path.join(projectRoot, 'output/vault/csharp');

  beforeAll(async () => {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    cpSync(path.join(__dirname, 'readme'), path.join(work, 'project'), { recursive: true });
    for (const name of readdirSync(path.join(vault, 'src')))
      cpSync(path.join(vault, 'src', name), path.join(work, 'project/clients/src', name), {
        recursive: true,
        filter: (source) => !/\/(bin|obj|[^/]*\.csproj)$/.test(source),
      });
    readmes.set('vault', readFileSync(path.join(vault, 'README.md'), 'utf8'));
    addPieces('Apideck.Vault', readmes.get('vault') ?? '');
    for (const name of readdirSync(features))
      readmes.set(path.basename(name, '.yaml'), await addDocument(path.join(features, name)));
    if (existsSync(box)) readmes.set('box', await addDocument(box));
  });

  it.each([
    [
      'vault',
      ['Pages', 'Downloads', 'Webhooks', 'Errors', 'Models', 'Testing'],
      ['Files', 'Streaming', 'Access tokens'],
    ],
    ['forms', ['Files', 'Errors', 'Testing'], ['Webhooks', 'Pages']],
    ['webhooks', ['Webhooks', 'Models'], ['Files', 'Pages']],
  ])('of %s stand in the sections that it needs', (name, there, absent) => {
    const sections = (readmes.get(name) ?? '').split(/^(?=##+ )/m);
    const of = (heading: string) => sections.find((text) => text.startsWith(`### ${heading}\n`));
    expect(there.filter((heading) => piecesOf(of(heading) ?? '').length !== 1)).toEqual([]);
    expect(absent.filter((heading) => of(heading) !== undefined)).toEqual([]);
  });

  it('compile, and those of Vault run', async () => {
    dotnet(
      ['build', 'readme.csproj', '-warnaserror', '-o', path.join(work, 'bin'), ...QUIET],
      path.join(work, 'project'),
    );
    const body = { json: { status_code: 200, status: 'OK', data: [] } };
    const server = await startRecordingServer(() => [{ reply: { body } }]);
    // What an example writes is nobody's.
    const cwd = path.join(work, 'written');
    mkdirSync(cwd);
    const { stdout } = await promisify(execFile)('dotnet', [path.join(work, 'bin/readme.dll'), server.origin], {
      cwd,
      env: { ...DOTNET_ENV, API_KEY: 'key-1' },
    }).finally(() => server.stop());
    expect(stdout).not.toContain('failed: ');
    expect(stdout).toContain('429 Too Many Requests: slow down');
    expect(readdirSync(cwd)).toEqual(['downloads']);
    // Of the errors, the pages and the download.
    const sent = server.recorded.map(({ request }) => `${request?.method} ${request?.target.replace(/\?.*/, '')}`);
    expect(sent.sort()).toEqual(['GET /vault/connections', 'GET /vault/connections', 'GET /vault/consumers']);
    expect(
      server.recorded.map(({ request }) => request?.headers.find(([name]) => name === 'authorization')?.[1]),
    ).toEqual(sent.map(() => 'Bearer key-1'));
  });
});
