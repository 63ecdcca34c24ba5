// From what a caller says to what is to be done: a configuration file, or a document and targets named directly.

import path from 'node:path';
import type { ApiConfig, Config } from '../config/config';
import { checkConfig, parseConfig, readConfig, selectApis, targetsNamed, type ConfigText } from '../config/load';
import { nameViolations, type RefusedNames } from '../config/names';
import { configSchema, type TargetSchemas } from '../config/schema';
import { validate } from '../config/validate';
import { StopError, type Diagnostic } from '../support/diagnostics';
import type { Json, JsonObject } from '../support/json';
import { suggest } from '../support/suggest';
import { isHttpUrl } from '../support/url';
import { isTargetName, loadTarget, TARGET_NAMES } from '../targets';
import type { Target, TargetName } from '../targets/target';
import type { ModelSettings } from '../pipeline';
import type { Findings } from './findings';
import { modelSettingsOf } from './model-settings';
import { checkOutputs } from './outputs-apart';

/** Reads the configuration and picks the APIs that were named. */
export async function configured(
  file: string,
  names: readonly string[],
  cwd: string,
  findings: Findings,
): Promise<Config> {
  const source = readConfig(file, cwd);
  noted(source, findings);
  const config = await checkedConfig(source, cwd);
  return { ...config, apis: selectApis(config, names) };
}

/** So that findings can show the lines that they are about. */
export function noted({ label, text, file }: ConfigText, findings: Findings): void {
  findings.text(label, { label, text, format: file.endsWith('.json') ? 'json' : 'yaml' });
}

/** All that is asked of a configuration before anything is generated. Throws StopError. */
export async function checkedConfig(source: ConfigText, cwd: string): Promise<Config> {
  const value = await parseConfig(source);
  const targets = await loadTargets(targetsNamed(value));
  const config = checkConfig(value, source, configSchema(targets.schemas), targets.refused);
  checkOutputs(config.apis, cwd);
  return config;
}

export interface Direct extends ModelSettings {
  readonly spec: string;
  readonly out: string;
  readonly targets: readonly string[];
  /** By target, then option. */
  readonly options: { readonly [target: string]: JsonObject };
  readonly overlays?: readonly string[] | undefined;
  readonly save?: string | undefined;
  readonly name?: string;
}

/** One target goes to the folder itself; of several, each to a folder of its name in it. */
export async function direct(request: Direct, cwd: string): Promise<ApiConfig> {
  const unknown = [...request.targets, ...Object.keys(request.options)].filter((name) => !isTargetName(name));
  if (unknown.length > 0) throw new StopError(2, unknown.map(unknownTarget));
  if (request.targets.length === 0) {
    throw new StopError(2, [
      usage('no target is named', `Name one or more with --target: ${TARGET_NAMES.join(', ')}.`),
    ]);
  }
  const strays = Object.keys(request.options).filter((name) => !request.targets.includes(name));
  if (strays.length > 0)
    throw new StopError(
      2,
      strays.map((name) => withoutTarget(name, request.targets)),
    );
  const targets = Object.fromEntries(request.targets.map((name) => [name, request.options[name] ?? {}]));
  const api: JsonObject = {
    spec: request.spec,
    output: request.out,
    targets,
    ...modelSettingsOf(request),
    ...(request.overlays === undefined ? {} : { overlays: request.overlays }),
    ...(request.save === undefined ? {} : { save: request.save }),
  };
  const { schemas, refused } = await loadTargets(request.targets);
  const wrong = validate({ apis: { api } }, configSchema(schemas));
  const violations = wrong.length > 0 ? wrong : nameViolations({ apis: { api } }, refused);
  if (violations.length > 0) {
    throw new StopError(
      2,
      violations.map(({ pointer: _, message, ...rest }): Diagnostic => ({
        ...rest,
        message: asTyped(message),
        severity: 'error',
      })),
    );
  }
  const out = path.resolve(cwd, request.out);
  const resolved: ApiConfig = {
    name: request.name ?? '',
    spec: request.spec === '-' || isHttpUrl(request.spec) ? request.spec : path.resolve(cwd, request.spec),
    allowRefOrigins: [],
    allowRefOutside: false,
    save: request.save === undefined ? undefined : path.resolve(cwd, request.save),
    headers: {},
    overlays: (request.overlays ?? []).map((file) => path.resolve(cwd, file)),
    filter: request.filter,
    credentials: request.credentials,
    ...modelSettingsOf(request),
    findings: {},
    targets: request.targets.map((name) => ({
      name,
      output: request.targets.length === 1 ? out : path.join(out, name),
      options: request.options[name] ?? {},
    })),
  };
  checkOutputs([resolved], cwd);
  return resolved;
}

/** Without a configuration nobody wrote the path to a target's options. */
function asTyped(message: string): string {
  return message
    .replace(/\bapis\.api\.targets\.(\w+) has no/, 'the target $1 has no option')
    .replace(/\bapis\.api\.(?:targets\.)?/, '');
}

function unknownTarget(name: string): Diagnostic {
  const near = suggest(name, TARGET_NAMES);
  return usage(
    `there is no target ${name}`,
    `${near === undefined ? '' : `Did you mean ${near}? `}There is ${TARGET_NAMES.join(', ')}.`,
  );
}

function withoutTarget(name: string, targets: readonly string[]): Diagnostic {
  return usage(`there are options for ${name}, which is not to be made`, `To be made: ${targets.join(', ')}.`);
}

export function usage(message: string, hint: string): Diagnostic {
  return { code: 'usage', severity: 'error', message, hint };
}

interface TargetOptions {
  /** Every target's name, so that a misspelt one finds its neighbour; the options of those that are named. */
  readonly schemas: TargetSchemas;
  readonly refused: RefusedNames;
}

async function loadTargets(named: readonly string[]): Promise<TargetOptions> {
  const schemas = new Map<string, JsonObject>(TARGET_NAMES.map((name) => [name, { properties: {} }]));
  const targets = new Map<string, Target>();
  for (const name of named) {
    if (!isTargetName(name)) continue;
    const target = await loadTarget(name);
    targets.set(name, target);
    schemas.set(name, target.optionsSchema as JsonObject);
  }
  return { schemas, refused: (name, options) => targets.get(name)?.refusedNames(options) ?? [] };
}

/** The schema of specsmith.yaml with the options of every target, as the build writes it for editors. */
export async function fullConfigSchema(): Promise<Json> {
  return configSchema((await loadTargets(TARGET_NAMES)).schemas);
}

export function asTargetName(name: string): TargetName {
  if (!isTargetName(name)) throw new StopError(2, [unknownTarget(name)]);
  return name;
}

/** The APIs with only these of their targets. */
export function withTargets(apis: readonly ApiConfig[], names: readonly string[]): readonly ApiConfig[] {
  const known = [...new Set(apis.flatMap((api) => api.targets.map(({ name }) => name)))].sort();
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    const message = `the configuration has no target ${unknown} for ${apis.map(({ name }) => name).join(', ')}`;
    throw new StopError(2, [usage(message, `It has ${known.join(', ')}.`)]);
  }
  const chosen = apis.map((api) => ({ ...api, targets: api.targets.filter(({ name }) => names.includes(name)) }));
  return chosen.filter(({ targets }) => targets.length > 0);
}
