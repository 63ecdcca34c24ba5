// preview(): one static site about an API and its clients, written as any other output is. The clients are planned as a
// generation would plan them, with the names that are recorded, and nothing of them is written.

import path from 'node:path';
import type { ApiModel } from '../model';
import type { Preview, PreviewClient, PreviewFinding } from '../preview/preview';
import {
  modelOf,
  plannedOutput,
  previewSite,
  pressFor,
  readSpec,
  registerOf,
  sizesOf,
  stopAtErrors,
} from '../pipeline';
import type { EditedFiles } from '../write/comparison';
import type { FileState } from '../write/output';
import { checkApart } from '../write/output';
import { packageRoot } from '../write/package-root';
import { checkInterruption, recoverOutput } from '../write/recovery';
import type { Report } from '../support/report';
import { findingsOf, readingOf } from './api-reading';
import { asTargetName } from './configuration';
import { documentAt, loadOptions } from './document';
import { Findings, shownPath } from './findings';
import { outputsOf } from './outputs-apart';
import { locateAll } from './locate-all';
import { nameOfFile } from '../format/located';
import type { Moments } from './moments';
import { oneApi, type OneApi, type OneApiOptions } from './one-api';
import { originOf, SITE } from './origin';
import { OutputRun } from './output-run';
import { readNames } from './recorded-names';
import { RunError } from './run-error';

export interface PreviewOptions extends OneApiOptions {
  /** The folder of the site. */
  readonly out: string;
  /** Overwrites and deletes files of the site that were edited. */
  readonly overwriteModified?: boolean;
  /** Told what is going on, for a display. */
  readonly onProgress?: (stage: string) => void;
}

export interface PreviewResult {
  /** As one would type it from `cwd`. */
  readonly folder: string;
  readonly files: readonly { readonly path: string; readonly state: FileState }[];
  readonly reports: readonly Report[];
}

export async function preview(options: PreviewOptions, moments: Moments = {}): Promise<PreviewResult> {
  const cwd = options.cwd ?? process.cwd();
  let findings = new Findings(options.spec ?? '', cwd);
  try {
    const one = await oneApi(options, cwd, findings);
    findings = findingsOf(one.api, options, cwd);
    return await previewApi(one, options, findings, moments);
  } catch (error) {
    throw new RunError(findings.stopped(error).exitCode, [findings.report()]);
  }
}

async function previewApi(
  { api, all, inputs }: OneApi,
  options: PreviewOptions,
  findings: Findings,
  moments: Moments,
): Promise<PreviewResult> {
  const { diagnostics, cwd } = findings;
  const folder = path.resolve(cwd, options.out);
  const label = shownPath(folder, cwd);
  const edited: EditedFiles = options.overwriteModified === true ? 'overwrite' : 'refuse';
  checkApart([{ folder, label: `${label} (the preview)` }, ...all.flatMap((each) => outputsOf(each, cwd))]);
  for (const note of recoverOutput(folder, label, edited)) diagnostics.add(note);
  checkInterruption(folder, label);

  options.onProgress?.('reading');
  const reading = loadOptions(readingOf(api, options), api.spec, cwd);
  const source = await documentAt(api.spec, cwd, reading, diagnostics);
  await moments.computing?.();
  const spec = await readSpec(source, reading, diagnostics);
  findings.loaded(spec);
  const model = await modelOf(spec, api, diagnostics);
  stopAtErrors(diagnostics);

  const clients: PreviewClient[] = [];
  for (const { name, output, options: given } of api.targets) {
    options.onProgress?.(name);
    const names = api.name === '' ? undefined : readNames(output, shownPath(output, cwd));
    const register = await registerOf(model, names ?? new Map(), 'preview', 'explains');
    const apiName = api.name === '' ? model.info.title : api.name;
    const target = asTargetName(name);
    const planned = await plannedOutput({ name: target, options: given, apiName, register }, model, diagnostics);
    const sizes = await sizesOf(planned.emit);
    clients.push({
      target,
      sizes,
      outline: planned.outline(),
      examples: planned.examples(),
      renamings: register.renamings,
    });
  }
  stopAtErrors(diagnostics);

  options.onProgress?.('writing');
  const site = await previewSite(await previewOf(model, clients, findings));
  const run = new OutputRun({ press: await pressFor([], source), second: undefined }, 'publish');
  try {
    const origin = originOf(
      api,
      { name: SITE, options: { targets: Object.fromEntries(api.targets.map((each) => [each.name, each.options])) } },
      spec.files,
    );
    moments.staging?.();
    const { files } = await run.draft(
      { folder, label, inputs: [...findings.inputs(reading.base), ...inputs], edited, origin },
      site,
    );
    run.publish();
    const report = findings.report();
    return { folder: label, files, reports: report.diagnostics.length === 0 ? [] : [report] };
  } finally {
    run.end();
  }
}

async function previewOf(model: ApiModel, clients: readonly PreviewClient[], findings: Findings): Promise<Preview> {
  const located = await locateAll([findings.report()]);
  return {
    model,
    clients,
    generator: packageRoot().version,
    findings: located.map((each): PreviewFinding => {
      const { code, severity, message, hint, place } = each.diagnostic;
      const file = nameOfFile(each);
      const at = each.line === undefined ? '' : `:${each.line}:${each.column ?? 1}`;
      return {
        code,
        severity,
        message,
        ...(hint === undefined ? {} : { hint }),
        ...(file === undefined ? {} : { where: `${file}${at}` }),
        ...(place?.file === '' ? { pointer: place.pointer } : {}),
      };
    }),
  };
}
