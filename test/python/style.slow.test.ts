// The example of the style page runs as it stands, also asynchronously and in its two other forms; so does every example of
// the pages of Vault.

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { programsOf, runPrograms, writePrograms } from './pages';
import { describePython, projectRoot, shared } from './toolchain';

jest.setTimeout(600_000);

const client = path.join(projectRoot, 'output/vault/python');
const stylePage = path.join(shared, 'styles/python-SessionsApi.md');
const work = path.join(projectRoot, '.cache/python/programs');
const reply = {
  body: {
    json: { status_code: 200, status: 'OK', data: { session_uri: 'https://vault.example/1', session_token: 't' } },
  },
};

/** The same program for the asynchronous client. */
function asAsync(program: string): string {
  return program
    .replace('import openapi_client\n', 'import asyncio\nimport openapi_client\nfrom openapi_client import aio\n')
    .replace(/^with openapi_client\.ApiClient[^]*/m, (body) => {
      const inner = body
        .replace('with openapi_client.ApiClient', 'async with aio.ApiClient')
        .replace('openapi_client.SessionsApi(', 'aio.SessionsApi(')
        .replace('api_instance.sessions_create(', 'await api_instance.sessions_create(')
        .replace(/^(?=.)/gm, '    ');
      return `async def main():\n${inner}\nasyncio.run(main())\n`;
    });
}

const forms = [
  ['as it stands', (text: string) => text, 'https://vault.example/1'],
  ['asynchronously', asAsync, 'https://vault.example/1'],
  [
    'with_http_info',
    (text: string) => text.replaceAll('api_instance.sessions_create(', 'api_instance.sessions_create_with_http_info('),
    'status_code=200',
  ],
  [
    'without_preload_content',
    (text: string) =>
      text
        .replaceAll('api_instance.sessions_create(', 'api_instance.sessions_create_without_preload_content(')
        .replace('pprint(api_response)', 'print(api_response.read())'),
    '"session_token":"t"',
  ],
] as const;

describe.each(['current', 'oldest'] as const)('%s', (flavour) => {
  describePython('the examples', flavour, (tools) => {
    if (existsSync(stylePage)) {
      test.each(forms)('the style page, %s', async (name, transform, shown) => {
        const [program = ''] = programsOf(stylePage);
        mkdirSync(work, { recursive: true });
        const file = path.join(work, `style_${name.replace(/\W/g, '_')}_${flavour}.py`);
        writeFileSync(file, transform(program));
        const { runs, recorded } = await runPrograms(tools, client, [file], reply);
        expect(runs[0]?.error).toBeNull();
        expect(runs[0]?.output).toContain(shown);
        expect(recorded).toHaveLength(1);
        const request = recorded[0]?.request;
        expect(request?.method).toBe('POST');
        expect(request?.target).toBe('/vault/sessions');
        expect(request?.bytes.toString()).toBe('{}');
        expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
          authorization: 'Bearer key-1',
          'x-apideck-consumer-id': 'x_apideck_consumer_id_example',
          'x-apideck-app-id': 'dSBdXd2H6Mqwfg0atXHXYcysLJE9qyn1VwBtXHX',
          'content-type': 'application/json',
          accept: 'application/json',
        });
      });
    } else test.skip('skipped: ../shared is not there', () => undefined);

    test('every example of the pages', async () => {
      const files = writePrograms(client, path.join(work, `vault-${flavour}`));
      expect(files.length).toBeGreaterThan(100);
      const { runs, recorded } = await runPrograms(tools, client, files, { body: { json: {} } });
      expect(runs.filter(({ error }) => error !== null)).toEqual([]);
      // Of these calls the document knows a 200 by its `default` error alone: it declares 204, or a redirect.
      const undeclared = ['authorize', 'callback', 'delete', 'revoke'].map((name) => `connections_${name}`);
      const failed = runs.flatMap(
        ({ output }) => /Exception when calling \w+->(\w+): .*: 200 OK/.exec(output)?.[1] ?? [],
      );
      expect(failed.sort()).toEqual([...undeclared, 'custom_mappings_delete']);
      expect(runs.filter(({ output }) => output.includes('Exception when'))).toHaveLength(failed.length);
      const calls = files.filter((file) => /_api_\d|readme_2/.test(file));
      expect(recorded.length).toBeGreaterThanOrEqual(37);
      expect(recorded.length).toBeGreaterThanOrEqual(calls.length);
    });
  });
});
