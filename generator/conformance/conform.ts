// Runs the scenarios of one document with each driver that can run, and puts the results side by side: whether each call did
// what the document says, and whether all clients sent the same.

import { oneLine } from '../support/plain-text';
import type { ConformanceCell } from './cell';
import { compareJson } from './compare';
import { startDriveSession, type DriveSettings } from './drive-session';
import { runScenario, type ScenarioResult } from './run-scenario';
import type { Runnable } from './scenario';
import { operationOf } from './status-scenarios';

export interface ConformanceDriver {
  readonly name: string;
  readonly target: string;
  readonly settings: DriveSettings;
}

const AT_ONCE = 8;

export async function conform(
  scenarios: readonly Runnable[],
  file: string,
  drivers: readonly ConformanceDriver[],
  onProgress: (stage: string) => void,
): Promise<readonly ConformanceCell[]> {
  const cells: ConformanceCell[] = [];
  let first: ReadonlyMap<string, ScenarioResult> | undefined;
  const spec = scenarios[0]?.spec ?? '';
  for (const { name, target, settings } of drivers) {
    onProgress(`${name}: building the client`);
    const results = new Map<string, ScenarioResult>();
    const session = await startDriveSession(name, [{ name: spec, file }], settings).catch((error: Error) => error);
    if (session instanceof Error) {
      // A client that cannot be loaded is a client that differs: the others are run.
      const differences = [`the client cannot be loaded: ${oneLine(session.message).slice(0, 500)}`];
      for (const { name } of scenarios) results.set(name, { name, differences, transcript: [] });
      cells.push(...cellsOf(name, target, scenarios, results, results));
      continue;
    }
    const queue = [...scenarios];
    let done = 0;
    const lane = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        results.set(next.name, await runScenario(session, next));
        done += 1;
        onProgress(`${name}: ${done} of ${scenarios.length} calls`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    await session.end();
    cells.push(...cellsOf(name, target, scenarios, results, first ?? results));
    first ??= results;
  }
  return cells;
}

function cellsOf(
  driver: string,
  target: string,
  scenarios: readonly Runnable[],
  results: ReadonlyMap<string, ScenarioResult>,
  first: ReadonlyMap<string, ScenarioResult>,
): readonly ConformanceCell[] {
  const operations = [...new Set(scenarios.map(operationOf))];
  return operations.map((operation) => {
    const own = scenarios.filter((scenario) => operationOf(scenario) === operation);
    const differences = own.map(({ name }) => differenceOf(results.get(name), first.get(name)));
    const at = differences.findIndex((difference) => difference !== undefined);
    return {
      operation,
      driver,
      target,
      scenarios: own.length,
      passed: differences.filter((difference) => difference === undefined).length,
      ...(at < 0 ? {} : { difference: `${own[at]?.name}: ${differences[at]}` }),
    };
  });
}

/** From what the document says; then from what the first client sent. */
function differenceOf(result: ScenarioResult | undefined, first: ScenarioResult | undefined): string | undefined {
  if (result === undefined) return 'it was not run';
  const [difference] = result.differences;
  if (difference !== undefined || first === undefined || first.differences.length > 0) return difference;
  return compareJson('sent otherwise than by the first client', first.transcript, result.transcript)[0];
}
