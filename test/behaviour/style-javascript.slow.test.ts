// The example of the style page runs as it stands, our page for the same API has the same shape, and every example of our
// pages parses and runs: only the package's name leads to output/vault/javascript, and what is sent goes to the recording
// server.

import { load } from 'js-yaml';
import MarkdownIt from 'markdown-it';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../support/project-root';
import { installVault } from '../support/built-javascript';
import { startRecordingServer } from '../../generator/conformance/recording-server';
import type { RecordedRequest } from '../../generator/conformance/transcript';

jest.setTimeout(300_000);

const client = path.join(projectRoot, 'output/vault/javascript');
const cache = path.join(projectRoot, '.cache/style-javascript');
const stylePage = path.resolve(projectRoot, '../shared/styles/javascript-SessionsApi.md');
const ownPage = path.join(client, 'docs/SessionsApi.md');

const reply = {
  status_code: 200,
  status: 'OK',
  data: { session_uri: 'https://vault.example/session/1', session_token: 'token-1' },
};

beforeAll(() => {
  installVault(cache);
});

interface Run {
  readonly requests: readonly RecordedRequest[];
  readonly output: string;
  readonly errors: string;
}

async function run(name: string, text: string, answer: { status?: number; json: unknown }): Promise<Run> {
  const file = path.join(cache, `${name}.mjs`);
  writeFileSync(file, text);
  const exchanges = [{ reply: { status: answer.status ?? 200, body: { json: answer.json as never } } }];
  const server = await startRecordingServer(() => exchanges);
  try {
    const preload = path.join(projectRoot, 'test/support/redirect-fetch.mjs');
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['--import', preload, file], {
      cwd: cache,
      env: { ...process.env, RECORDING_ORIGIN: server.origin },
    });
    return { requests: server.recorded.map((entry) => entry.request), output: stdout, errors: stderr };
  } finally {
    await server.stop();
  }
}

function examplesOf(page: string): readonly string[] {
  return [...readFileSync(page, 'utf8').matchAll(/^```javascript\n([^]*?)^```$/gm)].map((match) => match[1] ?? '');
}

describe('the example of the style page', () => {
  if (!existsSync(stylePage)) return void test.skip('skipped: ../shared is not there', () => undefined);
  const [example = ''] = examplesOf(stylePage);

  test('gives data to the callback', async () => {
    const { requests, output } = await run('style', example, { json: reply });
    expect(output).toContain('API called successfully. Returned data: ');
    expect(requests).toHaveLength(1);
    const [request] = requests;
    expect(request?.method).toBe('POST');
    expect(request?.target).toBe('/vault/sessions');
    expect(request?.bytes.toString('utf8')).toBe('{}');
    expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({
      authorization: 'Bearer YOUR API KEY',
      'x-apideck-consumer-id': 'xApideckConsumerId_example',
      'x-apideck-app-id': 'dSBdXd2H6Mqwfg0atXHXYcysLJE9qyn1VwBtXHX',
      'content-type': 'application/json',
      accept: 'application/json',
    });
  });

  test('gives a typed error to the callback', async () => {
    const wanted = 'console.error(error.constructor.name, error.status, error.data.detail, response.status)';
    const answer = { status: 402, json: { status_code: 402, error: 'Payment Required', detail: 'No more calls.' } };
    const { errors } = await run('style-error', example.replace('console.error(error)', wanted), answer);
    expect(errors.trim()).toBe('ApiError 402 No more calls. 402');
  });

  test('returns a promise without its callback', async () => {
    const call = /sessionsCreate\((.*), \(error, data, response\) => \{[^]*\}\);/;
    const text = example.replace(call, 'sessionsCreate($1).then((data) => console.log(data.data.sessionUri));');
    const { output } = await run('style-promise', text, { json: reply });
    expect(output.trim()).toBe('https://vault.example/session/1');
  });
});

/** What a page is made of, in its order, but for prose: headings, tables without their descriptions, links, code fences. */
function shapeOf(page: string): readonly string[] {
  const shape: string[] = [];
  const tokens = new MarkdownIt().parse(readFileSync(page, 'utf8'), {});
  let inside = '';
  let column = 0;
  let columns: string[] = [];
  for (const token of tokens) {
    if (token.type === 'heading_open') inside = token.tag;
    if (token.type === 'blockquote_open' || token.type === 'list_item_open') inside = token.type;
    if (token.type === 'th_open') inside = 'th';
    if (token.type === 'td_open') inside = 'td';
    if (token.type === 'thead_open') columns = [];
    if (token.type === 'tr_open') column = 0;
    if (/^(heading|blockquote|list_item|th|td)_close$/.test(token.type)) inside = '';
    if (token.type === 'fence') shape.push(`fence ${token.info}`);
    if (token.type !== 'inline') continue;
    const text = plain(token.children ?? []);
    if (inside === 'th') columns.push(text);
    if (inside === 'td') {
      const title = columns[column++];
      const isProse = title === 'Description' && columns.length === 4;
      shape.push(isProse ? 'td' : `td ${text}`);
    } else if (inside !== '') shape.push(`${inside} ${text}`);
    for (const child of token.children ?? []) {
      if (child.type === 'link_open' && inside !== '') shape.push(`link ${String(child.attrGet('href'))}`);
    }
    if (inside === '' && (token.children ?? []).some((child) => child.type === 'link_open'))
      shape.push(`linked ${text}`);
  }
  return shape;
}

function plain(children: readonly { readonly content: string; readonly type: string }[]): string {
  return children
    .map(({ content, type }) => (type === 'softbreak' ? ' ' : content))
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('our page for the API of the style page', () => {
  if (!existsSync(stylePage)) return void test.skip('skipped: ../shared is not there', () => undefined);

  test('has its headings, tables, rows and links in its order', () => {
    expect(shapeOf(stylePage).length).toBeGreaterThan(20);
    expect(shapeOf(ownPage)).toEqual(shapeOf(stylePage));
  });

  test.each(pages())('%s has the headings of each operation in the same order', (page) => {
    const headings = shapeOf(path.join(client, 'docs', page)).filter((line) => /^h3 /.test(line));
    const own = shapeOf(ownPage).filter((line) => /^h3 /.test(line));
    expect(headings.length % own.length).toBe(0);
    headings.forEach((heading, index) => expect(heading).toBe(own[index % own.length]));
  });
});

function pages(): readonly string[] {
  return readdirSync(path.join(client, 'docs')).filter((name) => name.endsWith('Api.md'));
}

/** The status by which each operation succeeds. */
const successes = new Map<string, number>();
const { paths } = load(readFileSync(path.join(projectRoot, 'specs/vault.yaml'), 'utf8')) as {
  paths: { [path: string]: { [method: string]: { operationId?: string; responses?: object } } };
};
for (const operation of Object.values(paths).flatMap((item) => Object.values(item))) {
  const status = Object.keys(operation.responses ?? {}).find((one) => /^[23]/.test(one));
  if (operation.operationId !== undefined) successes.set(operation.operationId, Number(status ?? 200));
}

describe.each(pages())('the examples of %s', (page) => {
  const examples = examplesOf(path.join(client, 'docs', page));
  const calls = [
    ...readFileSync(path.join(client, 'docs', page), 'utf8').matchAll(/^\[\*\*(\w+)\*\*\].*\*\*([A-Z]+)\*\* (\S+)/gm),
  ];

  test('there is one for each operation', () => {
    expect(examples).toHaveLength(calls.length);
  });

  test.each(calls.map(([, name = '', method = '', target = ''], index) => [name, method, target, index] as const))(
    '%s runs: %s %s',
    async (name, method, target, index) => {
      const { requests, output, errors } = await run(`${page}-${name}`, examples[index] ?? '', {
        status: successes.get(name) ?? 0,
        json: {},
      });
      // What only redirects, and here leads nowhere, is an error that says so.
      if ((successes.get(name) ?? 0) < 300) {
        expect(errors).toBe('');
        expect(output).toContain('API called successfully.');
      } else expect(errors).toContain('301 Moved Permanently: the redirect has no Location');
      expect(requests.map((request) => request.method)).toEqual([method]);
      const expected = new RegExp(`^${target.replace(/\{\w+\}/g, '[^/]+')}(\\?|$)`);
      expect(requests[0]?.target).toMatch(expected);
    },
  );
});

test('the examples of the README run', async () => {
  // undici is a package that is not here.
  const examples = examplesOf(path.join(client, 'README.md')).filter((text) => !text.includes('"undici"'));
  rmSync(path.join(cache, 'downloads'), { force: true });
  const outputs: string[] = [];
  for (const [index, text] of examples.entries()) {
    const shown = text.includes('function show') ? `${text}\nshow(new VaultApi.TimeoutError('late'));` : text;
    const { output, errors, requests } = await run(`readme-${index}`, shown, { json: reply });
    outputs.push(output, errors);
    const sends =
      text.includes('(error, data, response)') || /^await|await download/m.test(text) || /for await/.test(text);
    expect(requests).toHaveLength(sends ? 1 : 0);
  }
  const said = outputs.join('\n');
  for (const each of [
    'API called successfully.',
    'timeout late',
    'connectionsAll 1 200',
    'GET /vault/connections: 429: slow down',
  ])
    expect(said).toContain(each);
  expect(readFileSync(path.join(cache, 'downloads'), 'utf8')).toBe(JSON.stringify(reply));
});

test('every link of every page leads to a page', () => {
  const files = readdirSync(path.join(client, 'docs')).map((name) => path.join(client, 'docs', name));
  const broken: string[] = [];
  for (const file of [...files, path.join(client, 'README.md')]) {
    for (const [, target = ''] of readFileSync(file, 'utf8').matchAll(/\]\(([^)#:]+\.md)(?:#[^)]*)?\)/g)) {
      if (!existsSync(path.resolve(path.dirname(file), target))) broken.push(`${path.basename(file)}: ${target}`);
    }
  }
  expect(broken).toEqual([]);
});
