// list(): the APIs of a configuration with their outputs, and every target with its options.

import type { StopError } from '../support/diagnostics';
import { isJsonObject, own, type Json, type JsonObject } from '../support/json';
import { isHttpUrl } from '../support/url';
import { loadTarget, TARGET_NAMES } from '../targets';
import { DEFAULT_CONFIG } from '../config/load';
import { configured } from './configuration';
import { Findings, shownPath } from './findings';
import { RunError } from './run-error';

export interface ListOptions {
  /** The configuration; `specsmith.yaml` by default, which need not be there. */
  readonly config?: string;
  readonly cwd?: string;
}

export interface Listing {
  readonly apis: readonly ListedApi[];
  readonly targets: readonly ListedTarget[];
}

export interface ListedApi {
  readonly name: string;
  /** Paths are as one would type them from `cwd`. */
  readonly spec: string;
  readonly targets: readonly { readonly name: string; readonly output: string; readonly options: JsonObject }[];
}

export interface ListedTarget {
  readonly name: string;
  readonly options: readonly ListedOption[];
}

export interface ListedOption {
  readonly name: string;
  /** The JSON type; the values where there are few. */
  readonly type: string;
  readonly default?: Json;
  readonly description: string;
}

export async function list(options: ListOptions = {}): Promise<Listing> {
  const cwd = options.cwd ?? process.cwd();
  return { apis: await apisOf(options, cwd), targets: await targetsWithOptions() };
}

export function targetNames(): readonly string[] {
  return TARGET_NAMES;
}

export async function targetsWithOptions(): Promise<readonly ListedTarget[]> {
  const targets: ListedTarget[] = [];
  for (const name of TARGET_NAMES) targets.push({ name, options: optionsOf((await loadTarget(name)).optionsSchema) });
  return targets;
}

async function apisOf(options: ListOptions, cwd: string): Promise<readonly ListedApi[]> {
  const findings = new Findings('', cwd);
  try {
    const { apis } = await configured(options.config ?? DEFAULT_CONFIG, [], cwd, findings);
    return apis.map((api) => ({
      name: api.name,
      spec: isHttpUrl(api.spec) ? api.spec : shownPath(api.spec, cwd),
      targets: api.targets.map((target) => ({ ...target, output: shownPath(target.output, cwd) })),
    }));
  } catch (error) {
    const stop = findings.stopped(error);
    if (options.config === undefined && notThere(stop)) return [];
    throw new RunError(stop.exitCode, [findings.report()]);
  }
}

function notThere({ diagnostics }: StopError): boolean {
  return diagnostics.some(({ code }) => code === 'config-not-found');
}

function optionsOf(schema: JsonObject): readonly ListedOption[] {
  const properties = own(schema, 'properties');
  return Object.entries(isJsonObject(properties) ? properties : {}).map(([name, option]) => {
    const value = own(option, 'default');
    return {
      name,
      type: typeOf(option),
      ...(value === undefined ? {} : { default: value }),
      description: String(own(option, 'description') ?? ''),
    };
  });
}

function typeOf(option: Json): string {
  const values = own(option, 'enum');
  if (Array.isArray(values)) return values.map((value: Json) => JSON.stringify(value)).join(' | ');
  return [own(option, 'type') ?? 'any'].flat().join(' | ');
}
