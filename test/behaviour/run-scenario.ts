// Runs one scenario through a drive session: starts its servers, makes its calls, and compares. Gives the differences.

import type { Answer, Call, DriveSession } from '../support/drive-session';
import { compareJson, compareRequest } from '../support/compare';
import { closedOrigin, startRecordingServer } from '../support/recording-server';
import type { Exchange, Recorded, RecordingServer } from '../support/recording-server';
import type { Json, RecordedRequest } from '../support/transcript';
import type { Outcome, Scenario, Step } from './scenario';

export interface ScenarioResult {
  readonly name: string;
  /** Empty: it passed. */
  readonly differences: readonly string[];
}

/** A runnable scenario: the wire scenarios have no contract lines. */
export type Runnable = Omit<Scenario, 'covers'>;

export async function runScenario(session: DriveSession, scenario: Runnable): Promise<ScenarioResult> {
  const buildError = session.errors.get(scenario.spec);
  if (buildError !== undefined)
    return { name: scenario.name, differences: [`the client did not build: ${buildError}`] };
  const closed = JSON.stringify(scenario).includes('{closed}') ? await closedOrigin() : '';
  if (scenario.together === true)
    return { name: scenario.name, differences: await runTogether(session, scenario, closed) };
  const differences: string[] = [];
  for (const [index, step] of scenario.steps.entries()) {
    const found = await runStep(session, scenario, step, closed);
    differences.push(...(scenario.steps.length === 1 ? found : found.map((text) => `step ${index + 1}: ${text}`)));
  }
  return { name: scenario.name, differences };
}

async function runStep(session: DriveSession, scenario: Runnable, step: Step, closed: string): Promise<string[]> {
  const servers = await startServers(step.exchanges ?? [], step.other ?? [], closed);
  try {
    const answer = await session.call(callOf(scenario, step, servers.names));
    const settled = step.settled === true ? await settle(servers.first.recorded) : [];
    const expect = replaceNames(step.expect, servers.names);
    const secrets = (step.secrets ?? []).filter((secret) =>
      JSON.stringify([answer.dump, answer.error]).includes(secret),
    );
    return [
      ...(step.secrets !== undefined && answer.dump === undefined ? ['the answer has no dump'] : []),
      ...secrets.map((secret) => `the secret ${secret} is in what the client prints`),
      ...compareOutcome(expect, answer),
      ...compareExchanges('', servers.first.exchanges, servers.first.recorded, step.atMost),
      ...compareExchanges('other origin: ', servers.second.exchanges, servers.second.recorded),
      ...settled,
    ];
  } finally {
    await Promise.all([servers.first.stop(), servers.second.stop()]);
  }
}

/** All steps share the servers; their exchanges find their requests by method and target. */
async function runTogether(session: DriveSession, scenario: Runnable, closed: string): Promise<string[]> {
  const exchanges = scenario.steps.flatMap((step) => step.exchanges ?? []);
  const servers = await startServers(exchanges, [], closed);
  try {
    const answers = await Promise.all(
      scenario.steps.map((step) => session.call(callOf(scenario, step, servers.names))),
    );
    return [
      ...scenario.steps.flatMap((step, index) =>
        compareOutcome(replaceNames(step.expect, servers.names), answers[index] as Answer).map(
          (text) => `step ${index + 1}: ${text}`,
        ),
      ),
      ...compareExchanges('', servers.first.exchanges, servers.first.recorded),
    ];
  } finally {
    await Promise.all([servers.first.stop(), servers.second.stop()]);
  }
}

type Names = { readonly origin: string; readonly other: string; readonly closed: string };
type NamedServer = RecordingServer & { readonly exchanges: readonly Exchange[] };

async function startServers(
  exchanges: readonly Exchange[],
  other: readonly Exchange[],
  closed: string,
): Promise<{ names: Names; first: NamedServer; second: NamedServer }> {
  // Replies name the origins, which are known once both servers listen: the lists are filled after that.
  const firstList: Exchange[] = [];
  const secondList: Exchange[] = [];
  const first = await startRecordingServer(() => firstList);
  const second = await startRecordingServer(() => secondList);
  const names = { origin: first.origin, other: second.origin, closed };
  firstList.push(...replaceNames(exchanges, names));
  secondList.push(...replaceNames(other, names));
  return { names, first: { ...first, exchanges: [...firstList] }, second: { ...second, exchanges: [...secondList] } };
}

function callOf(scenario: Runnable, step: Step, names: Names): Call {
  const place = step.call.baseUrl === undefined && step.call.origin === undefined ? { baseUrl: '{origin}' } : {};
  return replaceNames({ spec: scenario.spec, ...place, ...step.call }, names);
}

function replaceNames<T>(value: T, names: Names): T {
  const text = JSON.stringify(value);
  return JSON.parse(
    text
      .replaceAll('{origin}', names.origin)
      .replaceAll('{other}', names.other)
      .replaceAll('{closed}', names.closed)
      .replaceAll('{in 2 s}', new Date(Date.now() + 2000).toUTCString()),
  ) as T;
}

function compareExchanges(
  prefix: string,
  exchanges: readonly Exchange[],
  recorded: readonly Recorded[],
  atMost = false,
): string[] {
  const differences: string[] = [];
  let previous: RecordedRequest | undefined;
  for (const { request, exchange } of recorded) {
    const what = `${prefix}${request.method} ${request.target}`;
    if (exchange === undefined) differences.push(`${what}: sent, but not expected`);
    else if (exchange.request !== undefined) {
      differences.push(...compareRequest(exchange.request, request, previous).map((text) => `${prefix}${text}`));
    }
    previous = request;
  }
  if (atMost) return differences;
  const answered = new Set(recorded.map((entry) => entry.exchange));
  for (const exchange of exchanges.filter((candidate) => !answered.has(candidate))) {
    differences.push(
      `${prefix}never sent: ${exchange.request === undefined ? 'a request' : `${exchange.request.method} ${exchange.request.target}`}`,
    );
  }
  return differences;
}

export function compareOutcome(expect: Outcome, answer: Answer): string[] {
  const differences: string[] = [];
  if (answer.ok !== expect.ok) {
    const got = answer.ok
      ? `success ${JSON.stringify(answer.value)}`
      : `${answer.error?.kind} (${answer.error?.message})`;
    return [`outcome: expected ${expect.ok ? 'success' : expect.kind}, got ${got}`];
  }
  if (expect.ok) {
    if (expect.status !== undefined) differences.push(...compareJson('status', expect.status, answer.status ?? null));
    differences.push(...compareHeaders(expect.headers, answer.headers));
    if (expect.value === 'none') {
      if (answer.value !== undefined) differences.push(`value: expected none, got ${JSON.stringify(answer.value)}`);
    } else if (expect.value !== undefined) {
      differences.push(
        ...compareJson('value', expect.value as unknown as Json, (answer.value ?? null) as unknown as Json),
      );
    }
    return differences;
  }
  const error = answer.error;
  if (error?.kind !== expect.kind) return [`error: expected ${expect.kind}, got ${error?.kind} (${error?.message})`];
  if (expect.status !== undefined)
    differences.push(...compareJson('error status', expect.status, error.status ?? null));
  differences.push(...compareHeaders(expect.headers, error.headers));
  if (expect.body !== undefined) {
    differences.push(
      ...compareJson('error body', expect.body as unknown as Json, (error.body ?? null) as unknown as Json),
    );
  }
  return differences;
}

function compareHeaders(
  expect: { readonly [name: string]: string } = {},
  got: { readonly [name: string]: string } = {},
): string[] {
  return Object.entries(expect).flatMap(([name, value]) =>
    got[name] === value ? [] : [`response header ${name}: expected ${value}, got ${got[name]}`],
  );
}

/** No answer may be left half read: a client that goes on must drain or cancel it. */
async function settle(recorded: readonly Recorded[]): Promise<string[]> {
  for (let waited = 0; waited < 3000; waited += 50) {
    if (recorded.every((entry) => entry.outcome() !== 'open')) return [];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return ['an answer was left open: neither read to its end nor cancelled'];
}
