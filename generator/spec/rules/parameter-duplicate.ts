// In one list of parameters a name stands once per location (OpenAPI 3.1.1 §4.8.10.1); header names ignore case.

import type { SpecNode } from '../loaded-spec';
import { parametersOf } from '../parameters';
import { quote } from '../quote';
import type { Rule, RuleContext } from '../rule';

export const parameterDuplicate: Rule = {
  visit: { operation: checkList, 'path-item': checkList },
};

function checkList(owner: SpecNode, { spec, diagnostics }: RuleContext): void {
  const seen = new Set<string>();
  for (const { entry, name, location } of parametersOf(spec, owner)) {
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
