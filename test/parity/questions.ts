// What is asked of every target about test/parity/questions.yaml, and why answers differ where they do: by a field of
// `Policy` (generator/client/policy.ts), or because a style has no such thing.

import type { Policy } from '../../generator/client';
import type { Outline, OutlineOperation } from '../../generator/targets/outline';
import type { Outlined } from '../support/in-memory';

export interface Question {
  readonly question: string;
  readonly answer: (client: Client) => string;
  /** Absent: all targets answer alike. */
  readonly differsBy?: keyof Policy;
  /** Why a target does not answer as the others do yet. */
  readonly gap?: string;
}

export interface Client {
  readonly outline: Outline;
  readonly pages: readonly string[];
  /** Modules of API classes. */
  readonly classes: readonly string[];
}

export function clientOf({ files, outline }: Outlined): Client {
  const pages = files.filter((file) => file.path.endsWith('.md')).map((file) => file.text);
  const classes = files.filter((file) =>
    /(?:^src\/(?:sdk|api)|\/Api|_client\/api)\/\w+\.(?:ts|js|cs|py)$/.test(file.path),
  );
  return { outline, pages, classes: classes.map((file) => file.text) };
}

function operations({ outline }: Client, name: string): readonly OutlineOperation[] {
  return outline.operations.filter(({ operation }) => operation === name);
}

function argumentsOf(client: Client, name: string): string {
  const [operation] = operations(client, name);
  if (operation?.request === 'body' || operation?.arguments.some((one) => one.in === 'body') === true)
    return 'the body';
  const found = operation?.arguments ?? [];
  return found.map((one) => `${one.wireName}${one.required ? '' : '?'}`).join(', ');
}

function resultOf(client: Client, name: string): string {
  return operations(client, name)[0]?.responses.find(({ status }) => status === '200')?.type ?? '';
}

export const QUESTIONS: readonly Question[] = [
  {
    question: 'arguments of a form, whose schema requires `heading`, without `requestBody.required`',
    answer: (client) => argumentsOf(client, 'addNote'),
    differsBy: 'forms',
  },
  { question: 'arguments of a form beside text', answer: (client) => argumentsOf(client, 'either') },
  {
    question: 'classes that hold an operation with two tags',
    answer: ({ classes }) => String(classes.filter((text) => /\blist_?notes\b/i.test(text)).length),
    differsBy: 'groups',
  },
  {
    question: 'result of `application/xml` beside `application/json`',
    answer: (client) => resultOf(client, 'either').replace(/^.*\./, ''),
  },
  {
    question: 'result of `text/event-stream`',
    answer: (client) => (operations(client, 'feed')[0]?.stream === undefined ? 'its bytes' : 'its items'),
  },
  {
    question: 'names of two types of `patternProperties`',
    answer: ({ outline }) =>
      outline.models
        .map(({ name }) => name)
        .filter((name) => /Pattern/.test(name))
        .sort()
        .join(', '),
  },
  {
    question: 'sample of an integer whose example is 30',
    answer: ({ pages }) => (/(size\W{1,20}|\(|^ *)30\b/m.test(pages.join('\n')) ? '30' : 'another'),
  },
  {
    question: 'sample of a text of at least 26 characters',
    answer: ({ pages }) =>
      /["'](?:motto_example|value)s{11,}["']/.test(pages.join('\n')) ? 'padded' : 'too short, or none',
  },
  {
    question: 'server `/v1` on pages',
    answer: ({ pages }) =>
      pages.some((page) => page.includes('http://localhost/v1'))
        ? 'http://localhost/v1'
        : pages.some((page) => page.includes('/v1'))
          ? '/v1'
          : 'none',
    differsBy: 'relativeServer',
  },
];
