// Everything that loading and modelling find in documents that are named, or in those of a configuration, each read as the
// configuration says. A document that cannot be used does not keep the others from being looked at.

import path from 'node:path';
import { isThere } from '../config/foreign';
import { DEFAULT_CONFIG } from '../config/load';
import { StopError } from '../support/diagnostics';
import type { Report } from '../support/report';
import { isHttpUrl } from '../support/url';
import { readingOf } from './api-reading';
import { configured, usage } from './configuration';
import type { ReadingOptions } from './document';
import { earlierFiles } from './earlier-files';
import { Findings, shownPath } from './findings';
import { lintReport, type LintOptions } from './lint';
import { modelSettingsOf } from './model-settings';
import type { Moments } from './moments';
import { RunError } from './run-error';

export interface LintAllOptions extends ReadingOptions {
  /** Documents' paths, URLs, or `-` for the standard input; those of the configuration where none is named. */
  readonly specs: readonly string[];
  /** The configuration; `specsmith.yaml` by default. */
  readonly config?: string;
  readonly cwd?: string;
}

export interface Linted {
  /** The document as one would type it. */
  readonly label: string;
  readonly report: Report;
  /** The exit code of what ended the look at it. */
  readonly stopped: number | undefined;
  /** What the configuration says. */
  readonly failOn?: 'error' | 'warning' | 'never';
}

export async function lintAll(options: LintAllOptions, moments: Moments): Promise<readonly Linted[]> {
  const { specs, config: _, ...rest } = options;
  const wanted = specs.length > 0 ? specs.map((spec) => ({ ...rest, spec })) : await fromConfiguration(options);
  const found: Linted[] = [];
  for (const each of wanted) found.push(await lintOne(each, moments));
  return found;
}

type Wanted = LintOptions & Pick<Linted, 'failOn'>;

async function lintOne(options: Wanted, moments: Moments): Promise<Linted> {
  const { failOn, ...rest } = options;
  const label = labelOf(options.spec, options.cwd ?? process.cwd());
  const own = { label, ...(failOn === undefined ? {} : { failOn }) };
  try {
    return { ...own, report: await lintReport(rest, moments), stopped: undefined };
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    const [report = { diagnostics: [], sources: new Map() }] = error.reports;
    return { ...own, report, stopped: error.exitCode };
  }
}

function labelOf(spec: string, cwd: string): string {
  return spec === '-' ? '<stdin>' : spec.startsWith('/') && !isHttpUrl(spec) ? shownPath(spec, cwd) : spec;
}

async function fromConfiguration(options: LintAllOptions): Promise<readonly Wanted[]> {
  const { config, specs: _, cwd = process.cwd(), ...said } = options;
  if (config === undefined && !isThere(path.resolve(cwd, DEFAULT_CONFIG))) {
    const message = 'lint needs a document: specsmith lint FILE, or - for the standard input';
    throw new StopError(2, [
      usage(message, 'Without one, it looks at the documents of specsmith.yaml, which is not here.'),
    ]);
  }
  const findings = new Findings('', cwd);
  try {
    const { apis } = await configured(config ?? DEFAULT_CONFIG, [], cwd, findings);
    return apis.map((api) => ({
      ...said,
      cwd,
      api: api.name,
      spec: api.spec,
      earlierFiles: earlierFiles(api),
      ...api.findings,
      ...readingOf(api, said),
      ...modelSettingsOf(api),
    }));
  } catch (error) {
    throw new RunError(findings.stopped(error).exitCode, [findings.report()]);
  }
}
