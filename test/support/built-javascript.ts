// The JavaScript client of Vault as a package that was installed: a copy of it with what its own build makes.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './project-root';

/** Puts it into node_modules of a folder. */
export function installVault(folder: string): string {
  const installed = path.join(folder, 'node_modules/vault_api');
  rmSync(installed, { recursive: true, force: true });
  mkdirSync(path.dirname(installed), { recursive: true });
  cpSync(path.join(projectRoot, 'output/vault/javascript'), installed, { recursive: true });
  execFileSync(process.execPath, [path.join(installed, 'build.mjs')]);
  return installed;
}
