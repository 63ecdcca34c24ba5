// What a configuration says of findings, as a checked value: the rules of a code one after the other.

import type { FindingRule } from '../support/finding-policy';
import { isJsonObject, own, type Json } from '../support/json';
import type { FindingsConfig } from './config';

export function findingsOf(value: Json | undefined): FindingsConfig {
  const failOn = own(value, 'failOn') as FindingsConfig['failOn'];
  const rules = own(value, 'rules');
  return {
    ...(failOn === undefined ? {} : { failOn }),
    ...(own(value, 'lenient') === true ? { lenient: true } : {}),
    ...(isJsonObject(rules) ? { rules: Object.entries(rules).flatMap(([code, rule]) => rulesOf(code, rule)) } : {}),
  };
}

function rulesOf(code: string, rule: Json): readonly FindingRule[] {
  if (!Array.isArray(rule)) return [{ code, severity: rule as FindingRule['severity'] }];
  return rule.map((each: Json) => ({ ...(each as Omit<FindingRule, 'code'>), code }));
}
