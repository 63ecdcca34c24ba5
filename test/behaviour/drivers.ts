// The drivers that the slow tests run, and whether they can run here.

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { projectRoot } from '../support/project-root';

export interface DriverState {
  readonly name: string;
  readonly target: string;
  /** Why it cannot run here; absent where it can. */
  readonly unavailable?: string;
  /** Why its folder cannot be imported. */
  readonly broken?: string;
}

/** Drivers are ES modules, which Jest does not load: a small script lists them. */
export function listDrivers(): readonly DriverState[] {
  const script = path.join(projectRoot, 'test/drivers/shared/list.mjs');
  return JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as DriverState[];
}

/** One for each target: where only the clients matter, and not in which form they are called. */
export function listFirstDrivers(): readonly DriverState[] {
  const drivers = listDrivers();
  return drivers.filter(({ target }, index) => drivers.findIndex((other) => other.target === target) === index);
}
