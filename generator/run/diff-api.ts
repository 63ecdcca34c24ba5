// What diff() compares: an API of the configuration with its options, filter and overlays, or two documents by themselves.

import path from 'node:path';
import type { ApiConfig } from '../config/config';
import { StopError } from '../support/diagnostics';
import { TARGET_NAMES } from '../targets';
import { checkedConfig, configured, direct, noted, usage, withTargets } from './configuration';
import { DEFAULT_CONFIG, readConfig, selectApis } from '../config/load';
import { readRevised } from '../pipeline';
import type { DiffOptions } from './diff';
import { Findings } from './findings';
import { RunError } from './run-error';

export async function apiToCompare(
  options: DiffOptions,
  cwd: string,
): Promise<{ readonly api: ApiConfig; readonly older: ApiConfig; readonly newer: string }> {
  const findings = new Findings('', cwd);
  try {
    const api = (await ofConfiguration(options, cwd, findings)) ?? (await withoutConfiguration(options, cwd));
    const [asked = { ...api, targets: [] }] = withTargets(
      [api],
      options.targets ?? api.targets.map(({ name }) => name),
    );
    const older =
      options.oldConfig === undefined ? asked : await ofOldConfiguration(options.oldConfig, asked, cwd, findings);
    return { api: asked, older, newer: options.new ?? api.spec };
  } catch (error) {
    throw new RunError(findings.stopped(error).exitCode, [findings.report()]);
  }
}

async function ofConfiguration(options: DiffOptions, cwd: string, findings: Findings): Promise<ApiConfig | undefined> {
  try {
    const names = options.api === undefined ? [] : [options.api];
    const { apis } = await configured(options.config ?? DEFAULT_CONFIG, names, cwd, findings);
    if (options.targetOptions !== undefined) {
      const message = '--option is for two documents without a configuration';
      throw new StopError(2, [usage(message, 'Say it in the configuration.')]);
    }
    return chosen(apis, options, cwd);
  } catch (error) {
    const missing = error instanceof StopError && error.diagnostics.some(({ code }) => code === 'config-not-found');
    const needed = options.config !== undefined || options.api !== undefined || options.new === undefined;
    if (!missing || needed) throw error;
    return undefined;
  }
}

/** The API of that name as another configuration has it, but for overlays, which are files of today for both. */
async function ofOldConfiguration(file: string, now: ApiConfig, cwd: string, findings: Findings): Promise<ApiConfig> {
  if (now.name === '') {
    const message = '--old-config is for clients of a configuration, and there is none';
    throw new StopError(2, [usage(message, 'Name it with --config.')]);
  }
  const revised = await readRevised(file, cwd, findings.diagnostics);
  const source =
    revised?.kind === 'text'
      ? { label: file, file: path.resolve(cwd, file.replace(/^git:[^:]+:/, '')), text: revised.text }
      : readConfig(file, cwd);
  noted(source, findings);
  const config = await checkedConfig(source, cwd);
  const [api = now] = selectApis(config, [now.name]);
  return { ...api, overlays: now.overlays };
}

/** The only one, or the one whose document is compared. */
function chosen(apis: readonly ApiConfig[], { old, new: now }: DiffOptions, cwd: string): ApiConfig {
  const [first] = apis;
  if (apis.length === 1 && first !== undefined) return first;
  const named = [now, old].flatMap((spec) => (spec === undefined ? [] : [spec.replace(/^git:[^:]+:/, '')]));
  const fitting = apis.filter((api) => named.some((spec) => spec === api.spec || path.resolve(cwd, spec) === api.spec));
  const [only] = fitting;
  if (fitting.length === 1 && only !== undefined) return only;
  const message = 'the configuration has several APIs, and the documents do not say which one is meant';
  throw new StopError(2, [usage(message, `Name one with --api: ${apis.map(({ name }) => name).join(', ')}.`)]);
}

function withoutConfiguration(options: DiffOptions, cwd: string): Promise<ApiConfig> {
  return direct(
    {
      spec: options.new ?? options.old,
      out: path.join(cwd, 'out'),
      targets: options.targets ?? TARGET_NAMES,
      options: options.targetOptions ?? {},
    },
    cwd,
  );
}
