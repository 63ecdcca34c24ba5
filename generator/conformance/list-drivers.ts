// The drivers that come with specsmith, and whether each can run on this machine. They are programs of their own: a script
// lists them.

import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { StopError } from '../support/diagnostics';
import { packageRoot } from '../write/package-root';

export interface ListedDriver {
  readonly name: string;
  readonly target: string;
  /** Why it cannot run here. */
  readonly unavailable?: string;
}

export async function driversHere(env: { readonly [name: string]: string }): Promise<readonly ListedDriver[]> {
  const script = path.join(packageRoot().folder, 'test/drivers/shared/list.mjs');
  const { stdout } = await promisify(execFile)(process.execPath, [script], { env: { ...process.env, ...env } });
  const listed = JSON.parse(stdout) as readonly (ListedDriver & { readonly broken?: string })[];
  return listed.map(({ broken, ...driver }) => (broken === undefined ? driver : { ...driver, unavailable: broken }));
}

/**
 * Those that run. A run that calls nothing proves nothing: it is refused where none can, and where a target that was named
 * has none that can.
 */
export function runnable(drivers: readonly ListedDriver[], named: readonly string[] = []): readonly ListedDriver[] {
  const here = drivers.filter(({ unavailable }) => unavailable === undefined);
  const isHere = (target: string): boolean => here.some((driver) => driver.target === target);
  const missing =
    here.length === 0 ? drivers : drivers.filter(({ target }) => named.includes(target) && !isHere(target));
  if (missing.length === 0) return here;
  const reasons = new Set(
    missing.map(({ target, unavailable }) => `the ${target} client cannot be run here: ${unavailable}`),
  );
  const hint = 'Install it, or name other clients with --target; specsmith doctor prints what is installed.';
  throw new StopError(
    2,
    [...reasons].map((message) => ({ code: 'toolchain-missing', severity: 'error', message, hint })),
  );
}
