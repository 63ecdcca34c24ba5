// conformance(): the clients of an API against a server that answers as the document says, for every operation and every
// status that it declares; operation by driver, with the first difference.

import path from 'node:path';
import type { ApiConfig } from '../config/config';
import type { ConformanceCell, NotCalled } from '../conformance/cell';
import { modelOf, readSpec, runConformance, stopAtErrors } from '../pipeline';
import { StopError } from '../support/diagnostics';
import type { Report } from '../support/report';
import { isHttpUrl } from '../support/url';
import { makeScratchFolder, type ScratchFolder } from '../write/scratch-folder';
import { makeStateFolder } from '../write/state-folder';
import { usage } from './configuration';
import { findingsOf, readingOf } from './api-reading';
import { documentAt, loadOptions } from './document';
import { Findings } from './findings';
import { modelSettingsOf } from './model-settings';
import { oneApi, type OneApiOptions } from './one-api';
import { RunError } from './run-error';

export interface ConformanceOptions extends OneApiOptions {
  /** Some of the operations, by id; all by default. */
  readonly operations?: readonly string[];
  /** Told what is going on, for a display. */
  readonly onProgress?: (stage: string) => void;
}

export interface ConformanceResult {
  readonly api: string;
  /** By operation, then driver. */
  readonly cells: readonly ConformanceCell[];
  readonly drivers: readonly { readonly name: string; readonly target: string; readonly unavailable?: string }[];
  /** Operations that were left out. */
  readonly notCalled: readonly NotCalled[];
  readonly reports: readonly Report[];
}

export async function conformance(options: ConformanceOptions = {}): Promise<ConformanceResult> {
  const cwd = options.cwd ?? process.cwd();
  let findings = new Findings(options.spec ?? '', cwd);
  const scratch = makeScratchFolder();
  try {
    const { api } = await oneApi(options, cwd, findings);
    findings = findingsOf(api, options, cwd);
    return await conformanceOf(api, options, findings, scratch);
  } catch (error) {
    throw new RunError(findings.stopped(error).exitCode, [findings.report()]);
  } finally {
    scratch.remove();
  }
}

async function conformanceOf(
  api: ApiConfig,
  options: ConformanceOptions,
  findings: Findings,
  scratch: ScratchFolder,
): Promise<ConformanceResult> {
  const { diagnostics, cwd } = findings;
  const asked = readingOf(api, options);
  options.onProgress?.('reading');
  const reading = loadOptions(asked, api.spec, cwd);
  const source = await documentAt(api.spec, cwd, reading, diagnostics);
  const spec = await readSpec(source, reading, diagnostics);
  findings.loaded(spec);
  const model = await modelOf(spec, api, diagnostics);
  stopAtErrors(diagnostics);
  const unknown = options.operations?.find((id) => !model.operations.some((each) => each.id === id));
  if (unknown !== undefined) {
    const message = `the document has no operation ${unknown}`;
    throw new StopError(2, [usage(message, 'specsmith inspect prints the ids of operations.')]);
  }
  const file = source.kind === 'file' ? path.resolve(cwd, source.path) : kept(source.text, api.spec, scratch);
  const cache = path.join(makeStateFolder(file) ?? scratch.folder, 'drive');
  const result = await runConformance(model, file, {
    settings: {
      allowRefOrigins: asked.allowRefOrigins,
      allowRefOutside: asked.allowRefOutside,
      overlays: asked.overlays,
      strict: asked.strict === true,
      lenient: asked.lenient,
      ...modelSettingsOf(api),
    },
    targets: new Map(api.targets.map(({ name, options: own }) => [name, own])),
    named: options.targets,
    operations: options.operations,
    env: { SPECSMITH_DRIVE_CACHE: cache },
    onProgress: options.onProgress ?? (() => undefined),
  });
  const report = findings.report();
  const { title } = model.info;
  return {
    api: api.name === '' ? title : api.name,
    ...result,
    reports: report.diagnostics.length === 0 ? [] : [report],
  };
}

/** Drivers read a file. */
function kept(text: string, spec: string, scratch: ScratchFolder): string {
  const name = isHttpUrl(spec) && new URL(spec).pathname.endsWith('.json') ? 'document.json' : 'document.yaml';
  return scratch.write(name, text);
}
