// Judges a loaded document: its structure, then every rule in one walk. All findings come in one run; errors end it.

import type { Diagnostics } from '../support/diagnostics';
import { addToGroup } from '../support/groups';
import { textsOf, type LoadedSpec, type SpecNode } from './loaded-spec';
import type { ResolutionFailure } from './resolve';
import type { Rule, RuleContext } from './rule';
import { rules } from './rules';
import type { NodeKind } from './shape';
import { checkStructure } from './structure/check-structure';
import { UnusableDocument } from './unusable-document';
import { walk } from './walk';

/** Throws UnusableDocument when an error was found. */
export async function checkSpec(spec: LoadedSpec, diagnostics: Diagnostics): Promise<void> {
  await checkStructure(spec, diagnostics);
  checkRules(spec, rules, diagnostics);
  if (diagnostics.hasErrors) throw new UnusableDocument(3, diagnostics, textsOf(spec));
}

export function checkRules(spec: LoadedSpec, wanted: readonly Rule[], diagnostics: Diagnostics): void {
  const context: RuleContext = { spec, diagnostics, refused: new Set() };
  for (const rule of wanted) rule.document?.(context);
  type Visit = NonNullable<NonNullable<Rule['visit']>[NodeKind]>;
  const visits = new Map<NodeKind, Visit[]>();
  for (const rule of wanted) {
    for (const [kind, visit] of Object.entries(rule.visit ?? {}) as [NodeKind, Visit][]) {
      addToGroup(visits, kind, visit);
    }
  }
  const references = wanted.flatMap((rule) => (rule.reference === undefined ? [] : [rule.reference]));
  walk(spec, {
    visit: (kind: NodeKind, node: SpecNode, via: string) => {
      for (const visit of visits.get(kind) ?? []) visit(node, context, via);
    },
    reference: (kind: NodeKind, node: SpecNode, target: SpecNode | ResolutionFailure) => {
      for (const reference of references) reference(kind, node, target, context);
    },
  });
}
