// diff(): what changed between two documents, and what that does to each client. The new client is planned as a generation
// over the old one would plan it: with the names that the old one has.

import path from 'node:path';
import type { ApiConfig, TargetConfig } from '../config/config';
import { compareClients, highest, nextVersion, type Change, type Difference, type Impact, type Source } from '../diff';
import type { ApiModel } from '../model';
import type { NameTable } from '../naming/name-table';
import { modelOf, outlineOf, readSpec, registerOf, stopAtErrors } from '../pipeline';
import type { LoadedSpec } from '../spec/loaded-spec';
import type { JsonObject } from '../support/json';
import { readingOf, severityOf } from './api-reading';
import { asTargetName } from './configuration';
import { changedPlaces, type ChangedPlace } from './diff-places';
import { apiToCompare } from './diff-api';
import { documentAt, loadOptions, type ReadingOptions } from './document';
import { Findings, shownPath } from './findings';
import type { Moments } from './moments';
import { namesOfRevision } from './diff-names';
import { RunError } from './run-error';

export interface DiffOptions extends ReadingOptions {
  /** The old document: a file, an URL, or `git:REVISION:PATH`. */
  readonly old: string;
  /** The new one; that of the configuration by default. */
  readonly new?: string;
  /** The configuration; `specsmith.yaml` by default, which need not be there where both documents are named. */
  readonly config?: string;
  /** The configuration by which the old client is made, a file or `git:REVISION:PATH`; by default that of the new one. */
  readonly oldConfig?: string;
  /** The API of the configuration; needed where it has several, and neither document is that of one. */
  readonly api?: string;
  /** Some of the targets; all that are configured by default, and all there are without a configuration. */
  readonly targets?: readonly string[];
  /** Without a configuration: options by target. */
  readonly targetOptions?: { readonly [target: string]: JsonObject };
  /** Compares with a client that is made anew, without the names of the old one. */
  readonly freshNames?: boolean;
  readonly cwd?: string;
}

export interface DiffedTarget {
  readonly impact: Impact;
  readonly package: { readonly name: string; readonly version: string; readonly next: string | null };
  /** The worst first. */
  readonly changes: readonly DiffedChange[];
}

export interface DiffedChange extends Omit<Change, 'old' | 'new'> {
  /** In the new document, or in the old one for what is gone. */
  readonly pointer: string;
  readonly old?: ChangedPlace;
  readonly new?: ChangedPlace;
}

export interface DiffResult {
  readonly api: string;
  readonly old: string;
  readonly new: string;
  readonly impact: Impact;
  readonly targets: { readonly [target: string]: DiffedTarget };
}

interface Document {
  readonly spec: LoadedSpec;
  readonly model: ApiModel;
  readonly findings: Findings;
}

export async function diff(options: DiffOptions, moments: Moments = {}): Promise<DiffResult> {
  const cwd = options.cwd ?? process.cwd();
  const { api, older, newer } = await apiToCompare(options, cwd);
  moments.reading?.(
    [api, older].flatMap(({ file, overlays }) => (file === undefined ? overlays : [file, ...overlays])),
  );
  await moments.computing?.();
  const before = await documentOf(options.old, older, options, cwd);
  const after = await documentOf(newer, api, options, cwd);
  for (const { findings } of [before, after]) moments.reading?.(findings.inputs());
  moments.reading?.((options.overlays ?? []).map((file) => path.resolve(cwd, file)));
  const targets: { [target: string]: DiffedTarget } = {};
  for (const target of api.targets) {
    // A client that was not configured then is compared as it would have been made by the options of today.
    const was = older.targets.find(({ name }) => name === target.name) ?? target;
    targets[target.name] = await diffTarget({ was, is: target }, api, before, after, options, cwd);
  }
  return {
    api: api.name,
    old: labelOf(before),
    new: labelOf(after),
    impact: highest(Object.values(targets).map(({ impact }) => impact)),
    targets,
  };
}

function labelOf({ findings }: Document): string {
  return findings.report().sources.get('')?.label ?? findings.spec;
}

async function documentOf(named: string, api: ApiConfig, options: DiffOptions, cwd: string): Promise<Document> {
  const findings = new Findings(named, cwd, undefined, severityOf(api, options));
  const { diagnostics } = findings;
  try {
    const reading = loadOptions(readingOf(api, options), named, cwd);
    const spec = await readSpec(await documentAt(named, cwd, reading, diagnostics), reading, diagnostics);
    findings.loaded(spec);
    const model = await modelOf(spec, api, diagnostics);
    stopAtErrors(diagnostics);
    return { spec, model, findings };
  } catch (error) {
    throw new RunError(findings.stopped(error).exitCode, [findings.report()]);
  }
}

async function diffTarget(
  { was, is: target }: { readonly was: TargetConfig; readonly is: TargetConfig },
  api: ApiConfig,
  before: Document,
  after: Document,
  options: DiffOptions,
  cwd: string,
): Promise<DiffedTarget> {
  const label = shownPath(target.output, cwd);
  const recorded = api.name === '' ? undefined : await namesOfRevision(options.old, target.output, label, cwd);
  const old = await planned(was, api, before, recorded ?? new Map(), 'old');
  const now = await planned(target, api, after, options.freshNames === true ? new Map() : old.names, 'new', old.names);
  const { impact, changes } = compareClients(asTargetName(target.name), old.source, now.source);
  const { name, version } = old.source.outline.package;
  return {
    impact,
    package: { name, version, next: nextVersion(version, impact) ?? null },
    changes: await located(changes, before, after),
  };
}

interface Planned {
  readonly source: Source;
  /** As the names file of this client would be. */
  readonly names: NameTable;
}

/** `places`: the names by which types and operations of the other side are known, where they are not those of the plan. */
async function planned(
  { name, options }: TargetConfig,
  api: ApiConfig,
  { model, findings }: Document,
  names: NameTable,
  generation: 'old' | 'new',
  places: NameTable = names,
): Promise<Planned> {
  const register = await registerOf(model, names, generation);
  const { identities } = places === names ? register : await registerOf(model, places, generation);
  const apiName = api.name === '' ? model.info.title : api.name;
  const outline = await outlineOf(
    { name: asTargetName(name), options, apiName, register },
    model,
    findings.diagnostics,
  );
  const side = generation === 'old' ? 'now' : 'before';
  return {
    source: {
      model,
      outline,
      typeKey: (id) => identities.of('type', id)[side],
      operationKey: (id) => identities.of('operation', id)[side],
    },
    names: register.table(),
  };
}

async function located(
  changes: Difference['changes'],
  before: Document,
  after: Document,
): Promise<readonly DiffedChange[]> {
  const olds = await changedPlaces(
    changes.flatMap((change) => change.old ?? []),
    before.spec,
    before.findings.report().sources,
  );
  const news = await changedPlaces(
    changes.flatMap((change) => change.new ?? []),
    after.spec,
    after.findings.report().sources,
  );
  return changes.map(({ old, new: now, ...change }): DiffedChange => {
    const was = old && olds.get(old);
    const is = now && news.get(now);
    return {
      ...change,
      pointer: (is ?? was)?.pointer ?? '',
      ...(was === undefined ? {} : { old: was }),
      ...(is === undefined ? {} : { new: is }),
    };
  });
}
