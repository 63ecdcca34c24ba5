// applyOverlays(): a document as overlays make it, as text. compareDocuments(): the overlay that turns one into another.

import { overlayBetween, printDocument, readRootDocument } from '../pipeline';
import type { LoadedFile } from '../spec/loaded-spec';
import { StopError } from '../support/diagnostics';
import type { Json } from '../support/json';
import type { Report } from '../support/report';
import { documentAt, loadOptions, type ReadingOptions } from './document';
import { Findings } from './findings';
import { RunError } from './run-error';

export interface ApplyOverlaysOptions {
  /** A document's path, or `-` for the standard input. */
  readonly spec: string;
  /** Files, in the order in which they are applied. */
  readonly overlays: readonly string[];
  /** An action that selects nothing is an error. */
  readonly strict?: boolean;
  readonly cwd?: string;
}

export interface PrintedDocument {
  /** JSON where the document is, and YAML otherwise. */
  readonly text: string;
  readonly report: Report;
}

export async function applyOverlays(options: ApplyOverlaysOptions): Promise<PrintedDocument> {
  const cwd = options.cwd ?? process.cwd();
  const findings = new Findings(options.spec, cwd);
  try {
    const root = await rootOf(options.spec, options, cwd, findings);
    findings.loaded({ files: new Map([['', root]]) });
    return { text: await printDocument(root.value, root.format), report: findings.report() };
  } catch (error) {
    throw new RunError(findings.stopped(error).exitCode, [findings.report()]);
  }
}

export interface CompareDocumentsOptions {
  readonly before: string;
  readonly after: string;
  readonly cwd?: string;
}

/** The overlay as YAML. Only the two files are compared, not what they refer to. */
export async function compareDocuments(options: CompareDocumentsOptions): Promise<PrintedDocument> {
  const cwd = options.cwd ?? process.cwd();
  const before = await valueOf(options.before, cwd);
  const after = await valueOf(options.after, cwd);
  const actions = await overlayBetween(before, after);
  if (actions === undefined) {
    const message = 'an overlay changes objects, and one of the two documents is none';
    throw reported(new StopError(3, [{ code: 'overlay-impossible', severity: 'error', message }]));
  }
  const title = `Turns ${options.before} into ${options.after}`;
  const overlay = { overlay: '1.0.0', info: { title, version: '1.0.0' }, actions: actions as unknown as Json };
  return { text: await printDocument(overlay, 'yaml'), report: { diagnostics: [], sources: new Map() } };
}

async function valueOf(spec: string, cwd: string): Promise<Json> {
  const findings = new Findings(spec, cwd);
  try {
    return (await rootOf(spec, {}, cwd, findings)).value;
  } catch (error) {
    throw new RunError(findings.stopped(error).exitCode, [findings.report()]);
  }
}

async function rootOf(spec: string, options: ReadingOptions, cwd: string, findings: Findings): Promise<LoadedFile> {
  const reading = loadOptions(options, spec, cwd);
  const source = await documentAt(spec, cwd, reading, findings.diagnostics);
  return readRootDocument(source, reading, findings.diagnostics);
}

function reported(stop: StopError): RunError {
  return new RunError(stop.exitCode, [{ diagnostics: stop.diagnostics, sources: new Map() }]);
}
