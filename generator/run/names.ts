// names(): the names that the clients of a configuration have recorded, held against what the document has; or, from an old
// document, the record of clients that were generated before there was one.

import type { ApiConfig, TargetConfig } from '../config/config';
import { DEFAULT_CONFIG } from '../config/load';
import type { RecordedName } from '../naming/name-table';
import { modelOf, planOutput, readSpec, stopAtErrors } from '../pipeline';
import { StopError, type Diagnostics } from '../support/diagnostics';
import type { Report } from '../support/report';
import { NAMES_NAME } from '../write/manifest';
import { readManifest } from '../write/manifest-file';
import { createNamesFile } from '../write/names-file';
import { onDisk } from '../write/refusal';
import { asTargetName, configured, usage, withTargets } from './configuration';
import { documentAt, loadOptions } from './document';
import { Findings, shownPath } from './findings';
import { checkNames } from './name-faults';
import { originOf } from './origin';
import { printNames, readNames, registerFor } from './recorded-names';
import { RunError } from './run-error';

export interface NamesOptions {
  /** The configuration; `specsmith.yaml` by default. */
  readonly config?: string;
  readonly apis?: readonly string[];
  readonly targets?: readonly string[];
  /** The document that the clients were generated from: their names are written. Of one API. */
  readonly from?: string;
  readonly cwd?: string;
}

export interface NamedOutput {
  readonly api: string;
  readonly target: string;
  /** As one would type it from `cwd`. */
  readonly folder: string;
  readonly written: boolean;
  readonly names: readonly NamedThing[];
}

export interface NamedThing extends RecordedName {
  /** What kind of thing is named, and in what. */
  readonly scope: string;
  readonly key: string;
}

export interface NamesResult {
  readonly outputs: readonly NamedOutput[];
  readonly reports: readonly Report[];
}

export async function names(options: NamesOptions = {}): Promise<NamesResult> {
  const cwd = options.cwd ?? process.cwd();
  const apis = await apisOf(options, cwd);
  const outputs: NamedOutput[] = [];
  const reports: Report[] = [];
  let failure: StopError | undefined;
  for (const named of apis) {
    const api = options.from === undefined ? named : { ...named, spec: options.from };
    const findings = new Findings(api.spec, cwd, api.name);
    try {
      outputs.push(...(await namesOf(api, options.from === undefined ? 'check' : 'write', findings)));
    } catch (error) {
      failure ??= findings.stopped(error);
    }
    const report = findings.report();
    if (report.diagnostics.length > 0) reports.push(report);
  }
  if (failure !== undefined) throw new RunError<readonly NamedOutput[]>(failure.exitCode, reports, outputs);
  return { outputs, reports };
}

async function apisOf(options: NamesOptions, cwd: string): Promise<readonly ApiConfig[]> {
  const findings = new Findings('', cwd);
  try {
    const { apis } = await configured(options.config ?? DEFAULT_CONFIG, options.apis ?? [], cwd, findings);
    const chosen = options.targets === undefined ? apis : withTargets(apis, options.targets);
    if (options.from === undefined || chosen.length === 1) return chosen;
    const message = `--from names one document, and there are ${chosen.length} APIs`;
    throw new StopError(2, [usage(message, `Name the one: ${chosen.map(({ name }) => name).join(', ')}.`)]);
  } catch (error) {
    throw new RunError(findings.stopped(error).exitCode, [findings.report()]);
  }
}

async function namesOf(api: ApiConfig, mode: 'check' | 'write', findings: Findings): Promise<readonly NamedOutput[]> {
  const { diagnostics, cwd } = findings;
  const reading = loadOptions(api, api.spec, cwd);
  const spec = await readSpec(await documentAt(api.spec, cwd, reading, diagnostics), reading, diagnostics);
  findings.loaded(spec);
  const model = await modelOf(spec, api, diagnostics);
  stopAtErrors(diagnostics);
  const results: NamedOutput[] = [];
  for (const { name: target, output, options } of api.targets) {
    const label = shownPath(output, cwd);
    const recorded = readNames(output, label);
    if (mode === 'check' && recorded === undefined) {
      diagnostics.info('names-missing', `${label} has no ${NAMES_NAME}`, undefined, 'The next generate writes it.');
      continue;
    }
    if (mode === 'write' && recorded !== undefined) throw inTheWay(label);
    const origin = originOf(api, { name: target, output, options }, spec.files);
    const register = await registerFor(recorded, model, origin);
    const emit = await planOutput(
      { name: asTargetName(target), options, apiName: api.name, register },
      model,
      diagnostics,
    );
    // Pages ask for names too; nothing takes the files.
    await emit({ put: () => undefined });
    const table = register.table();
    if (recorded === undefined) {
      checkOrigin({ output, label, target, document: origin.document }, diagnostics);
      onDisk(`writing to ${label}`, () => createNamesFile(output, printNames(register)));
    } else checkNames({ output, label, recorded, now: table }, diagnostics);
    const all = [...(recorded ?? table)].flatMap(([scope, entries]) =>
      [...entries].map(([key, name]) => ({ scope, key, ...name })),
    );
    results.push({ api: api.name, target, folder: label, written: recorded === undefined, names: all });
  }
  return results;
}

interface Written extends Pick<TargetConfig, 'output'> {
  readonly label: string;
  readonly target: string;
  readonly document: string;
}

/** Names of another document would be names of things that the client does not have. */
function checkOrigin({ output, label, target, document }: Written, diagnostics: Diagnostics): void {
  const manifest = onDisk(`reading ${label}`, () => readManifest(output));
  if (manifest === undefined || (manifest.target === target && manifest.document === document)) return;
  diagnostics.warning(
    'names-of-another',
    `${label} was not generated from this document, by its manifest`,
    undefined,
    'Look at what the next generate changes: git diff.',
  );
}

function inTheWay(label: string): StopError {
  const message = `${label}/${NAMES_NAME} is there already`;
  const hint = 'Remove it first, if its names are to be those of another document.';
  return new StopError(5, [{ code: 'names-in-the-way', severity: 'error', message, hint }]);
}
