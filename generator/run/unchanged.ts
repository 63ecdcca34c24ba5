// Whether an API needs no work: its outputs are intact, and were made by this very generator from what is there now. Loads
// neither targets nor anything that reads documents, since all that it says may be that there is nothing to do. Where it
// cannot tell, the run does all the work and says what there is to say.

import path from 'node:path';
import type { ApiConfig, FindingsConfig, TargetConfig } from '../config/config';
import { checkConfig, DEFAULT_CONFIG, parseConfig, readConfig, selectApis } from '../config/load';
import type { Diagnostic } from '../support/diagnostics';
import type { Json, JsonObject } from '../support/json';
import { isHttpUrl } from '../support/url';
import { findOutput, isIntact, type FoundOutput } from '../write/intact-output';
import { keyOf, knownOutput, rememberOutput, type KnownOutput } from '../write/known-output';
import { canonicalJson, MANIFEST_NAME, NAMES_NAME, parseManifest, type Manifest } from '../write/manifest';
import { hashOfInput } from '../write/named-file';
import { packageRoot, readOwn } from '../write/package-root';
import type { ReadingOptions } from './document';
import { shownPath } from './findings';
import type { GeneratedOutput, GenerateOptions } from './generate';
import { isNamedIn, optionsHash } from './origin';
import { orphansOf } from './orphan-report';
import { checkOutputs } from './outputs-apart';
import { protectedFiles } from './protected-files';

/** What decides how a document is read, and is not in the manifest of what is made of it. */
export type ReadingSettings = Pick<ReadingOptions, 'allowRefOrigins' | 'allowRefOutside' | 'strict' | 'lenient'> & {
  readonly findings?: FindingsConfig;
};

export interface UnchangedApi {
  readonly outputs: readonly GeneratedOutput[];
  /** How many errors and warnings the run had to say that did the work. */
  readonly warnings: number;
}

interface Found {
  readonly target: TargetConfig;
  readonly output: FoundOutput;
  readonly manifest: Manifest;
  readonly known: KnownOutput;
}

/** For one API. `kept`: files that no output may hold. */
export function unchangedApi(
  api: ApiConfig,
  settings: ReadingSettings,
  kept: readonly string[],
  options: Pick<GenerateOptions, 'check'> & { readonly cwd: string },
): UnchangedApi | undefined {
  if (api.spec === '-' || isHttpUrl(api.spec)) return undefined;
  try {
    const found: Found[] = [];
    for (const target of api.targets) {
      const output = findOutput(target.output, [api.spec, ...kept]);
      const known = output && knownOutput(target.output, keyOf(output.hash, canonicalJson(settingsOf(settings))));
      // Who is known to have written it need not be doubted.
      const manifest = known && parseManifest(output.text, 'known');
      if (output === undefined || known === undefined || manifest === undefined || !isOf(manifest, api, target))
        return undefined;
      found.push({ target, output, manifest, known });
    }
    const hashOf = hashes();
    if (!found.every(({ manifest }) => isMadeFrom(manifest, api, hashOf))) return undefined;
    if (!found.every(({ output, manifest }) => isIntact(output, manifest))) return undefined;
    const outputs = found.map(({ target, manifest }) => resultOf(api, target, manifest, options));
    const warnings = Math.max(0, ...found.map(({ known }) => known.warnings));
    return { outputs, warnings };
  } catch {
    // Whatever it is, the run that does all the work comes to it too, and says it.
    return undefined;
  }
}

/** After a run that did the work, and that left the output as it is to be. */
export function rememberUnchanged(folder: string, settings: ReadingSettings, warnings: number): void {
  const manifest = hashOfInput(path.join(folder, MANIFEST_NAME));
  if (manifest === undefined) return;
  rememberOutput(folder, keyOf(manifest, canonicalJson(settingsOf(settings))), { warnings });
}

/** What is said in place of warnings that were said before. */
export function asBefore(warnings: number): Diagnostic {
  const message = `nothing changed since an earlier run, whose findings (${warnings}) are not repeated`;
  return {
    code: 'findings-as-before',
    severity: 'info',
    message,
    hint: 'specsmith lint shows them, and so does --force.',
  };
}

/** For all that a run of a configuration is asked for, before anything else of the program is loaded. */
export async function unchangedRun(
  options: Pick<GenerateOptions, 'config' | 'apis' | 'targets' | 'check' | 'cwd'>,
): Promise<UnchangedApi | undefined> {
  try {
    const cwd = options.cwd ?? process.cwd();
    const source = readConfig(options.config ?? DEFAULT_CONFIG, cwd);
    const schema = JSON.parse(readOwn('dist/specsmith.schema.json')) as JsonObject;
    const config = checkConfig(await parseConfig(source), source, schema, () => []);
    checkOutputs(config.apis, cwd);
    // What is named no more is said, or removed, by the run itself.
    if (orphansOf(config).length > 0) return undefined;
    const kept = protectedFiles(config);
    const apis = selectApis(config, options.apis ?? []);
    if (options.targets?.every((name) => apis.some(({ targets }) => targets.some((it) => it.name === name))) === false)
      return undefined;
    const asked = apis.map((api) => ({
      ...api,
      targets: api.targets.filter(({ name }) => options.targets?.includes(name) ?? true),
    }));
    if (!namesAreChecked(config.apis, asked)) return undefined;
    const all: UnchangedApi[] = [];
    for (const api of asked) {
      const settings = {
        allowRefOrigins: api.allowRefOrigins,
        allowRefOutside: api.allowRefOutside,
        strict: false,
        ...ofFindings(api),
      };
      const own = { ...(options.check === undefined ? {} : { check: options.check }), cwd };
      const unchanged = unchangedApi(api, settings, kept, own);
      if (unchanged === undefined) return undefined;
      all.push(unchanged);
    }
    return {
      outputs: all.flatMap(({ outputs }) => outputs),
      warnings: all.reduce((sum, { warnings }) => sum + warnings, 0),
    };
  } catch {
    return undefined;
  }
}

/** Only targets know which names they refuse; what this version generated with, none of them refused. */
function namesAreChecked(all: readonly ApiConfig[], asked: readonly ApiConfig[]): boolean {
  const looked = new Set(asked.flatMap(({ targets }) => targets));
  return all.every((api) =>
    api.targets
      .filter((target) => !looked.has(target))
      .every((target) => {
        const found = findOutput(target.output, []);
        const manifest = found && parseManifest(found.text);
        return manifest !== undefined && isOf(manifest, api, target);
      }),
  );
}

function isOf(manifest: Manifest, api: ApiConfig, { name, output, options }: TargetConfig): boolean {
  return (
    manifest.generator === packageRoot().version &&
    manifest.target === name &&
    manifest.api === (api.name === '' ? undefined : api.name) &&
    isNamedIn(manifest, api.file, output) &&
    manifest.options === optionsHash(api, options)
  );
}

function isMadeFrom(
  { document, overlays = [], references }: Manifest,
  api: ApiConfig,
  hashOf: (file: string) => string | undefined,
): boolean {
  const folder = path.dirname(api.spec);
  return (
    hashOf(api.spec) === document &&
    overlays.length === api.overlays.length &&
    api.overlays.every((file, index) => hashOf(file) === overlays[index]) &&
    [...references].every(([id, sha]) => !id.includes('://') && hashOf(path.resolve(folder, id)) === sha)
  );
}

/** Each file is read once for all outputs. */
function hashes(): (file: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, hashOfInput(file));
    return known.get(file);
  };
}

function resultOf(
  api: ApiConfig,
  { name, output }: TargetConfig,
  { files, names }: Manifest,
  { check, cwd }: Pick<GenerateOptions, 'check'> & { readonly cwd: string },
): GeneratedOutput {
  const paths = [...files.keys(), MANIFEST_NAME, ...(names === undefined ? [] : [NAMES_NAME])].sort();
  const base = { api: api.name, target: name, folder: shownPath(output, cwd) };
  if (check !== true) return { ...base, files: paths.map((file) => ({ path: file, state: 'unchanged' })) };
  return {
    ...base,
    files: [],
    judgement: { files: paths.map((file) => ({ path: file, state: 'current' })), reasons: [] },
  };
}

/** Of the configuration alone. */
function ofFindings({ findings }: ApiConfig): Pick<ReadingSettings, 'lenient' | 'findings'> {
  return { lenient: findings.lenient === true, findings };
}

function settingsOf(settings: ReadingSettings): Json {
  const { allowRefOrigins = [], allowRefOutside = false, strict = false, lenient = false, findings = {} } = settings;
  return { allowRefOrigins: [...allowRefOrigins].sort(), allowRefOutside, strict, lenient, findings: findings as Json };
}
