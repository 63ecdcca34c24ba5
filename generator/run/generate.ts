// generate(): every API that was asked for, through the pipeline and onto the disk. One that cannot be generated does
// not keep the others from it; nothing of an API is written before all of it has been emitted.

import type { ApiConfig, Config } from '../config/config';
import { modelOf, readSpec, stopAtErrors, stopAtWarnings } from '../pipeline';
import { StopError, type Diagnostics } from '../support/diagnostics';
import type { Json, JsonObject } from '../support/json';
import type { Report } from '../support/report';
import { isHttpUrl } from '../support/url';
import type { TargetName } from '../targets/target';
import type { EditedFiles } from '../write/comparison';
import type { FileState, Judgement, OpenOutput } from '../write/output';
import type { Origin } from '../write/manifest';
import { replaceNamedFile } from '../write/named-file';
import { checkInterruption, recoverOutput } from '../write/recovery';
import { DEFAULT_CONFIG } from '../config/load';
import { asTargetName, configured, direct, usage, withTargets } from './configuration';
import { findingsOf, readingOf } from './api-reading';
import { documentAt, loadOptions } from './document';
import { Findings, shownPath } from './findings';
import type { OutputOrder } from './make-output';
import { makeOutputs } from './make-outputs';
import { OutputRun } from './output-run';
import type { Moments } from './moments';
import { earlierFiles, knownInputs } from './earlier-files';
import { orphanReport } from './orphan-report';
import { originOf } from './origin';
import { protectedFiles } from './protected-files';
import { RunError } from './run-error';
import { asBefore, rememberUnchanged, unchangedApi, type ReadingSettings } from './unchanged';
import { makersFor } from './makers';
import type { GivenHeaders } from './url-headers';

export interface GenerateOptions {
  /** The configuration; `specsmith.yaml` by default. Not together with `spec`. */
  readonly config?: string;
  /** Names of APIs in the configuration; all of them by default. */
  readonly apis?: readonly string[];
  /** Without a configuration: a document's path, or `-` for the standard input. */
  readonly spec?: string;
  /** What to generate, e.g. `['typescript']`. With a configuration: only these of what it names; all of it by default. */
  readonly targets?: readonly string[];
  /** Without a configuration: the folder. Of several targets, each gets a folder of its name in it. */
  readonly out?: string;
  /** Without a configuration: options by target, as under `targets` in specsmith.yaml. */
  readonly targetOptions?: { readonly [target: string]: JsonObject };
  /** Without a configuration: as `filter` in specsmith.yaml. */
  readonly filter?: JsonObject;
  /** Without a configuration: as `credentials` in specsmith.yaml. */
  readonly credentials?: JsonObject;
  /** Without a configuration: as `webhooks` in specsmith.yaml. */
  readonly webhooks?: JsonObject;
  /** Without a configuration: as `pagination` in specsmith.yaml. */
  readonly pagination?: readonly Json[];
  /** Without a configuration: as `overlays` in specsmith.yaml. */
  readonly overlays?: readonly string[];
  /** An overlay action that selects nothing is an error, not a warning. */
  readonly strict?: boolean;
  /** Without a configuration: where a copy of a fetched document is kept. */
  readonly save?: string;
  /** Fetches nothing: the kept copy stands for a document that is named by its URL. */
  readonly offline?: boolean;
  /** A document of which a part is lost is generated without it: the error becomes a warning. */
  readonly lenient?: boolean;
  /** With `spec: '-'`: the folder that references are relative to. */
  readonly base?: string;
  /** `warning`: nothing of an API is written that has errors or warnings. */
  readonly failOn?: 'error' | 'warning';
  /** Headers for what is fetched, by origin; `env:NAME` in a value stands for a variable of the environment. */
  readonly headers?: GivenHeaders;
  /** Says what would change, and changes nothing. */
  readonly dryRun?: boolean;
  /** Says whether the outputs are what would be written, by `GeneratedOutput.judgement`; changes nothing. */
  readonly check?: boolean;
  /** Leaves outputs alone, without building a client, where nothing changed since this generator wrote them. */
  readonly skipUnchanged?: boolean;
  /** Removes outputs of targets that the configuration names no more. */
  readonly prune?: boolean;
  /** Overwrites and deletes files that were generated and then edited. */
  readonly overwriteModified?: boolean;
  /** Origins that references may lead to, beside those of the configuration. */
  readonly allowRefOrigins?: readonly string[];
  /** Lets references lead to files outside of a document's folder, whatever the configuration says. */
  readonly allowRefOutside?: boolean;
  /** What paths are relative to; the current folder by default. */
  readonly cwd?: string;
  /** Told what is going on, for a display. */
  readonly onProgress?: (stage: string) => void;
}

export interface GeneratedOutput {
  /** Empty without a configuration. */
  readonly api: string;
  readonly target: string;
  /** As one would type it from `cwd`. */
  readonly folder: string;
  /** Every file of the output with what became, or would become, of it; by path. */
  readonly files: readonly { readonly path: string; readonly state: FileState }[];
  /** With `check`, in place of `files`: what each file is, and why it is not what would be written. */
  readonly judgement?: Judgement;
}

export interface GenerateResult {
  readonly outputs: readonly GeneratedOutput[];
  /** Warnings and notes: one report for each API that has any. */
  readonly reports: readonly Report[];
}

export function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  return generateWith(options, {});
}

export async function generateWith(options: GenerateOptions, moments: Moments): Promise<GenerateResult> {
  const cwd = options.cwd ?? process.cwd();
  const config = await whatToDo(options, cwd);
  const outputs: GeneratedOutput[] = [];
  const reports: Report[] = [];
  let failure: StopError | undefined;
  for (const named of config.apis) {
    const api = options.offline === true ? asKept(named) : named;
    const findings = findingsOf(api, options, cwd);
    moments.reading?.(knownInputs(api));
    try {
      outputs.push(...(await generateApi(api, protectedFiles(config), options, findings, moments)));
    } catch (error) {
      const stop = findings.stopped(error);
      failure ??= stop;
    }
    moments.reading?.(findings.wanted());
    const report = findings.report();
    if (report.diagnostics.length > 0) reports.push(report);
  }
  const orphans = orphanReport(config, options, cwd);
  if (orphans.report.diagnostics.length > 0) reports.push(orphans.report);
  failure ??= orphans.failure;
  if (failure !== undefined) throw new RunError<readonly GeneratedOutput[]>(failure.exitCode, reports, outputs);
  return { outputs, reports };
}

async function whatToDo(options: GenerateOptions, cwd: string): Promise<Config> {
  const findings = new Findings('', cwd);
  try {
    if (options.spec === undefined) return await fromConfiguration(options, cwd, findings);
    const api = await fromOptions(options, options.spec, cwd);
    return {
      file: undefined,
      apis: [api],
      all: [api],
      documents: [...api.overlays, ...(api.save === undefined ? [] : [api.save])],
    };
  } catch (error) {
    throw new RunError(findings.stopped(error).exitCode, [findings.report()]);
  }
}

/** What the command line calls an option. */
const FLAGS: { readonly [option: string]: string } = {
  out: '--out',
  targetOptions: '--option',
  overlays: '--overlay',
  save: '--save',
};

async function fromConfiguration(options: GenerateOptions, cwd: string, findings: Findings): Promise<Config> {
  const stray = (
    ['out', 'targetOptions', 'filter', 'credentials', 'webhooks', 'pagination', 'overlays', 'save'] as const
  ).find((key) => options[key] !== undefined);
  if (stray !== undefined) {
    const hint = 'Name a document with --spec, or say this in the configuration.';
    const said = FLAGS[stray] === undefined ? stray : `${stray} (${FLAGS[stray]})`;
    throw new StopError(2, [usage(`${said} is for a run without a configuration, which needs a document`, hint)]);
  }
  const config = await configured(options.config ?? DEFAULT_CONFIG, options.apis ?? [], cwd, findings);
  return options.targets === undefined ? config : { ...config, apis: withTargets(config.apis, options.targets) };
}

function fromOptions(options: GenerateOptions, spec: string, cwd: string): Promise<ApiConfig> {
  const { out, targets = [], targetOptions = {}, filter, credentials, webhooks, pagination, overlays, save } = options;
  if (options.config !== undefined || (options.apis ?? []).length > 0) {
    throw new StopError(2, [usage('a document and a configuration exclude each other', 'Leave one of them out.')]);
  }
  if (out === undefined) throw new StopError(2, [usage('no output folder is named', 'Name one with --out.')]);
  return direct(
    { spec, out, targets, options: targetOptions, filter, credentials, webhooks, pagination, overlays, save },
    cwd,
  );
}

/** With the document's kept copy in its place, where there is one. */
function asKept(api: ApiConfig): ApiConfig {
  return isHttpUrl(api.spec) && api.save !== undefined ? { ...api, spec: api.save } : api;
}

interface AskedTarget {
  readonly name: TargetName;
  readonly folder: string;
  /** The folder as the user would type it. */
  readonly label: string;
  readonly options: JsonObject;
}

async function generateApi(
  api: ApiConfig,
  kept: readonly string[],
  options: GenerateOptions,
  findings: Findings,
  moments: Moments,
): Promise<readonly GeneratedOutput[]> {
  const { diagnostics, cwd } = findings;
  if (options.offline === true && isHttpUrl(api.spec)) {
    const message = `${api.spec} is not fetched with --offline, and no copy of it is kept`;
    const hint = 'Name one with --save, or with `save` in the configuration, and generate once without --offline.';
    throw new StopError(2, [usage(message, hint)]);
  }
  const mode = options.check === true ? 'judge' : options.dryRun === true ? 'preview' : 'publish';
  const edited: EditedFiles = options.overwriteModified === true ? 'overwrite' : 'refuse';
  const progress = (stage: string): void => options.onProgress?.(api.name === '' ? stage : `${api.name}: ${stage}`);
  const targets = api.targets.map(({ name, output, options: given }): AskedTarget => {
    return { name: asTargetName(name), folder: output, label: shownPath(output, cwd), options: given };
  });
  for (const { folder, label } of targets) {
    if (mode !== 'publish') checkInterruption(folder, label);
    else for (const note of recoverOutput(folder, label, edited)) diagnostics.add(note);
  }

  // The overlays of a caller are those of the API by now.
  const { overlays: _, ...said } = options;
  const asked = readingOf(api, said);
  const failOn = options.failOn ?? api.findings.failOn;
  const settings = {
    allowRefOrigins: options.offline === true ? [] : (asked.allowRefOrigins ?? []),
    allowRefOutside: asked.allowRefOutside === true,
    strict: options.strict === true,
    lenient: asked.lenient === true,
    findings: api.findings,
  };
  if (options.skipUnchanged === true && mode !== 'preview') {
    const unchanged = unchangedApi(api, settings, kept, { check: mode === 'judge', cwd });
    if (unchanged !== undefined && (failOn !== 'warning' || unchanged.warnings === 0)) {
      if (unchanged.warnings > 0) diagnostics.add(asBefore(unchanged.warnings));
      return unchanged.outputs;
    }
  }

  progress('reading');
  const reading = {
    ...loadOptions({ ...asked, ...settings }, api.spec, cwd),
    earlierFiles: earlierFiles(api),
  };
  const source = await documentAt(api.spec, cwd, reading, diagnostics);
  await moments.computing?.();
  const makers = await makersFor(
    targets.map(({ name }) => name),
    source,
  );
  const run = new OutputRun(makers, mode);
  try {
    // The thread builds the model while the document is checked here. What it makes of a wrong one, nobody asks for.
    const spec = await readSpec(source, reading, diagnostics, (loaded) => {
      makers.second?.read(loaded, api, findings.policy);
    });
    findings.loaded(spec);
    const model = await modelOf(spec, api, diagnostics);
    stopAtErrors(diagnostics);
    if (mode === 'publish') moments.staging?.();
    const inputs = [...findings.inputs(reading.base), ...kept];
    const outputs = targets.map((target) => {
      const { name, folder: output, options: given } = target;
      const origin = originOf(api, { name, output, options: given }, spec.files);
      const open = run.open({ ...target, inputs, edited, origin });
      return { output: open, order: orderOf(api, target, origin, open) };
    });
    const begins = (order: OutputOrder): void => progress(order.target);
    const results: GeneratedOutput[] = [];
    for (const { of, made } of await makeOutputs(outputs, model, makers, findings.policy, begins)) {
      for (const each of made.found) diagnostics.add(each);
      if ('exitCode' in made) throw new StopError(made.exitCode, diagnostics.list);
      const { target, label } = of.order;
      const result = of.output.compare(made.files, made.names);
      results.push({ api: api.name, target, folder: label, ...result });
    }
    stopAtErrors(diagnostics);
    if (failOn === 'warning') stopAtWarnings(diagnostics);
    progress('writing');
    run.publish();
    if (mode === 'publish' && api.save !== undefined && source.kind === 'text' && isHttpUrl(api.spec))
      replaceNamedFile(api.save, source.text);
    // What could not be read may be there next time, and is named in no manifest.
    if (mode !== 'preview' && spec.unread === undefined) rememberCurrent(results, targets, settings, diagnostics);
    return results;
  } finally {
    run.end();
  }
}

function orderOf(
  api: ApiConfig,
  { name, folder, label, options }: AskedTarget,
  origin: Origin,
  { place }: OpenOutput,
): OutputOrder {
  return { target: name, options, api: api.name === '' ? undefined : api.name, folder, label, origin, place };
}

/** Notes which outputs are now what this run makes of the document. */
function rememberCurrent(
  results: readonly GeneratedOutput[],
  targets: readonly { readonly folder: string }[],
  settings: ReadingSettings,
  { list }: Diagnostics,
): void {
  const warnings = list.filter(({ severity }) => severity !== 'info').length;
  for (const [index, { files, judgement }] of results.entries()) {
    const current =
      judgement === undefined ? files.length > 0 : judgement.files.every(({ state }) => state === 'current');
    const folder = targets[index]?.folder;
    if (current && folder !== undefined) rememberUnchanged(folder, settings, warnings);
  }
}
