// inspect(): the model of a document, or a target's plan of it, as plain data that tools can rely on.

import path from 'node:path';
import type { ApiConfig } from '../config/config';
import { isThere } from '../config/foreign';
import { DEFAULT_CONFIG } from '../config/load';
import type { ApiModel, PageProposal, RuledOperation } from '../model';
import { modelOf, outlineOf, pageProposalsOf, planDataOf, readSpec, stopAtErrors } from '../pipeline';
import { StopError } from '../support/diagnostics';
import type { Json, JsonObject } from '../support/json';
import type { Report } from '../support/report';
import type { Outline } from '../targets/outline';
import { findingsOf, readingOf } from './api-reading';
import { asTargetName, configured, direct, usage } from './configuration';
import { documentAt, loadOptions, type ReadingOptions } from './document';
import { Findings } from './findings';
import { modelSettingsOf } from './model-settings';
import type { Moments } from './moments';
import { RunError } from './run-error';

export interface InspectOptions extends ReadingOptions {
  /** A document's path, or `-` for the standard input. */
  readonly spec: string;
  /** The model where no target is named. */
  readonly target?: string;
  /**
   * Of a target, `outline`, which is stable, by default; `plan`: all that the target decided, for who works on it.
   * `pages`, without a target: rules of pages that the document suggests and that nothing says yet. Where `specsmith.yaml` in
   * `cwd` names the document, it is read as that says: with its overlays, its filter and its rules.
   */
  readonly show?: 'outline' | 'plan' | 'pages' | undefined;
  /** With `pages`: the API of the configuration, where several are made of the document. */
  readonly api?: string;
  /** The target's options, as in specsmith.yaml. */
  readonly targetOptions?: JsonObject;
  readonly filter?: JsonObject;
  readonly credentials?: JsonObject;
  readonly webhooks?: JsonObject;
  readonly pagination?: readonly Json[];
  readonly cwd?: string;
}

export interface InspectResult {
  readonly value: ApiModel | Outline | readonly PageProposal[] | Json;
  readonly report: Report;
  /** With `show: 'pages'`: the operations that have a rule, of the configuration or of the document. */
  readonly ruled?: readonly RuledOperation[];
}

export async function inspect(options: InspectOptions, moments: Moments = {}): Promise<InspectResult> {
  const cwd = options.cwd ?? process.cwd();
  let findings = new Findings(options.spec, cwd, undefined, { lenient: options.lenient === true });
  try {
    const api = options.show === 'pages' ? await configuredApi(options, cwd, findings) : undefined;
    if (api !== undefined) findings = findingsOf(api, options, cwd);
    const { diagnostics } = findings;
    const { target, targetOptions = {} } = options;
    if (target !== undefined) await checkTarget(options.spec, target, targetOptions, cwd);
    const reading = loadOptions(api === undefined ? options : readingOf(api, options), options.spec, cwd);
    const source = await documentAt(options.spec, cwd, reading, diagnostics);
    await moments.computing?.();
    const spec = await readSpec(source, reading, diagnostics);
    findings.loaded(spec);
    const model = await modelOf(spec, { ...(api && modelSettingsOf(api)), ...modelSettingsOf(options) }, diagnostics);
    stopAtErrors(diagnostics);
    if (options.show === 'pages') {
      return { value: await pageProposalsOf(model), ruled: ruledIn(model), report: findings.report() };
    }
    if (target === undefined) return { value: model, report: findings.report() };
    const run = { name: asTargetName(target), options: targetOptions, apiName: model.info.title };
    const shown = options.show === 'plan' ? planDataOf : outlineOf;
    return { value: await shown(run, model, diagnostics), report: findings.report() };
  } catch (error) {
    throw new RunError(findings.stopped(error).exitCode, [findings.report()]);
  }
}

/** The API that the configuration beside the caller makes of this document, where there is one. */
async function configuredApi(
  { spec, api: wanted }: InspectOptions,
  cwd: string,
  findings: Findings,
): Promise<ApiConfig | undefined> {
  if (wanted === undefined && !isThere(path.resolve(cwd, DEFAULT_CONFIG))) return undefined;
  const { apis } = await configured(DEFAULT_CONFIG, wanted === undefined ? [] : [wanted], cwd, findings);
  const found = apis.filter((api) => api.spec === spec || (spec !== '-' && api.spec === path.resolve(cwd, spec)));
  const names = found.map(({ name }) => name).join(', ');
  if (found.length > 1)
    throw new StopError(2, [
      usage(`${DEFAULT_CONFIG} makes several APIs of ${spec}: ${names}`, 'Name one with --api.'),
    ]);
  if (wanted !== undefined && found.length === 0)
    throw new StopError(2, [
      usage(
        `${wanted} of ${DEFAULT_CONFIG} is made of another document than ${spec}`,
        'Name its document, or leave out --api.',
      ),
    ]);
  return found[0];
}

function ruledIn({ operations }: ApiModel): readonly RuledOperation[] {
  return operations.flatMap(({ id, pagination }) =>
    pagination === undefined ? [] : [{ operation: id, rule: pagination }],
  );
}

/** A target's options are checked as `generate` would; nothing is written, so any folder will do. */
async function checkTarget(spec: string, target: string, options: JsonObject, cwd: string): Promise<void> {
  await direct({ spec, out: path.join(cwd, 'out'), targets: [target], options: { [target]: options } }, cwd);
}
