// The examples of the style page, and those of our own page for the same operation, run as they stand: only the package's
// name leads to output/vault/typescript, and what is sent goes to the recording server.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../support/project-root';
import { examplesOf, runExample } from '../support/typescript-examples';
import type { ExampleRun } from '../support/typescript-examples';

jest.setTimeout(300_000);

const library = { name: '@apideck/sdk', folder: path.join(projectRoot, 'output/vault/typescript') };
const stylePage = path.resolve(projectRoot, '../shared/styles/typescript-sessions.md');
const ownPage = path.join(library.folder, 'docs/sdks/sessions.md');

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

function expectSession({ requests, output, error }: ExampleRun): void {
  expect(error).toBeUndefined();
  expect(requests).toHaveLength(1);
  const [request] = requests;
  expect(request?.method).toBe('POST');
  expect(request?.target).toBe('/vault/sessions');
  expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
    authorization: 'Bearer key-1',
    'x-apideck-consumer-id': 'test-consumer',
    'x-apideck-app-id': 'dSBdXd2H6Mqwfg0atXHXYcysLJE9qyn1VwBtXHX',
    'content-type': 'application/json',
    accept: 'application/json',
  });
  expect(output).toContain('https://vault.example/session/1');
}

const run = (name: string, text: string): Promise<ExampleRun> =>
  runExample(library, name, text, () => ({ body: { json: reply } }));

describe('the examples of the style page', () => {
  if (!existsSync(stylePage)) return void test.skip('skipped: ../shared is not there', () => undefined);

  test('there are two', () => {
    expect(examplesOf(stylePage)).toHaveLength(2);
  });

  test.each([
    ['class', 0],
    ['function', 1],
  ])('the %s sends these bytes', async (name, index) => {
    const done = await run(`style-${name}`, examplesOf(stylePage)[index] ?? '');
    expectSession(done);
    expect(done.requests[0]?.bytes.toString('utf8')).toBe(JSON.stringify(wireBody));
  });
});

describe('the examples of our own page', () => {
  test('class and function send the same', async () => {
    const examples = examplesOf(ownPage);
    expect(examples).toHaveLength(2);
    const runs = [];
    for (const [index, text] of examples.entries()) runs.push(await run(`own-${index}`, text));
    runs.forEach(expectSession);
    expect(runs[0]?.requests[0]?.body).toEqual(runs[1]?.requests[0]?.body);
    expect(runs[0]?.requests[0]?.body).toMatchObject({ json: { redirect_uri: 'https://mysaas.com/dashboard' } });
  });
});
