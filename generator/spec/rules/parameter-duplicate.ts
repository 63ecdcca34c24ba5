// In one list of parameters a name stands once per location (OpenAPI 3.1.1 §4.8.10.1); header names ignore case.

import type { SpecNode } from '../loaded-spec';
import { quote } from '../quote';
import { childNode, childNodes, resolveReference } from '../resolve';
import { textOf, type Rule, type RuleContext } from '../rule';

export const parameterDuplicate: Rule = {
  visit: { operation: checkList, 'path-item': checkList },
};

function checkList(owner: SpecNode, { spec, diagnostics }: RuleContext): void {
  const list = childNode(owner, 'parameters');
  if (list === undefined) return;
  const seen = new Set<string>();
  for (const [, entry] of childNodes(list)) {
    const parameter = resolveReference(spec, entry)?.node;
    const name = parameter === undefined ? undefined : textOf(parameter, 'name');
    const location = parameter === undefined ? undefined : textOf(parameter, 'in');
    if (name === undefined || location === undefined) continue;
    const key = `${location} ${location === 'header' ? name.toLowerCase() : name}`;
    if (seen.has(key)) {
      diagnostics.warning(
        'parameter-duplicate',
        `the ${location} parameter ${quote(name)} stands twice in this list`,
        entry.place,
        'Remove one of the two; the first counts.',
      );
    }
    seen.add(key);
  }
}
