// Finds the drivers: every folder of test/drivers with an index.mjs, which exports `drivers`. A folder that cannot be
// imported is reported and does not hide the others. README.md in test/drivers describes the plug-in.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const driversFolder = path.join(root, 'test', 'drivers');

/** @returns {Promise<{drivers: import('./plugin').Driver[], failures: {folder: string, message: string}[]}>} */
export async function loadDrivers() {
  const drivers = [];
  const failures = [];
  for (const name of readdirSync(driversFolder).sort()) {
    const entry = path.join(driversFolder, name, 'index.mjs');
    if (name === 'shared' || !existsSync(entry)) continue;
    try {
      const module = await import(pathToFileURL(entry).href);
      for (const driver of module.drivers) drivers.push({ ...driver, folder: path.join(driversFolder, name) });
    } catch (error) {
      failures.push({ folder: name, message: error instanceof Error ? error.message : String(error) });
    }
  }
  return { drivers, failures };
}

export async function findDriver(name) {
  const { drivers, failures } = await loadDrivers();
  const driver = drivers.find((candidate) => candidate.name === name);
  if (driver !== undefined) return driver;
  const known = drivers.map((candidate) => candidate.name).join(', ');
  const broken = failures.map((failure) => `\n  test/drivers/${failure.folder}: ${failure.message}`).join('');
  throw new Error(`There is no driver named ${name}; there are: ${known || 'none'}.${broken}`);
}
