// Every example of the pages of output/vault/typescript: it compiles, it runs, and it sends the request of an operation of
// the document; together they send all of them, once by the class and once by the function.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Outline, OutlineOperation } from '../../generator/targets/outline';
import { projectRoot } from '../support/project-root';
import type { Head } from '../../generator/conformance/recording-server';
import type { Reply } from '../../generator/conformance/reply';
import { compileExamples, examplesOf, runExamples } from '../support/typescript-examples';

const library = { name: '@apideck/sdk', folder: path.join(projectRoot, 'output/vault/typescript') };
const stylePage = path.resolve(projectRoot, '../shared/styles/typescript-sessions.md');
const pages = path.join(library.folder, 'docs/sdks');

function allExamples(): string[] {
  return readdirSync(pages).flatMap((page) => examplesOf(path.join(pages, page)));
}

function outlineOfVault(): Outline {
  const args = ['dist/cli.js', 'inspect', 'specs/vault.yaml', '--target', 'typescript'];
  return JSON.parse(
    execFileSync(process.execPath, args, { cwd: projectRoot, encoding: 'utf8', maxBuffer: 2 ** 28 }),
  ) as Outline;
}

test('they compile, as those of the style page do', async () => {
  const style = existsSync(stylePage) ? examplesOf(stylePage) : [];
  expect(await compileExamples(library, 'compile', [...style, ...allExamples()])).toBe('');
}, 300_000);

/** Of the README, those for which everything is here. */
function readmeExamples(): readonly string[] {
  return examplesOf(path.join(library.folder, 'README.md')).filter((text) => !text.includes('"undici"'));
}

test('those of the README run, and what they send is an operation of the document', async () => {
  const { operations } = outlineOfVault();
  const examples = readmeExamples();
  const { requests, failures } = await runExamples(library, 'readme', examples, (head) => replyTo(head, operations));
  expect(failures).toEqual([]);
  const calls = examples.filter((text) => text.includes('run();') && !text.includes('fetch: async'));
  expect(requests).toHaveLength(calls.length);
  const unknown = requests.filter(({ method, target }) =>
    operations.every((operation) => !patternOf(operation).test(`${method} ${target}`)),
  );
  expect(unknown).toEqual([]);
}, 300_000);

function patternOf({ method, path: template }: OutlineOperation): RegExp {
  return new RegExp(`^${method} ${template.replace(/\{[^}]*\}/g, '[^/?]+')}(\\?|$)`);
}

/** The status that the operation declares as its success, with an empty object where it has a body. */
function replyTo({ method, target }: Head, operations: readonly OutlineOperation[]): Reply {
  const operation = operations.find((one) => patternOf(one).test(`${method} ${target}`));
  const success = operation?.responses.find((response) => response.outcome === 'success');
  const status = Number(success?.status ?? 500);
  return success?.mediaTypes.length === 0 ? { status } : { status, body: { json: {} } };
}

test('they run, and send every operation twice', async () => {
  const { operations } = outlineOfVault();
  const { requests, failures } = await runExamples(library, 'pages', allExamples(), (head) =>
    replyTo(head, operations),
  );
  // What only redirects, and here leads nowhere, is an error that says so.
  const nowhere = failures.filter((failure) => failure.includes('301 Moved Permanently: the redirect has no Location'));
  expect(failures.filter((failure) => !nowhere.includes(failure))).toEqual([]);
  const redirecting = operations.filter(({ responses }) =>
    responses.some(({ outcome, status }) => outcome === 'success' && status === '301'),
  );
  expect(nowhere).toHaveLength(2 * redirecting.length);
  const sent = requests.map(({ method, target }) => `${method} ${target}`);
  const counts = operations.map((operation) => {
    const pattern = patternOf(operation);
    return [operation.operation, sent.filter((request) => pattern.test(request)).length];
  });
  expect(counts.filter(([, count]) => Number(count) < 2)).toEqual([]);
}, 300_000);
