// Each rule of docs/compatibility.md is shown by a pair of minimal documents: diff finds it between them, and nothing else
// but what the pair says, in every target that sees the rule.

import { highest, RULES, type RuleId } from '../../generator/diff';
import { TARGET_NAMES } from '../../generator/targets';
import { compared } from '../support/compared';
import { pairsOf } from './pairs';

const impactOf = new Map(RULES.map(({ id, impact }) => [id, impact]));

test.each(RULES.map(({ id, impact }) => ({ id, impact })))('$id', async ({ id, impact }) => {
  const shown = pairsOf(id).flatMap(({ only = TARGET_NAMES }) => only);
  const visible = TARGET_NAMES.filter((target) => impact[target] !== 'none');
  expect(shown).toEqual(expect.arrayContaining(visible));
  for (const { before, after, also = [], freshNames, settings, only = TARGET_NAMES } of pairsOf(id)) {
    const found = await compared(before, after, { freshNames, settings });
    for (const target of only) {
      const seen = [id, ...also].filter((rule) => impactOf.get(rule)?.[target] !== 'none');
      // Where the target sees none of it, its client is another one all the same.
      const rules: readonly RuleId[] = seen.length === 0 ? ['document-changed'] : seen;
      const expected = rules.map((rule) => impactOf.get(rule)?.[target]);
      const changes = found[target];
      expect({
        target,
        rules: [...new Set(changes.map(({ rule }) => rule))].sort(),
        impact: highest(changes.map((change) => change.impact)),
      }).toEqual({ target, rules: [...rules].sort(), impact: highest(expected.flatMap((each) => each ?? [])) });
    }
  }
});
