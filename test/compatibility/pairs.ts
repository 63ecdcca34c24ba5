// For each rule of docs/compatibility.md one or more pairs of minimal documents that show it.

import type { RuleId } from '../../generator/diff';
import { ARGUMENT_PAIRS } from './pairs/arguments';
import { MODEL_PAIRS } from './pairs/models';
import { OPERATION_PAIRS } from './pairs/operations';
import { WEBHOOK_PAIRS } from './pairs/webhooks';
import type { RulePair, RulePairs } from './rule-pair';

const PAIRS: RulePairs = { ...OPERATION_PAIRS, ...ARGUMENT_PAIRS, ...WEBHOOK_PAIRS, ...MODEL_PAIRS };

export function pairsOf(rule: RuleId): readonly RulePair[] {
  return [PAIRS[rule] ?? []].flat() as readonly RulePair[];
}
