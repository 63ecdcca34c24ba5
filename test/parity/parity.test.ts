// The same question, put to every target: the answers are the same, or a policy says why not. docs/parity.md is the table;
// `jest -u` rewrites it.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { TARGET_NAMES } from '../../generator/targets';
import { updateMode } from '../support/golden-tree';
import { outlinedInMemory, loadInMemory } from '../support/in-memory';
import { knownGaps } from '../behaviour/known-gaps';
import { scenarios } from '../behaviour/scenarios';
import { callsOf } from './calls';
import { clientOf, QUESTIONS, type Client } from './questions';
import { WIRE_QUESTIONS } from './wire';

const features = path.join(__dirname, '../../specs/features');
const table = path.join(__dirname, '../../docs/parity.md');

async function clientsOf(file: string): Promise<ReadonlyMap<string, Client>> {
  const loaded = await loadInMemory({ kind: 'file', path: file });
  const made = await Promise.all(
    TARGET_NAMES.map(async (name) => [name, clientOf(await outlinedInMemory(loaded, name, 'parity'))] as const),
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
    const text = `${INTRODUCTION}\n\n${tableOf([head, ...rows])}\n\n${ON_THE_WIRE}\n\n${tableOf(wireRows())}\n`;
    if (updateMode(expect.getState()) === 'all') fs.writeFileSync(table, text);
    expect(fs.readFileSync(table, 'utf8')).toBe(text);
  });
});

test('questions about the wire name scenarios that exist', () => {
  const known = new Set(scenarios.map(({ name }) => name));
  expect(WIRE_QUESTIONS.flatMap((one) => one.scenarios).filter((name) => !known.has(name))).toEqual([]);
});

function tableOf([head = [], ...rows]: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function wireRows(): readonly (readonly string[])[] {
  const rows = WIRE_QUESTIONS.map(({ question, answer, scenarios: names }) => {
    const gaps = knownGaps.filter(({ scenario }) => names.includes(scenario));
    const exceptions = gaps.map(({ drivers, reason }) => `${drivers.join(', ')}: ${reason}`);
    return [question, answer, names.join('; '), [...new Set(exceptions)].join(' ')];
  });
  return [['Question', 'Every client', 'Scenarios', 'But'], ...rows];
}

const ON_THE_WIRE = `## What is sent and read

The drivers of all targets run these scenarios of \`test/behaviour\`, and pass them where the last column names no driver.`;

const INTRODUCTION = `# One question, four answers

What each target does with \`test/parity/questions.yaml\`, written by \`npx jest -u test/parity\`. Answers are the same, or the last column names the field of
\`generator/client/policy.ts\` by which they differ; the reason stands there.`;

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
