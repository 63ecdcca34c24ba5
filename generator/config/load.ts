// Reads specsmith.yaml (or .json): data, never code. Everything wrong with it is reported at once.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { StopError, type Diagnostic } from '../support/diagnostics';
import { isJsonObject, own, type Json, type JsonObject } from '../support/json';
import { append } from '../support/pointer';
import { suggest } from '../support/suggest';
import { isHttpUrl } from '../support/url';
import type { ApiConfig, Config, TargetConfig } from './config';
import { findingsOf } from './findings';
import { nameViolations, type RefusedNames } from './names';
import { validate, type Violation } from './validate';

export const DEFAULT_CONFIG = 'specsmith.yaml';

export interface ConfigText {
  /** As the user named it. */
  readonly label: string;
  readonly file: string;
  readonly text: string;
}

export function readConfig(file: string, cwd: string): ConfigText {
  const absolute = path.resolve(cwd, file);
  try {
    return { label: file, file: absolute, text: readFileSync(absolute, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    const { code, message: reason } = error as NodeJS.ErrnoException;
    const message =
      code === 'ENOENT'
        ? `there is no ${file} here`
        : code === 'EISDIR'
          ? `${file} is a folder, and no configuration`
          : `${file} cannot be read: ${reason}`;
    const usual = 'specsmith init writes one, and --config names another. Commands that take --spec need none.';
    const near = code === 'ENOENT' ? SPELLINGS.find((name) => existsSync(path.resolve(cwd, name))) : undefined;
    const hint = near === undefined ? usual : `${near} is here: give it the usual name, or name it with --config.`;
    throw new StopError(2, [{ code: 'config-not-found', severity: 'error', message, hint }]);
  }
}

/** What people call it as well. */
const SPELLINGS = ['specsmith.yml', 'specsmith.json', '.specsmith.yaml', '.specsmith.yml'];

/** Only parsed: the targets that it names have yet to be loaded before it can be checked. */
export async function parseConfig(source: ConfigText): Promise<Json> {
  try {
    if (source.file.endsWith('.json')) return JSON.parse(source.text) as Json;
    const { load, CORE_SCHEMA } = await import('js-yaml');
    return (load(source.text, { schema: CORE_SCHEMA }) ?? null) as Json;
  } catch (error) {
    const { mark, reason } = error as { mark?: { line: number; column: number }; reason?: string };
    const where = mark === undefined ? source.label : `${source.label}:${mark.line + 1}:${mark.column + 1}`;
    const message = `${where} cannot be parsed: ${reason ?? (error as Error).message}`;
    throw new StopError(2, [{ code: 'config-unparsable', severity: 'error', message }]);
  }
}

/** The targets that a configuration names anywhere, known or not. */
export function targetsNamed(config: Json): readonly string[] {
  const apis = own(config, 'apis');
  if (!isJsonObject(apis)) return [];
  const named = Object.values(apis).flatMap((api) => {
    const targets = own(api, 'targets');
    return isJsonObject(targets) ? Object.keys(targets) : [];
  });
  return [...new Set(named)].sort();
}

/** `schema`: that of the whole configuration. */
export function checkConfig(config: Json, source: ConfigText, schema: JsonObject, refused: RefusedNames): Config {
  const stopAt = (violations: readonly Violation[]): void => {
    const found = violations.map((violation) => located(violation, source));
    if (found.length > 0) throw new StopError(2, found);
  };
  stopAt(validate(config, schema));
  const apis = Object.entries(own(config, 'apis') as JsonObject);
  stopAt([
    ...apis.flatMap(([name, api]) => outputsMissing(name, api as JsonObject)),
    ...nameViolations(config, refused),
  ]);
  const configured = apis.map(([name, api]) => apiConfig(name, api as JsonObject, source.file));
  return {
    file: source.file,
    apis: configured,
    all: configured,
    documents: configured.flatMap(({ spec, overlays, save }) => [
      spec,
      ...overlays,
      ...(save === undefined ? [] : [save]),
    ]),
  };
}

/** Picks APIs by name, in the order of the configuration; all of them where none is named. */
export function selectApis(config: Config, names: readonly string[]): readonly ApiConfig[] {
  const known = config.apis.map((api) => api.name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new StopError(
      2,
      unknown.map((name): Diagnostic => {
        const near = suggest(name, known);
        const hint = near === undefined ? `It has ${known.join(', ')}.` : `Did you mean ${near}?`;
        return { code: 'config-unknown-api', severity: 'error', message: `the configuration has no API ${name}`, hint };
      }),
    );
  }
  return names.length === 0 ? config.apis : config.apis.filter((api) => names.includes(api.name));
}

function located({ pointer, ...rest }: Violation, source: ConfigText): Diagnostic {
  return { ...rest, severity: 'error', place: { file: source.label, pointer } };
}

function outputsMissing(name: string, api: JsonObject): readonly Violation[] {
  if (own(api, 'output') !== undefined) return [];
  const targets = Object.entries(own(api, 'targets') as JsonObject);
  return targets
    .filter(([, options]) => own(options, 'output') === undefined)
    .map(([target]) => ({
      code: 'config-missing-key',
      message: `apis.${name} needs output, or targets.${target} one of its own`,
      pointer: append('/apis', name, 'targets', target),
    }));
}

function apiConfig(name: string, api: JsonObject, file: string): ApiConfig {
  const folder = path.dirname(file);
  const spec = String(own(api, 'spec'));
  const output = own(api, 'output');
  const filter = own(api, 'filter');
  const credentials = own(api, 'credentials');
  const webhooks = own(api, 'webhooks');
  const pagination = own(api, 'pagination');
  const save = own(api, 'save');
  return {
    name,
    file,
    spec: isHttpUrl(spec) ? spec : path.resolve(folder, spec),
    allowRefOrigins: (own(api, 'allowRefOrigins') ?? []) as readonly string[],
    allowRefOutside: own(api, 'allowRefOutside') === true,
    save: typeof save === 'string' ? path.resolve(folder, save) : undefined,
    headers: (own(api, 'headers') ?? {}) as ApiConfig['headers'],
    overlays: ((own(api, 'overlays') ?? []) as readonly string[]).map((file) => path.resolve(folder, file)),
    filter: isJsonObject(filter) ? filter : undefined,
    credentials: isJsonObject(credentials) ? credentials : undefined,
    ...(isJsonObject(webhooks) ? { webhooks } : {}),
    ...(Array.isArray(pagination) ? { pagination: pagination as readonly Json[] } : {}),
    findings: findingsOf(own(api, 'findings')),
    targets: Object.entries(own(api, 'targets') as JsonObject).map(([target, options]): TargetConfig => {
      const { output: place, ...rest } = (options ?? {}) as JsonObject;
      const where = typeof place === 'string' ? place : path.join(String(output), target);
      return { name: target, output: path.resolve(folder, where), options: rest };
    }),
  };
}
