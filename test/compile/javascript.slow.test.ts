// The committed client of Vault, and the clients of all feature documents: modules parse and load, declarations
// type-check under strict, the compiler finds nothing in the code (checkJs), ESLint's recommended rules find nothing, and a
// strict TypeScript program uses the client by its declarations.

import js from '@eslint/js';
import { Linter } from 'eslint';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { complaints } from '../support/compilers';
import { ecmascriptProblem } from '../support/ecmascript-problem';
import { declarationProblems, problemsOf } from '../support/javascript-packages';
import { projectRoot } from '../support/project-root';
import { generateInMemory, loadInMemory } from '../support/in-memory';

const cache = path.join(projectRoot, '.cache/compile-javascript');
const vault = path.join(projectRoot, 'output/vault/javascript');
const features = path.join(projectRoot, 'specs/features');

const folders = new Map<string, string>([['vault', vault]]);

beforeAll(async () => {
  rmSync(cache, { recursive: true, force: true });
  for (const file of readdirSync(features)) {
    const name = path.basename(file, '.yaml');
    const folder = path.join(cache, name);
    const loaded = await loadInMemory({ kind: 'file', path: path.join(features, file) });
    const { files } = await generateInMemory(loaded, 'javascript', name);
    for (const { path: inside, text } of files) {
      mkdirSync(path.dirname(path.join(folder, inside)), { recursive: true });
      writeFileSync(path.join(folder, inside), text);
    }
    folders.set(name, folder);
  }
}, 120_000);

function compile(options: object, include: readonly string[], name: string): string {
  const config = path.join(cache, `tsconfig.${name}.json`);
  const common = {
    noEmit: true,
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module: 'nodenext',
    skipLibCheck: false,
    types: [],
  };
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...common, ...options }, include }));
  return complaints(config);
}

test('modules parse and load', () => {
  expect(problemsOf([...folders.values()])).toEqual([...folders.values()].map(() => []));
}, 300_000);

test('declarations type-check under strict', () => {
  expect(declarationProblems([...folders.values()], path.join(cache, 'tsconfig.declarations.json'))).toBe('');
}, 300_000);

test('the compiler finds nothing in the code', () => {
  const include = [...folders.values()].map((folder) => `${folder}/src`);
  expect(compile({ allowJs: true, checkJs: true, strict: false }, include, 'code')).toBe('');
}, 300_000);

test('ESLint’s recommended rules find nothing', () => {
  const globals =
    'fetch Request Response Headers Blob File FormData URL URLSearchParams TextDecoder TextEncoder AbortController AbortSignal ReadableStream crypto setTimeout clearTimeout queueMicrotask atob btoa document console DOMException';
  const config: Linter.Config[] = [
    js.configs.recommended,
    { languageOptions: { globals: Object.fromEntries(globals.split(' ').map((name) => [name, 'readonly'])) } },
  ];
  const linter = new Linter();
  const findings: string[] = [];
  for (const folder of folders.values()) {
    for (const entry of readdirSync(path.join(folder, 'src'), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      for (const { line, message } of linter.verify(readFileSync(file, 'utf8'), config)) {
        findings.push(`${file}:${line}: ${message}`);
      }
    }
  }
  expect(findings).toEqual([]);
}, 120_000);

test('every example of every page parses', () => {
  const broken: string[] = [];
  for (const folder of folders.values()) {
    for (const name of ['README.md', ...readdirSync(path.join(folder, 'docs')).map((page) => `docs/${page}`)]) {
      const text = readFileSync(path.join(folder, name), 'utf8');
      for (const [, example = ''] of text.matchAll(/^```javascript\n([^]*?)^```$/gm)) {
        const problem = ecmascriptProblem('example.js', example);
        if (problem !== undefined) broken.push(`${folder}/${name}: ${problem}`);
      }
    }
  }
  expect(broken).toEqual([]);
});

test('the compiler finds nothing in the examples of the READMEs', () => {
  const paths: { [name: string]: string[] } = {};
  for (const [name, folder] of folders) {
    const { name: packageName } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
      name: string;
    };
    paths[packageName] = [path.join(folder, 'types/index.d.ts')];
    paths[`${packageName}/*`] = [path.join(folder, 'types/*.d.ts')];
    mkdirSync(path.join(cache, 'readmes', name), { recursive: true });
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
    for (const [index, [, example = '']] of [...readme.matchAll(/^```javascript\n([^]*?)^```$/gm)].entries())
      writeFileSync(path.join(cache, 'readmes', name, `${index}.mjs`), example);
  }
  // What a program has of that package; it is not installed here.
  const undici = 'declare module "undici" {\n  export class ProxyAgent {\n    constructor(url: string);\n  }\n}\n';
  writeFileSync(path.join(cache, 'readmes/undici.d.ts'), undici);
  const options = { allowJs: true, checkJs: true, strict: true, noImplicitAny: false, types: ['node'], paths };
  expect(compile(options, [path.join(cache, 'readmes')], 'readmes')).toBe('');
}, 300_000);

const consumer = `
import VaultApi, { ApiClient, ApiError, type Callback, type RequestOptions, Session, SessionsApi } from 'vault_api';
import Sessions from 'vault_api/src/api/SessionsApi.js';

const client: ApiClient = VaultApi.ApiClient.instance;
const scheme = client.authentications['apiKey'];
if (scheme !== undefined) scheme.apiKey = async () => 'key';

const session: VaultApi.Session = new Session();
session.redirectUri = 'https://example.com';
// @ts-expect-error a number is no URI
session.redirectUri = 1;

const api = new SessionsApi(client);
const same: SessionsApi = new Sessions();
const done: Callback<VaultApi.CreateSessionResponse> = (error, data, response) => {
  if (error instanceof ApiError) console.log(error.status, error.data, response?.get('x-id'));
  else console.log(data?.data.sessionToken?.toUpperCase());
};
api.sessionsCreate('c', 'a', { session }, done);
api.sessionsCreate('c', 'a', done);
const options: RequestOptions = { timeoutMs: 5, retries: { attempts: 1 } };
const promised: Promise<VaultApi.CreateSessionResponse> = same.sessionsCreate('c', 'a', { _options: options });
// @ts-expect-error the second argument is required
void api.sessionsCreate('c');
// @ts-expect-error there is no such option
void api.sessionsCreate('c', 'a', { sesion: session });

export async function run(): Promise<number> {
  await promised;
  const { data, response } = await new VaultApi.ConnectionsApi().connectionsOneWithHttpInfo('c', 'a', 's', 'crm');
  const state: string | undefined = data.data.state;
  const live: 'live' = VaultApi.Connection.StatusEnum.live;
  const kind: 'oauth2' = new VaultApi.AuthType().oauth2;
  const known: 'oauth2' = VaultApi.AuthType.oauth2;
  const unknown: VaultApi.Connection['authType'] = 'something new';
  console.log(state, live, kind, known, unknown);
  return response.status;
}
`;

test('a strict program uses the client by its declarations', () => {
  const folder = path.join(cache, 'consumer');
  mkdirSync(path.join(folder, 'node_modules'), { recursive: true });
  symlinkSync(vault, path.join(folder, 'node_modules/vault_api'), 'dir');
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(path.join(folder, 'consumer.ts'), consumer);
  const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true };
  expect(compile(strict, [`${folder}/consumer.ts`], 'consumer')).toBe('');
}, 120_000);
