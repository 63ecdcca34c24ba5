// How severe findings are: what a configuration says of a rule, everywhere or at a place, and what `lenient` lets pass. An error
// that leaves nothing to go on with stays one, whatever is said.

import { Diagnostics, type Diagnostic, type Place, type Severity } from './diagnostics';
import { globPattern } from './glob';

export interface FindingRule {
  readonly code: string;
  readonly severity: Severity | 'ignore';
  /** A glob of JSON pointers; every place by default. */
  readonly pointer?: string;
  /** A glob of files, relative to the document's folder; every file by default. */
  readonly file?: string;
}

export interface FindingPolicy {
  /** A document of which a part is lost is generated without it. */
  readonly lenient: boolean;
  /** The last one that fits counts. */
  readonly rules: readonly FindingRule[];
  /** What the root document is called in `file`. */
  readonly rootName: string;
}

/** Errors that say that a part of the document is lost: the rest can be generated. */
const PARTS = new Set(['additional-operation', 'ref-unresolved', 'ref-cycle', 'structure-unknown-field']);

/** Nothing where the finding is to be ignored. */
export function judged(diagnostic: Diagnostic, { lenient, rules, rootName }: FindingPolicy): Diagnostic | undefined {
  const isPart = PARTS.has(diagnostic.code);
  if (diagnostic.severity === 'error' && !isPart) return diagnostic;
  const rule = rules.findLast((each) => each.code === diagnostic.code && fits(each, diagnostic.place, rootName));
  if (rule?.severity === 'ignore') return undefined;
  if (rule !== undefined) return { ...diagnostic, severity: rule.severity };
  if (diagnostic.severity !== 'error') return diagnostic;
  if (lenient) return { ...diagnostic, severity: 'warning' };
  return { ...diagnostic, hint: `${diagnostic.hint ?? ''} \`--lenient\` goes on without it.`.trimStart() };
}

/** Diagnostics of which each is as severe as the policy says. */
export function judgedBy(policy: FindingPolicy): Diagnostics {
  return new Diagnostics((diagnostic) => judged(diagnostic, policy));
}

function fits({ pointer, file }: FindingRule, place: Place | undefined, rootName: string): boolean {
  if (pointer === undefined && file === undefined) return true;
  if (place === undefined) return false;
  if (file !== undefined && !globPattern(file).test(place.file === '' ? rootName : place.file)) return false;
  return pointer === undefined || globPattern(pointer).test(place.pointer);
}
