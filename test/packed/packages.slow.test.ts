// The TypeScript and JavaScript clients of Vault as npm packages. publint and Are The Types Wrong find nothing in them, and
// projects that install them work: a Jest project of CommonJS, a Node project of ES modules, bundles for browsers.

import { build } from 'esbuild';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import vm from 'node:vm';
import { testInBrowser } from '../support/chromium';
import { plant, scratchFolder } from '../unit/write/scratch';
import { projectRoot } from '../support/project-root';
import { packedClient } from './packed-client';

const folder = scratchFolder();
const project = path.join(folder, 'project');
let tarballs: readonly string[];
let server: Server;
let url: string;

beforeAll(async () => {
  const names = { moduleName: 'VaultApi', packageName: 'vault_api' };
  const globals = { 'x-apideck-consumer-id': 'consumerId', 'x-apideck-app-id': 'appId' };
  const sdk = { className: 'Apideck', group: 'vault', globals };
  tarballs = [
    await packedClient('javascript', names, path.join(folder, 'javascript')),
    await packedClient(
      'typescript',
      { ...sdk, packageName: '@apideck/sdk', module: 'dual' },
      path.join(folder, 'dual'),
    ),
    await packedClient('typescript', { ...sdk, packageName: 'apideck-esm' }, path.join(folder, 'esm')),
  ];
  plant(folder, { 'project/package.json': '{ "private": true }\n' });
  const quiet = ['--offline', '--no-audit', '--no-fund', '--ignore-scripts'];
  execFileSync('npm', ['install', ...quiet, ...tarballs], { cwd: project, stdio: 'ignore' });

  server = createServer((request, response) => {
    const file = path.join(project, 'page/dist', request.url === '/' ? 'index.html' : path.normalize(`${request.url}`));
    if (existsSync(file)) {
      response.setHeader('Content-Type', file.endsWith('.html') ? 'text/html' : 'text/javascript');
      response.end(readFileSync(file));
      return;
    }
    const { authorization, 'x-apideck-app-id': app } = request.headers;
    const data = { session_uri: `${request.url} ${authorization} ${app}`, session_token: 'token' };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ status_code: 200, status: 'OK', data }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

test('publint and Are The Types Wrong find nothing', () => {
  const checker = path.join(__dirname, 'check-packages.mjs');
  const printed = execFileSync(process.execPath, [checker, ...tarballs], { encoding: 'utf8' });
  const [javascript, dual, esm] = JSON.parse(printed) as readonly (readonly string[])[];
  expect({ javascript, dual }).toEqual({ javascript: [], dual: [] });
  // Of ES modules, CommonJS compiled for Node 16 gets what it cannot require: that is what `module: dual` is for.
  expect(esm?.filter((finding) => !finding.endsWith(' node16-cjs'))).toEqual([]);
});

test('declarations name no type arguments that TypeScript 5.0 does not have', () => {
  const declarations = ['@apideck/sdk', 'apideck-esm', 'vault_api'].flatMap((name) => {
    const installed = path.join(project, 'node_modules', name);
    const files = readdirSync(installed, { recursive: true, encoding: 'utf8' });
    return files.filter((file) => file.endsWith('.d.ts')).map((file) => path.join(installed, file));
  });
  expect(declarations.length).toBeGreaterThan(100);
  // Since 5.7, and since 5.6.
  const recent = /\b(?:Uint8Array<|(?:Async)?Iterable(?:Iterator)?<[^<>[\]]*,)/;
  expect(declarations.filter((file) => recent.test(readFileSync(file, 'utf8')))).toEqual([]);
});

/** What each call gives: path, key and application as the server got them. */
const GOT = '/vault/sessions key app';

/** A function that calls both clients. */
function calls(importLines: string): string {
  return `${importLines}
async function sessions(serverURL) {
  const ours = new Apideck({ apiKey: 'key', serverURL, consumerId: 'consumer', appId: 'app' });
  const first = await ours.vault.sessions.create({ redirectUri: 'https://example.com' });
  const client = new ApiClient(serverURL);
  client.authentications.apiKey.apiKey = 'key';
  const second = await new SessionsApi(client).sessionsCreate('consumer', 'app');
  return [first.data.sessionUri, second.data.sessionUri];
}
`;
}

function node(args: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return promisify(execFile)(process.execPath, args, { cwd: project, env: { ...process.env, SERVER: url } });
}

test('a Jest project of CommonJS requires them', async () => {
  const requires = `const { Apideck } = require('@apideck/sdk');
const { ApiClient, SessionsApi } = require('vault_api');`;
  plant(project, {
    'sessions.test.js': `${calls(requires)}
test('sessions', async () => {
  expect(require('@apideck/sdk/errors').APIError).toBe(require('@apideck/sdk').errors.APIError);
  expect(require('vault_api/src/api/SessionsApi.js').default).toBe(SessionsApi);
  expect(await sessions(process.env.SERVER)).toEqual(['${GOT}', '${GOT}']);
});`,
  });
  const jest = path.join(projectRoot, 'node_modules/jest/bin/jest.js');
  const { stderr } = await node([jest, '--rootDir', project]);
  expect(stderr).toContain('Tests:       1 passed, 1 total');
});

test.each(['@apideck/sdk', 'apideck-esm'])('a Node project of ES modules imports %s', async (name) => {
  const imports = `import { Apideck } from '${name}';
import VaultApi, { ApiClient, SessionsApi } from 'vault_api';
import { APIError } from '${name}/errors';
import Sessions from 'vault_api/src/api/SessionsApi.js';`;
  const program = `${calls(imports)}
console.log([...await sessions(process.env.SERVER), typeof APIError, Sessions === VaultApi.SessionsApi].join());`;
  plant(project, { 'imports.mjs': program });
  expect((await node(['imports.mjs'])).stdout).toBe(`${GOT},${GOT},function,true\n`);
});

/** What a page has of what clients use, and nothing that is Node's alone. */
const WEB = [
  ...(['AbortController', 'AbortSignal', 'Blob', 'File', 'FormData', 'Headers', 'Request', 'Response', 'URL'] as const),
  ...(['URLSearchParams', 'TextDecoder', 'TextEncoder', 'fetch', 'setTimeout', 'clearTimeout', 'btoa'] as const),
] as const;

test.each(['@apideck/sdk', 'apideck-esm'])('esbuild bundles %s for browsers, without a warning', async (name) => {
  const imports = `import { Apideck } from '${name}';
import { ApiClient, SessionsApi } from 'vault_api';`;
  const { outputFiles, warnings } = await build({
    stdin: { contents: `${calls(imports)}\nglobalThis.sessions = sessions;`, resolveDir: project },
    bundle: true,
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  const page = vm.createContext(Object.fromEntries(WEB.map((name) => [name, globalThis[name]])));
  vm.runInContext(outputFiles[0]!.text, page);
  const sessions = (page as { sessions: (url: string) => Promise<readonly string[]> }).sessions;
  expect(await sessions(url)).toEqual([GOT, GOT]);
});

test.each([
  ['cjs', 'import', undefined],
  ['cjs', 'require', undefined],
  ['esm', 'import', undefined],
  // With conditions of its own, esbuild does not ask for `module`.
  ['cjs', 'import', ['production']],
] as const)('esbuild bundles them for Node as %s, taken by %s, with conditions %j', async (format, how, conditions) => {
  const taken = (names: string, from: string): string =>
    how === 'import' ? `import ${names} from '${from}';` : `const ${names} = require('${from}');`;
  const lines = [taken('{ Apideck }', '@apideck/sdk'), taken('{ ApiClient, SessionsApi }', 'vault_api')];
  const outfile = path.join(project, `function.${format === 'cjs' ? 'cjs' : 'mjs'}`);
  const { warnings } = await build({
    stdin: {
      contents: `${calls(lines.join('\n'))}\nsessions(process.env.SERVER).then((got) => console.log(got.join()));`,
      resolveDir: project,
    },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format,
    outfile,
    ...(conditions && { conditions: [...conditions] }),
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  expect(await node([outfile])).toEqual({ stdout: `${GOT},${GOT}\n`, stderr: '' });
});

testInBrowser('Vite bundles them for a page, without a warning, and a browser runs it', async (chromium) => {
  const imports = `import { Apideck } from '@apideck/sdk';
import { ApiClient, SessionsApi } from 'vault_api';`;
  plant(project, {
    'page/index.html': `<!doctype html>
<html lang="en"><head><title>Sessions</title><link rel="icon" href="data:,"></head>
<body><script type="module" src="./main.js"></script></body></html>`,
    'page/main.js': `${calls(imports)}
const output = document.createElement('output');
output.textContent = String(await sessions(location.origin).catch((error) => error));
document.body.append(output);`,
  });
  const { stdout, stderr } = await node([path.join(projectRoot, 'node_modules/vite/bin/vite.js'), 'build', 'page']);
  expect({ stdout, stderr }).toEqual({ stdout: expect.stringContaining('built in'), stderr: '' });
  const printed = (await node([path.join(__dirname, 'page-says.mjs'), chromium, url])).stdout;
  expect(JSON.parse(printed)).toEqual({ said: `${GOT},${GOT}`, complaints: [] });
});
