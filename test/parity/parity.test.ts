// The same question, put to every target: the answers are the same, or a policy says why not. docs/parity.md is the table;
// `jest -u` rewrites it.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { TARGET_NAMES } from '../../generator/targets';
import type { Outline, OutlineOperation } from '../../generator/targets/outline';
import { updateMode } from '../support/golden-tree';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { clientOf, QUESTIONS, type Client } from './questions';

const features = path.join(__dirname, '../../specs/features');
const table = path.join(__dirname, '../../docs/parity.md');

async function clientsOf(file: string): Promise<ReadonlyMap<string, Client>> {
  const loaded = await loadInMemory({ kind: 'file', path: file });
  const made = await Promise.all(
    TARGET_NAMES.map(async (name) => [name, clientOf(await generateInMemory(loaded, name, 'parity'))] as const),
  );
  return new Map(made);
}

describe('questions', () => {
  let clients: ReadonlyMap<string, Client>;

  beforeAll(async () => {
    clients = await clientsOf(path.join(__dirname, 'questions.yaml'));
  });

  test.each(QUESTIONS.map((question) => [question.question, question] as const))('%s', (_text, question) => {
    const answers = new Set([...clients.values()].map((client) => question.answer(client)));
    const differs = question.differsBy !== undefined || question.gap !== undefined;
    expect(answers.size > 1).toBe(differs);
  });

  test('docs/parity.md holds the answers', () => {
    const head = ['Question', ...TARGET_NAMES, 'Differs by'];
    const rows = QUESTIONS.map(({ question, answer, differsBy, gap }) => [
      question,
      ...TARGET_NAMES.map((name) => answer(clients.get(name)!)),
      differsBy === undefined ? (gap === undefined ? '' : `not yet: ${gap}`) : `\`${differsBy}\``,
    ]);
    const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
    const text = `${INTRODUCTION}\n\n${lines.join('\n')}\n`;
    if (updateMode(expect.getState()) === 'all') fs.writeFileSync(table, text);
    expect(fs.readFileSync(table, 'utf8')).toBe(text);
  });
});

const INTRODUCTION = `# One question, four answers

What each target does with \`test/parity/questions.yaml\`, written by \`npx jest -u test/parity\`. Answers are the same, or the last column names the field of
\`generator/client/policy.ts\` by which they differ; the reason stands there.`;

/** What the outline says of a call, without names and types: arguments by place and wire name. */
function callOf({ arguments: found, body, responses }: OutlineOperation): unknown {
  return {
    arguments: found
      .filter((one) => one.in !== 'body' && one.in !== 'form')
      .map((one) => `${one.in} ${one.wireName} ${String(one.required)}`)
      .sort(),
    body: body?.contents.map(({ mediaType, format }) => `${mediaType} ${format}`).sort() ?? [],
    responses: responses
      .map(({ status, outcome, mediaTypes }) => `${status} ${outcome} ${[...mediaTypes].sort().join()}`)
      .sort(),
  };
}

function callsOf({ operations }: Outline): ReadonlyMap<string, unknown> {
  return new Map(operations.map((operation) => [operation.operation, callOf(operation)]));
}

const documents = [
  ...fs.readdirSync(features).map((file) => path.join(features, file)),
  path.join(__dirname, 'questions.yaml'),
];

describe('calls of all outlines', () => {
  test.each(documents.map((file) => [path.basename(file), file]))('%s', async (_name, file) => {
    const clients = await clientsOf(file);
    const [first, ...others] = [...clients.values()].map(({ outline }) => callsOf(outline));
    for (const other of others) expect(other).toEqual(first);
  });
});
