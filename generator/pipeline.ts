// The way data takes, stage after stage: document, checked document, model, plan, files, disk. Every stage is a pure
// function but the first, which reads, and the last, which writes. What there is to say about them is in their folders.

import { FileSet, type FileSink } from './code/file-set';
import type { ConformanceCell, NotCalled } from './conformance/cell';
import type { ListedDriver } from './conformance/list-drivers';
import type { ApiModel, PageProposal } from './model';
import type { NameTable, RecordedName } from './naming/name-table';
import { Naming } from './naming/naming';
import { Register } from './naming/register';
import type { OverlayAction } from './overlay/compare';
import type { Press } from './press/press';
import type { Preview } from './preview/preview';
import type { LoadOptions, SpecSource } from './spec/load';
import type { LoadedFile, LoadedSpec } from './spec/loaded-spec';
import { StopError, type Diagnostics, type Position } from './support/diagnostics';
import { isJsonObject, type Json, type JsonObject } from './support/json';
import { plainData } from './support/plain-data';
import type { Pointer } from './support/pointer';
import { inSteps } from './support/steps';
import type { SourceText } from './support/report';
import { loadTarget } from './targets';
import type { Outline } from './targets/outline';
import type { TargetContext, TargetName } from './targets/target';

export { carried, toCarry, type CarriedSpec } from './spec/carried-spec';
export { textsOf } from './spec/loaded-spec';

export interface TargetRun {
  readonly name: TargetName;
  readonly options: JsonObject;
  readonly apiName: string;
  /** What the names of this output were, and what they are now. */
  readonly register?: Register | undefined;
}

/** As under an API's name in specsmith.yaml. */
export interface ModelSettings {
  readonly filter?: JsonObject | undefined;
  readonly credentials?: JsonObject | undefined;
  readonly webhooks?: JsonObject | undefined;
  readonly pagination?: readonly Json[] | undefined;
}

/** `loaded` is called with the document before it is checked. */
export async function readSpec(
  source: SpecSource,
  options: LoadOptions,
  diagnostics: Diagnostics,
  loaded: (spec: LoadedSpec) => void = () => undefined,
): Promise<LoadedSpec> {
  const { loadSpec } = await import('./spec/load');
  const spec = await loadSpec(source, options, diagnostics);
  loaded(spec);
  const { checkSpec } = await import('./spec/check');
  await checkSpec(spec, diagnostics);
  return spec;
}

/** What stands at an URL that the user named. */
export async function fetchDocument(url: string, options: LoadOptions, diagnostics: Diagnostics): Promise<SpecSource> {
  const { fetchNamed } = await import('./spec/named-url');
  const { defaultLimits } = await import('./spec/limits');
  const { headers = {}, allowRefOrigins } = options;
  const found = await fetchNamed(url, { headers, allowRefOrigins, limits: { ...defaultLimits, ...options.limits } });
  if (!('code' in found)) return { kind: 'text', text: found.text, label: url, url: found.url };
  diagnostics.error(found.code, found.message, undefined, found.hint);
  throw new StopError(6, diagnostics.list);
}

/** What a revision of a repository has, where `spec` names one (`git:REVISION:PATH`). */
export async function readRevised(
  spec: string,
  cwd: string,
  diagnostics: Diagnostics,
): Promise<SpecSource | undefined> {
  const { readRevision, revisionNamed } = await import('./spec/revision');
  const { defaultLimits } = await import('./spec/limits');
  const revision = revisionNamed(spec, cwd);
  if (revision === undefined) return undefined;
  const found = await readRevision(revision, revision.path, defaultLimits);
  if (!('code' in found)) return { kind: 'text', text: found.text, label: spec, revision };
  diagnostics.error(found.code, found.message, undefined, found.hint);
  throw new StopError(6, diagnostics.list);
}

/** The root document alone, as its overlays make it. */
export async function readRootDocument(
  source: SpecSource,
  options: LoadOptions,
  diagnostics: Diagnostics,
): Promise<LoadedFile> {
  const { loadRoot } = await import('./spec/load');
  return loadRoot(source, options, diagnostics);
}

/** What an overlay has to do to turn one document into another; nothing where none can. */
export async function overlayBetween(before: Json, after: Json): Promise<readonly OverlayAction[] | undefined> {
  const { compareDocuments } = await import('./overlay/compare');
  return compareDocuments(before, after);
}

export async function printDocument(value: Json, format: 'json' | 'yaml'): Promise<string> {
  const { print } = await import('./spec/print');
  return print(value, format);
}

export async function modelOf(
  spec: LoadedSpec,
  { filter, credentials, webhooks, pagination }: ModelSettings,
  diagnostics: Diagnostics,
): Promise<ApiModel> {
  const { buildModel } = await import('./model/build');
  let model = buildModel(spec, diagnostics);
  if (credentials !== undefined) {
    const { withCredentials } = await import('./model/credential-settings');
    model = withCredentials(model, credentials, diagnostics);
  }
  if (webhooks !== undefined) {
    const { withWebhooks } = await import('./model/webhook-settings');
    model = withWebhooks(model, webhooks, diagnostics);
  }
  const { withPages } = await import('./client/page-settings');
  model = withPages(model, pagination ?? [], diagnostics);
  if (filter === undefined) return model;
  const { filterModel } = await import('./model/filter');
  return filterModel(model, filter, diagnostics);
}

/** Rules of pages that the document suggests, for operations that have none. */
export async function pageProposalsOf(model: ApiModel): Promise<readonly PageProposal[]> {
  const { pageProposals } = await import('./client/page-proposals');
  return pageProposals(model);
}

export interface ConformanceRequest {
  /** Further options of the generation. */
  readonly settings: { readonly [name: string]: unknown };
  /** Options by target; only these run. */
  readonly targets: ReadonlyMap<string, JsonObject>;
  /** Targets that have to run; the others run where they can. */
  readonly named: readonly string[] | undefined;
  readonly operations: readonly string[] | undefined;
  readonly env: { readonly [name: string]: string };
  readonly onProgress: (stage: string) => void;
}

/** Calls every operation of a document through its clients, against a server that answers as the document says. */
export async function runConformance(
  model: ApiModel,
  file: string,
  { settings, targets, named, operations, env, onProgress }: ConformanceRequest,
): Promise<{
  readonly cells: readonly ConformanceCell[];
  readonly drivers: readonly ListedDriver[];
  readonly notCalled: readonly NotCalled[];
}> {
  const { driversHere, runnable } = await import('./conformance/list-drivers');
  const { documentScenarios, operationOf } = await import('./conformance/status-scenarios');
  const { conform } = await import('./conformance/conform');
  const all = documentScenarios('api', model);
  const isAsked = (operation: string): boolean => operations?.includes(operation) ?? true;
  const scenarios = all.scenarios.filter((each) => isAsked(operationOf(each)));
  const drivers = (await driversHere(env)).filter(({ target }) => targets.has(target));
  const running = runnable(drivers, named).map(({ name, target }) => {
    return { name, target, settings: { env, settings, options: targets.get(target) ?? {} } };
  });
  const notCalled = all.notCalled.filter(({ operation }) => isAsked(operation));
  return { cells: await conform(scenarios, file, running, onProgress), drivers, notCalled };
}

/** What prints and drafts the files of these targets. */
export async function pressFor(targets: readonly TargetName[], source: SpecSource): Promise<Press> {
  const { choosePress } = await import('./press/choose-press');
  const loaded = await Promise.all(targets.map(loadTarget));
  return choosePress(source, loaded.some(({ printing }) => printing === 'modules') ? 'modules' : 'templates');
}

/** Plans an output; what is returned emits it. */
export async function planOutput(
  run: TargetRun,
  model: ApiModel,
  diagnostics: Diagnostics,
): Promise<(sink: FileSink) => Promise<void>> {
  return (await plannedOutput(run, model, diagnostics)).emit;
}

/** What there is of one plan: its files, its outline, and the examples of its pages by the operation's id. */
export interface PlannedOutput {
  readonly emit: (sink: FileSink) => Promise<void>;
  readonly outline: () => Outline;
  readonly examples: () => ReadonlyMap<string, string>;
}

export async function plannedOutput(run: TargetRun, model: ApiModel, diagnostics: Diagnostics): Promise<PlannedOutput> {
  const target = await loadTarget(run.name);
  const { reportRefused, reportUnused } = await import('./client/mapping-findings');
  const naming = new Naming(run.register, run.options);
  const ordered = await recordedOrder(naming, model);
  const plan = naming.during(() => target.plan(ordered, run.options, contextOf(run, diagnostics)));
  const place = `targets.${run.name}`;
  reportUnused(naming.mappings, run.options, model, place, diagnostics);
  reportRefused(naming.mappings, place, diagnostics);
  stopAtErrors(diagnostics);
  const { readAssets } = await import('./write/assets');
  return {
    emit: async (sink) => {
      await inSteps(naming.inSteps(target.emit(plan, readAssets(), new FileSet(sink))));
      // Members of some enums get their names only when they are printed.
      reportRefused(naming.mappings, place, diagnostics);
      stopAtErrors(diagnostics);
    },
    outline: () => naming.during(() => target.outline(plan)),
    examples: () =>
      naming.during(() => new Map([...target.examples(plan)].map(([operation, { text }]) => [operation, text]))),
  };
}

/** Bytes of each file of an output, by path; nothing is kept of the files. */
export async function sizesOf(emit: PlannedOutput['emit']): Promise<ReadonlyMap<string, number>> {
  const { printModule } = await import('./code/ts-morph-printer');
  const sizes = new Map<string, number>();
  await emit({
    put: (path, content) => {
      sizes.set(path, Buffer.byteLength(typeof content === 'string' ? content : printModule(content)));
    },
  });
  return sizes;
}

/** Emits the pages of a preview. */
export async function previewSite(preview: Preview): Promise<(sink: FileSink) => Promise<void>> {
  const { siteFiles } = await import('./preview/site');
  const { readAssets } = await import('./write/assets');
  return async (sink) => {
    const files = new FileSet(sink);
    const assets = readAssets();
    for (const name of ['site.css', 'search.js']) files.add(name, assets.runtime(`preview/${name}`));
    for (const [path, content] of siteFiles(preview)) files.add(path, content);
    await Promise.resolve();
  };
}

/** The register of one output. `generation` tells this document with these options from others. */
export async function registerOf(
  model: ApiModel,
  recorded: NameTable,
  generation: string,
  explains: 'explains' | 'silent' = 'silent',
): Promise<Register> {
  const { Places } = await import('./client');
  const operations = { kind: 'operation' };
  const known = recorded.get(operations.kind) ?? new Map<string, RecordedName>();
  const places = new Places(model, {
    operations: new Map([...known].map(([place, { name }]) => [place, name])),
    types: new Set(recorded.get('type')?.keys()),
  });
  const register = new Register(recorded, places, generation, explains === 'explains');
  const open = register.open(operations);
  for (const [place, operationId] of places.operations) open.assign(place, operationId);
  return register;
}

export async function outlineOf(run: TargetRun, model: ApiModel, diagnostics: Diagnostics): Promise<Outline> {
  const target = await loadTarget(run.name);
  const naming = new Naming(run.register, run.options);
  const ordered = await recordedOrder(naming, model);
  return naming.during(() => target.outline(target.plan(ordered, run.options, contextOf(run, diagnostics))));
}

/** The model with its operations and tags in the order that the register of the run has. */
async function recordedOrder(naming: Naming, model: ApiModel): Promise<ApiModel> {
  const { withRecordedOrder } = await import('./client');
  return naming.during(() => withRecordedOrder(model));
}

/** All that the target decided, as data. The model and the client are left out: they are the same for every target. */
export async function planDataOf(run: TargetRun, model: ApiModel, diagnostics: Diagnostics): Promise<Json> {
  const target = await loadTarget(run.name);
  const naming = new Naming(undefined, run.options);
  const plan = plainData(naming.during(() => target.plan(model, run.options, contextOf(run, diagnostics))));
  if (!isJsonObject(plan)) return plan;
  return Object.fromEntries(Object.entries(plan).filter(([name]) => name !== 'model' && name !== 'client'));
}

/** What references of a document lead to, by the file in which they stand. */
export async function referencesOf(
  spec: LoadedSpec,
): Promise<(file: string, reference: string) => { file: string; pointer: Pointer; value: Json } | undefined> {
  const { resolveText } = await import('./spec/resolve');
  return (file, reference) => {
    const found = resolveText(spec, { file, pointer: '' }, reference)?.node;
    return found === undefined ? undefined : { ...found.place, value: found.value };
  };
}

/** Where pointers are in a text: looked up only to be shown. */
export async function locate(
  source: SourceText,
  pointers: readonly Pointer[],
): Promise<ReadonlyMap<Pointer, Position>> {
  const { locateAll } = await import('./spec/position');
  return locateAll(source, pointers);
}

/** What a document is refused for is an error; everything less is a warning. */
export function stopAtErrors(diagnostics: Diagnostics): void {
  if (diagnostics.hasErrors) throw new StopError(3, diagnostics.list);
}

/** For whoever wants none. */
export function stopAtWarnings({ list }: Diagnostics): void {
  const { length } = list.filter(({ severity }) => severity === 'warning');
  if (length === 0) return;
  const message = `nothing was written: there are warnings (${length}), and this run is to fail on them`;
  const hint =
    'Correct the document. The configuration can lower or ignore findings, and --fail-on error lets warnings pass.';
  throw new StopError(3, [{ code: 'warnings-refused', severity: 'error', message, hint }]);
}

function contextOf(run: TargetRun, diagnostics: Diagnostics): TargetContext {
  const names = run.register?.open({ kind: 'package' });
  const apiName = names?.before('api')?.name ?? run.apiName;
  names?.assign('api', apiName);
  return { diagnostics, apiName };
}
