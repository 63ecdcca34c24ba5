// The examples of the style page, and those of our own page for the same operation, run as they stand: only the package's
// name leads to output/vault/typescript, and what is sent goes to the recording server.

import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../support/drive-session';
import { startRecordingServer } from '../support/recording-server';
import type { RecordedRequest } from '../support/transcript';

const client = path.join(projectRoot, 'output/vault/typescript');
const cache = path.join(projectRoot, '.cache/style-typescript');
const stylePage = path.resolve(projectRoot, '../shared/styles/typescript-sessions.md');
const ownPage = path.join(client, 'docs/sdks/sessions.md');

const packageName = '@apideck/sdk';
const reply = {
  status_code: 200,
  status: 'OK',
  data: { session_uri: 'https://vault.example/session/1', session_token: 'token-1' },
};

const wireBody = {
  consumer_metadata: {
    account_name: 'SpaceX',
    user_name: 'Elon Musk',
    email: 'elon@musk.com',
    image: 'https://www.spacex.com/static/images/share.jpg',
  },
  redirect_uri: 'https://mysaas.com/dashboard',
  settings: { unified_apis: ['crm'], session_length: '30m' },
  theme: {
    favicon: 'https://res.cloudinary.com/apideck/icons/intercom',
    logo: 'https://res.cloudinary.com/apideck/icons/intercom',
    primary_color: '#286efa',
    sidepanel_background_color: '#286efa',
    sidepanel_text_color: '#FFFFFF',
    vault_name: 'Intercom',
    privacy_url: 'https://compliance.apideck.com/privacy-policy',
    terms_url: 'https://www.termsfeed.com/terms-conditions/957c85c1b089ae9e3219c83eff65377e',
  },
  custom_consumer_settings: {
    feature_flag_1: true,
    tax_rates: [
      { id: '6', label: '6%' },
      { id: '21', label: '21%' },
    ],
  },
};

function examplesOf(page: string): string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^```typescript\n([^]*?)^```$/gm)].map((match) => match[1] ?? '');
}

interface Run {
  readonly requests: readonly RecordedRequest[];
  readonly output: string;
}

async function runExample(name: string, text: string): Promise<Run> {
  const folder = path.join(cache, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'example.ts'), text);
  const outfile = path.join(folder, 'example.mjs');
  await build({
    entryPoints: [path.join(folder, 'example.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
    plugins: [
      {
        name: 'package',
        setup(builder) {
          builder.onResolve({ filter: /^@apideck\/sdk(\/|$)/ }, (args) => {
            const inside = args.path.slice(packageName.length + 1).replace(/\.js$/, '') || 'index';
            return { path: path.join(client, 'src', `${inside}.ts`) };
          });
        },
      },
    ],
  });
  const server = await startRecordingServer(() => exchanges);
  const exchanges = [{ reply: { body: { json: reply } } }];
  try {
    const preload = path.join(projectRoot, 'test/support/redirect-fetch.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, ['--import', preload, outfile], {
      env: { ...process.env, APIDECK_API_KEY: 'key-1', RECORDING_ORIGIN: server.origin },
    });
    return { requests: server.recorded.map((entry) => entry.request), output: stdout };
  } finally {
    await server.stop();
  }
}

function expectSession({ requests, output }: Run): void {
  expect(requests).toHaveLength(1);
  const [request] = requests;
  expect(request?.method).toBe('POST');
  expect(request?.target).toBe('/vault/sessions');
  expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
    authorization: 'key-1',
    'x-apideck-consumer-id': 'test-consumer',
    'x-apideck-app-id': 'dSBdXd2H6Mqwfg0atXHXYcysLJE9qyn1VwBtXHX',
    'content-type': 'application/json',
    accept: 'application/json',
  });
  expect(output).toContain('https://vault.example/session/1');
}

describe('the examples of the style page', () => {
  if (!existsSync(stylePage)) return void test.skip('skipped: ../shared is not there', () => undefined);

  test('there are two', () => {
    expect(examplesOf(stylePage)).toHaveLength(2);
  });

  test.each([
    ['class', 0],
    ['function', 1],
  ])('the %s sends these bytes', async (name, index) => {
    const run = await runExample(`style-${name}`, examplesOf(stylePage)[index] ?? '');
    expectSession(run);
    expect(run.requests[0]?.bytes.toString('utf8')).toBe(JSON.stringify(wireBody));
  });
});

describe('the examples of our own page', () => {
  test('class and function send the same', async () => {
    const examples = examplesOf(ownPage);
    expect(examples).toHaveLength(2);
    const runs = [];
    for (const [index, text] of examples.entries()) runs.push(await runExample(`own-${index}`, text));
    runs.forEach(expectSession);
    expect(runs[0]?.requests[0]?.body).toEqual(runs[1]?.requests[0]?.body);
    expect(runs[0]?.requests[0]?.body).toMatchObject({ json: { redirect_uri: 'https://mysaas.com/dashboard' } });
  });
});
