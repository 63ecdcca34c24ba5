// What each kind of change does to programs, by target: the one table, which docs/compatibility.md shows. `none` says that
// programs of a target cannot see such a change, and that it is not listed there.

import { MODEL_RULES } from './rules-models';
import { OPERATION_RULES } from './rules-operations';
import { TYPE_RULES } from './rules-types';
import { WEBHOOK_RULES } from './rules-webhooks';
import type { Rule } from './rule';

export type { Kind, Rule } from './rule';

const ALL = { ...OPERATION_RULES, ...WEBHOOK_RULES, ...MODEL_RULES, ...TYPE_RULES };

export type RuleId = keyof typeof ALL;

export const RULES_BY_ID: { readonly [id in RuleId]: Rule } = ALL;

export const RULES: readonly (Rule & { readonly id: RuleId })[] = Object.entries(ALL).map(([id, rule]) => ({
  id: id as RuleId,
  ...rule,
}));
