// lint(): everything that loading and modelling find in a document, and no output.

import type { Finding } from '../format/finding';
import { modelOf, readSpec } from '../pipeline';
import type { StopError } from '../support/diagnostics';
import type { FindingRule } from '../support/finding-policy';
import type { Json, JsonObject } from '../support/json';
import type { Report } from '../support/report';
import { documentAt, loadOptions, type ReadingOptions } from './document';
import { Findings } from './findings';
import { findingsIn } from './format-findings';
import type { Moments } from './moments';
import { RunError } from './run-error';

export interface LintOptions extends ReadingOptions {
  /** A document's path, or `-` for the standard input. */
  readonly spec: string;
  /** As in specsmith.yaml. */
  readonly filter?: JsonObject;
  readonly credentials?: JsonObject;
  readonly webhooks?: JsonObject;
  readonly pagination?: readonly Json[];
  /** How severe findings are, by code and place. */
  readonly rules?: readonly FindingRule[];
  /** The API's name in the configuration, for the report. */
  readonly api?: string;
  /** Files, by their ids, that clients were generated from before. */
  readonly earlierFiles?: ReadonlySet<string>;
  readonly cwd?: string;
}

export interface LintResult {
  /** Neither errors nor warnings. */
  readonly clean: boolean;
  /** What was found, by file, line and column. */
  readonly findings: readonly Finding[];
  /** The same with the texts of the files, for `formatFindings`. */
  readonly report: Report;
}

/** Errors of the document are findings. Throws RunError where it cannot be read, or is no OpenAPI document at all. */
export async function lint(options: LintOptions): Promise<LintResult> {
  const report = await lintReport(options, {});
  const clean = report.diagnostics.every((diagnostic) => diagnostic.severity === 'info');
  return { clean, findings: await findingsIn([report]), report };
}

/** Lines and columns are not looked up yet: that reads the document once more. */
export async function lintReport(options: LintOptions, moments: Moments): Promise<Report> {
  const cwd = options.cwd ?? process.cwd();
  const findings = new Findings(options.spec, cwd, options.api, {
    lenient: options.lenient === true,
    ...(options.rules === undefined ? {} : { rules: options.rules }),
  });
  try {
    const earlier = options.earlierFiles === undefined ? {} : { earlierFiles: options.earlierFiles };
    const reading = { ...loadOptions(options, options.spec, cwd), ...earlier };
    const source = await documentAt(options.spec, cwd, reading, findings.diagnostics);
    await moments.computing?.();
    const spec = await readSpec(source, reading, findings.diagnostics);
    findings.loaded(spec);
    await modelOf(spec, options, findings.diagnostics);
  } catch (error) {
    const stop: StopError = findings.stopped(error);
    throw new RunError(stop.exitCode, [findings.report()]);
  }
  return findings.report();
}
