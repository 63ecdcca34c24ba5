// The programmatic interface: generate, init, verify, list, inspect, lint and overlays, as the command line does them, with
// data for results. They print nothing, and throw nothing but RunError for what a user can put right.

export { generate, type GenerateOptions, type GenerateResult, type GeneratedOutput } from './run/generate';
export { diff, type DiffedChange, type DiffedTarget, type DiffOptions, type DiffResult } from './run/diff';
export type { ChangedPlace } from './run/diff-places';
export type { Impact } from './diff';
export { init, type InitOptions, type InitResult } from './run/init';
export { inspect, type InspectOptions, type InspectResult } from './run/inspect';
export { lint, type LintOptions, type LintResult } from './run/lint';
export { list, type Listing, type ListedApi, type ListedOption, type ListedTarget, type ListOptions } from './run/list';
export {
  applyOverlays,
  compareDocuments,
  type ApplyOverlaysOptions,
  type CompareDocumentsOptions,
  type PrintedDocument,
} from './run/overlay';
export { conformance, type ConformanceOptions, type ConformanceResult } from './run/conformance';
export { preview, type PreviewOptions, type PreviewResult } from './run/preview';
export { findingsIn, formatFindings, type FormatOptions } from './run/format-findings';
export { names, type NamedOutput, type NamedThing, type NamesOptions, type NamesResult } from './run/names';
export { verify, type VerifiedFolder, type VerifyOptions } from './run/verify';
export { fullConfigSchema } from './run/configuration';
export { RunError } from './run/run-error';

export type { Finding } from './format/finding';
export type { Format } from './format/format';
export type { FileState, Judgement } from './write/output';
export type { Verified, VerifiedFile } from './write/verification';
export type { Judged, JudgedFile } from './write/judgement';
export type { LineDifference } from './write/line-difference';
export type { Diagnostic, Place, Severity } from './support/diagnostics';
export type { Report, SourceText } from './support/report';
export type { TargetName } from './targets/target';
export type { Outline } from './targets/outline';
export type * from './model';
