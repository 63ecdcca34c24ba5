// Where tests put what they write by the thousands: in memory where it has room (scratch-setup.cjs says where).

import path from 'node:path';
import { projectRoot } from './project-root';

/** A folder of this name for one test, which empties it first. Packages of the project are found from it. */
export function scratch(name: string): string {
  return path.join(process.env['SPECSMITH_SCRATCH'] ?? path.join(projectRoot, '.cache'), name);
}
