// Runs a table of scenarios for one driver, many at once, and says which passed. Jest and scripts/run-scenarios.mjs
// both come here.

import path from 'node:path';
import { compareJson } from '../../generator/conformance/compare';
import { projectRoot } from '../support/project-root';
import { startDriveSession } from '../../generator/conformance/drive-session';
import type { Json } from '../../generator/conformance/transcript';
import { contract } from './contract';
import { knownGaps } from './known-gaps';
import { runScenario, type ScenarioResult } from '../../generator/conformance/run-scenario';
import type { Runnable } from '../../generator/conformance/scenario';
import { scenarios } from './scenarios';
import { wireScenarios } from './wire-scenarios';

export interface Table {
  readonly scenarios: readonly Runnable[];
  readonly specs: readonly { readonly name: string; readonly file: string }[];
}

export interface Report {
  readonly passed: readonly string[];
  readonly failed: readonly ScenarioResult[];
  /** Known gaps that are none any more. */
  readonly closedGaps: readonly string[];
  readonly exitCode: number | null;
  /** By scenario, those that passed: what crossed the wire. */
  readonly transcripts: ReadonlyMap<string, readonly Json[]>;
}

const atOnce = 12;

export function contractTable(only = /(?:)/): Table {
  const chosen = scenarios.filter(
    (scenario) => only.test(scenario.name) || scenario.covers.some((line) => only.test(line)),
  );
  const names = [...new Set(chosen.map((scenario) => scenario.spec))];
  return {
    scenarios: chosen,
    specs: names.map((name) => ({ name, file: path.join(projectRoot, folderOf(name), `${name}.yaml`) })),
  };
}

/** Most have small documents of their own; some call a feature document. */
function folderOf(name: string): string {
  return name.startsWith('features/') ? 'specs' : 'test/behaviour/specs';
}

/** undefined where ../shared is not there. */
export function wireTable(only = /(?:)/): Table | undefined {
  const table = wireScenarios();
  if (table === undefined) return undefined;
  const chosen = table.scenarios.filter((scenario) => only.test(scenario.name));
  const used = new Set(chosen.map((scenario) => scenario.spec));
  return { scenarios: chosen, specs: table.specs.filter((spec) => used.has(spec.name)) };
}

export async function runTable(driver: string, table: Table): Promise<Report> {
  const session = await startDriveSession(driver, table.specs);
  const results: ScenarioResult[] = [];
  const queue = table.scenarios.filter((scenario) => scenario.alone !== true);
  const lane = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      results.push(await runScenario(session, next));
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  for (const scenario of table.scenarios.filter(({ alone }) => alone === true)) {
    results.push(await runScenario(session, scenario));
  }
  const exitCode = await session.end();
  const gaps = new Set(knownGaps.filter((gap) => gap.drivers.includes(driver)).map((gap) => gap.scenario));
  const passed = results.filter((result) => result.differences.length === 0).map((result) => result.name);
  return {
    passed: passed.filter((name) => !gaps.has(name)),
    failed: results.filter((result) => result.differences.length > 0 && !gaps.has(result.name)),
    closedGaps: passed.filter((name) => gaps.has(name)),
    exitCode,
    transcripts: new Map(
      results.filter((result) => result.differences.length === 0).map((result) => [result.name, result.transcript]),
    ),
  };
}

/** Where two targets sent different things for a scenario that both pass. */
export function compareTranscripts(one: Report['transcripts'], other: Report['transcripts']): string[] {
  return [...one].flatMap(([name, requests]) => {
    const others = other.get(name);
    // Keys that a client makes are its own.
    if (others === undefined || name.includes('the client makes')) return [];
    return compareJson(name, sentByBoth(requests, others), sentByBoth(others, requests));
  });
}

/** Without what `atMost` lets one of two clients leave out. */
function sentByBoth(requests: readonly Json[], others: readonly Json[]): Json[] {
  return requests.map((request, index) => (others[index] === null ? null : request));
}

/** Lines of the contract that no scenario covers. */
export function uncoveredLines(): string[] {
  const covered = new Set<string>(scenarios.flatMap((scenario) => scenario.covers));
  return Object.keys(contract).filter((line) => !covered.has(line));
}
