// The drivers that come with specsmith, and whether each can run on this machine. They are programs of their own: a script
// lists them.

import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
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
