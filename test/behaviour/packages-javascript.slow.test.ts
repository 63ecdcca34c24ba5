// The JavaScript client as a package in projects of others: CommonJS, ES modules and a plain Jest project get the same
// classes from it, by its name and by the paths of its modules.

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { installVault } from '../support/built-javascript';
import { projectRoot } from '../support/project-root';

jest.setTimeout(120_000);

const project = path.join(projectRoot, '.cache/packages-javascript');
let installed = '';

beforeAll(() => {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  writeFileSync(path.join(project, 'package.json'), '{ "name": "project" }');
  installed = installVault(project);
});

function run(file: string, text: string): string {
  writeFileSync(path.join(project, file), text);
  return execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' });
}

test('require gives every class by name, and all of them as the default', () => {
  const text = `
const VaultApi = require('vault_api');
const { ApiClient } = require('vault_api/src/ApiClient');
const api = new VaultApi.SessionsApi();
console.log(api.apiClient === ApiClient.instance, VaultApi.default.Session === VaultApi.Session, VaultApi.__esModule);`;
  expect(run('required.cjs', text)).toBe('true true true\n');
});

test('import and require get the same classes in Node, by name and by path', () => {
  const text = `
import { createRequire } from 'node:module';
import VaultApi, { Session, ApiError } from 'vault_api';
import * as all from 'vault_api';
import ApiClient, { ApiClient as same } from 'vault_api/src/ApiClient.js';
const required = createRequire(import.meta.url)('vault_api');
console.log(Session === required.Session, ApiClient === same, VaultApi.ApiClient === ApiClient, ApiError === required.ApiError);
console.log(Object.keys(all).length === Object.keys(VaultApi).length + 1);`;
  expect(run('imported.mjs', text)).toBe('true true true true\ntrue\n');
});

test('what is built has every export of the sources', async () => {
  const text = `
import * as source from ${JSON.stringify(path.join(installed, 'src/index.js'))};
import * as built from 'vault_api';
console.log(JSON.stringify([Object.keys(source), Object.keys(built)]));`;
  const [source, built] = JSON.parse(run('exports.mjs', text)) as [string[], string[]];
  expect(built).toEqual(source);
  expect(built.length).toBeGreaterThan(100);
});

test('a plain Jest project uses it', () => {
  const text = `
const { ApiClient, Session, SessionsApi } = require('vault_api');
test('it calls', async () => {
  const client = new ApiClient('http://localhost');
  client.requestAgent = async (request) => Response.json({ data: { session_token: request.method } });
  const session = Session.constructFromObject({ redirect_uri: 'https://example.com' });
  const { data } = await new SessionsApi(client).sessionsCreate('consumer', 'app', { session });
  expect(data.sessionToken).toBe('POST');
});`;
  writeFileSync(path.join(project, 'plain.test.js'), text);
  const jest = path.join(projectRoot, 'node_modules/jest/bin/jest.js');
  const { status, stderr } = spawnSync(process.execPath, [jest, '--rootDir', project, '-i', '--watchman=false'], {
    cwd: project,
    encoding: 'utf8',
  });
  expect([status, stderr]).toEqual([0, expect.stringContaining('1 passed')]);
});

test('the build says which statement it cannot read', () => {
  const file = path.join(installed, 'src/package.js');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nexport let changing = 1;\n`);
  const { status, stderr } = spawnSync(process.execPath, [path.join(installed, 'build.mjs')], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toContain('src/package.js: this build does not know how to read: export let changing = 1;');
});
