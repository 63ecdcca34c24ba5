import type { Answer, DriveSession } from '../../generator/conformance/drive-session';
import type { Json } from '../../generator/conformance/transcript';
import { contract } from './contract';
import { knownGaps } from './known-gaps';
import { runScenario } from '../../generator/conformance/run-scenario';
import { compareTranscripts, uncoveredLines } from './run-table';
import { scenarios } from './scenarios';

test('each line of the contract has a scenario', () => {
  expect(uncoveredLines()).toEqual([]);
});

test('scenarios have names of their own', () => {
  const names = scenarios.map((scenario) => scenario.name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

test('scenarios cover lines that exist', () => {
  const unknown = scenarios.flatMap((scenario) => scenario.covers.filter((line) => !Object.hasOwn(contract, line)));
  expect(unknown).toEqual([]);
});

test('known gaps name scenarios that exist, with a reason', () => {
  const names = new Set(scenarios.map((scenario) => scenario.name));
  const lost = knownGaps.filter((gap) => !gap.scenario.startsWith('wire ') && !names.has(gap.scenario));
  expect(lost).toEqual([]);
  expect(knownGaps.filter((gap) => gap.reason.length < 20)).toEqual([]);
});

const sessionOf = (answer: Omit<Answer, 'id'>): DriveSession => ({
  errors: new Map(),
  log: () => '',
  call: async () => ({ id: 1, ...answer }),
  end: async () => 0,
});

test('a request that need not go out is compared only where two clients sent it', async () => {
  const timeout: Omit<Answer, 'id'> = { ok: false, error: { kind: 'timeout', message: '' } };
  const request = { method: 'GET', target: '/thing' };
  const { differences, transcript } = await runScenario(sessionOf(timeout), {
    name: 'late',
    spec: 'faults',
    steps: [
      {
        call: { operation: 'getThing' },
        exchanges: [{ request, reply: { fault: 'hang' } }],
        atMost: true,
        expect: { ok: false, kind: 'timeout' },
      },
    ],
  });
  expect({ differences, transcript }).toEqual({ differences: [], transcript: [null] });
  const sent = (...requests: Json[]) => new Map([['late', requests]]);
  expect(compareTranscripts(sent(null, 'a'), sent('b', 'a'))).toEqual([]);
  expect(compareTranscripts(sent('b', 'a'), sent(null, 'c'))).toHaveLength(1);
  expect(compareTranscripts(sent('a'), sent())).toHaveLength(1);
});

describe('a client that does not do its work passes nothing', () => {
  test.each<[string, Omit<Answer, 'id'>]>([
    ['says that all went well', { ok: true, status: 204 }],
    ['says that it cannot', { ok: false, error: { kind: 'unsupported', message: 'no' } }],
  ])('one that %s', async (_, answer) => {
    const session = sessionOf(answer);
    const passed = [];
    for (const scenario of scenarios) {
      // Those that wait for an answer to be given up would wait for nothing.
      const steps = scenario.steps.map((step) => ({ ...step, settled: false }));
      const { differences } = await runScenario(session, { ...scenario, steps });
      if (differences.length === 0) passed.push(scenario.name);
    }
    expect(passed).toEqual([]);
  });
});
