// Runs one scenario through a drive session: starts its servers, makes its calls, and compares. Gives the differences.

import type { Answer, Call, DriveSession } from './drive-session';
import { compareRequest } from './compare';
import { canonicalRequest, withoutAccept } from './transcript';
import { compareOutcome } from './compare-outcome';
import { closedOrigin, startRecordingServer } from './recording-server';
import type { Exchange, Recorded, RecordingServer } from './recording-server';
import type { Json, RecordedRequest } from './transcript';
import type { Runnable, Step } from './scenario';

export interface ScenarioResult {
  readonly name: string;
  /** Empty: it passed. */
  readonly differences: readonly string[];
  /** What crossed the wire, canonical, to be compared between targets; `null` for a request of `atMost` that did not go out. */
  readonly transcript: readonly Json[];
}

export async function runScenario(session: DriveSession, scenario: Runnable): Promise<ScenarioResult> {
  const buildError = session.errors.get(scenario.spec);
  if (buildError !== undefined) {
    return { name: scenario.name, differences: [`the client did not build: ${buildError}`], transcript: [] };
  }
  const closed = JSON.stringify(scenario).includes('{closed}') ? await closedOrigin() : '';
  if (scenario.together !== undefined)
    return { name: scenario.name, ...(await runTogether(session, scenario, closed)) };
  const differences: string[] = [];
  const transcript: Json[] = [];
  for (const [index, step] of scenario.steps.entries()) {
    const run = await runStep(session, scenario, step, closed);
    const prefix = scenario.steps.length === 1 ? '' : `step ${index + 1}: `;
    differences.push(...run.differences.map((text) => `${prefix}${text}`));
    transcript.push(...run.transcript);
  }
  return {
    name: scenario.name,
    differences,
    transcript: scenario.freeAccept === true ? transcript.map(withoutAccept) : transcript,
  };
}

type Run = Omit<ScenarioResult, 'name'>;

async function runStep(session: DriveSession, scenario: Runnable, step: Step, closed: string): Promise<Run> {
  const servers = await startServers(step.exchanges ?? [], step.other ?? [], closed);
  try {
    const answer = await session.call(callOf(scenario, step, servers.names));
    const settled = step.settled === true ? await settle(servers.first.recorded) : [];
    const expect = replaceNames(step.expect, servers.names);
    const said = JSON.stringify([answer.dump, answer.error]);
    const secrets = (step.secrets ?? []).flatMap(formsOf).filter((secret) => said.includes(secret));
    const differences = [
      ...(step.secrets !== undefined && answer.dump === undefined ? ['the answer has no dump'] : []),
      ...secrets.map((secret) => `the secret ${secret} is in what the client prints`),
      ...compareOutcome(expect, answer),
      ...compareExchanges('', servers.first.exchanges, servers.first.recorded, step.atMost),
      ...compareExchanges('other origin: ', servers.second.exchanges, servers.second.recorded),
      ...settled,
    ];
    const first = step.atMost === true ? alignedOf(servers.first) : servers.first.recorded.map(canonicalOf);
    return { differences, transcript: [...first, ...servers.second.recorded.map(canonicalOf)] };
  } finally {
    await Promise.all([servers.first.stop(), servers.second.stop()]);
  }
}

/** A secret as it is, and as it is written in Base64 and in URLs. */
function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const strict = encodeURIComponent(secret).replace(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const forms = [secret, bytes.toString('base64'), bytes.toString('base64url'), encodeURIComponent(secret), strict];
  return [...new Set(forms)];
}

/** All steps share the servers; their exchanges find their requests by method and target. */
async function runTogether(session: DriveSession, scenario: Runnable, closed: string): Promise<Run> {
  const exchanges = scenario.steps.flatMap((step) => step.exchanges ?? []);
  const servers = await startServers(exchanges, [], closed);
  try {
    const call = (step: Step): Promise<Answer> => session.call(callOf(scenario, step, servers.names));
    const answers: Answer[] = [];
    if (scenario.together === 'in turn') for (const step of scenario.steps) answers.push(await call(step));
    else answers.push(...(await Promise.all(scenario.steps.map(call))));
    const differences = [
      ...scenario.steps.flatMap((step, index) =>
        compareOutcome(replaceNames(step.expect, servers.names), answers[index] as Answer).map(
          (text) => `step ${index + 1}: ${text}`,
        ),
      ),
      ...compareExchanges('', servers.first.exchanges, servers.first.recorded),
    ];
    const transcript = servers.first.recorded.map(canonicalOf);
    return { differences, transcript: transcript.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)) };
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
  // An operation without an id is called by its path, whose variables may be called as the servers are.
  const { operation } = step.call;
  return { ...replaceNames({ spec: scenario.spec, ...place, ...step.call }, names), operation };
}

function replaceNames<T>(value: T, names: Names): T {
  const text = JSON.stringify(value);
  return JSON.parse(
    text
      .replaceAll('{origin}', names.origin)
      .replaceAll('{other}', names.other)
      .replaceAll('{other host}', names.other.replace('http://', ''))
      .replaceAll('{closed}', names.closed)
      .replaceAll('{in 2 s}', new Date(Date.now() + 2999).toUTCString()),
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

const canonicalOf = ({ request }: Recorded): Json => canonicalRequest(request);

/** One entry for each exchange, so that transcripts can be compared whichever of the requests had time to go out. */
function alignedOf({ exchanges, recorded }: NamedServer): Json[] {
  return exchanges.map((exchange) => {
    const found = recorded.find((entry) => entry.exchange === exchange);
    return found === undefined ? null : canonicalOf(found);
  });
}

/** No answer may be left half read: a client that goes on must drain or cancel it. */
async function settle(recorded: readonly Recorded[]): Promise<string[]> {
  for (let waited = 0; waited < 3000; waited += 50) {
    if (recorded.every((entry) => entry.outcome() !== 'open')) return [];
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return ['an answer was left open: neither read to its end nor cancelled'];
}
