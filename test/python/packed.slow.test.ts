// The Python client of Vault as it is published: built by the build system that its pyproject.toml names, and used by a
// project that has the wheel and nothing of its sources: mypy's strict rules find nothing, and its program runs.

import { execFile } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { describePython, projectRoot, run } from './toolchain';

const work = path.join(projectRoot, '.cache/python/packed');

const PROGRAM = `import sys

import openapi_client
from openapi_client.models.session import Session


def create(host: str) -> str:
    configuration = openapi_client.Configuration(host=host, api_key={"apiKey": "key"})
    with openapi_client.ApiClient(configuration) as client:
        api = openapi_client.SessionsApi(client)
        created = api.sessions_create("consumer", "app", session=Session(redirect_uri="https://example.com"))
        return f"{created.data.session_uri} {openapi_client.__file__}"


print(create(sys.argv[1]))
`;

describePython('packed', 'current', ({ python, versions }) => {
  const client = path.join(work, 'client');
  const installed = path.join(work, 'site-packages');
  const project = path.join(work, 'project');

  beforeAll(() => {
    rmSync(work, { recursive: true, force: true });
    for (const folder of [installed, project]) mkdirSync(folder, { recursive: true });
    cpSync(path.join(projectRoot, 'output/vault/python'), client, { recursive: true });
    expect(versions).toHaveProperty('hatchling');
    expect(run(python, ['-m', 'hatchling', 'build'], client)).toMatchObject({ status: 0 });
    const wheel = readdirSync(path.join(client, 'dist')).find((name) => name.endsWith('.whl'));
    // A wheel of Python alone is installed by unpacking it.
    const unpacked = run(python, ['-m', 'zipfile', '-e', path.join(client, 'dist', String(wheel)), installed], work);
    expect(unpacked).toEqual({ status: 0, output: '' });
    writeFileSync(path.join(project, 'pyproject.toml'), '[tool.mypy]\nstrict = true\n');
    writeFileSync(path.join(project, 'create.py'), PROGRAM);
    copyFileSync(path.join(__dirname, 'consumer.py'), path.join(project, 'consumer.py'));
  });

  test('has types for a project of strict mypy', () => {
    const cache = ['--cache-dir', path.join(work, 'mypy')];
    expect(
      run(python, ['-m', 'mypy', ...cache, 'create.py', 'consumer.py'], project, { PYTHONPATH: installed }),
    ).toEqual({ status: 0, output: 'Success: no issues found in 2 source files\n' });
    writeFileSync(path.join(project, 'wrong.py'), PROGRAM.replace('"consumer", "app"', '"consumer", 7'));
    const wrong = run(python, ['-m', 'mypy', ...cache, 'wrong.py'], project, { PYTHONPATH: installed });
    expect(wrong.output).toContain('wrong.py:11: error: Argument 2 to "sessions_create"');
  });

  test('runs', async () => {
    const server = createServer((request, response) => {
      const data = { session_uri: `${request.url} ${request.headers.authorization}`, session_token: 'token' };
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ status_code: 200, status: 'OK', data }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { stdout } = await promisify(execFile)(python, ['create.py', url], {
      cwd: project,
      env: { ...process.env, PYTHONPATH: installed, NO_PROXY: '127.0.0.1' },
    }).finally(() => server.close());
    expect(stdout).toBe(`/vault/sessions Bearer key ${path.join(installed, 'openapi_client/__init__.py')}\n`);
  });
});
