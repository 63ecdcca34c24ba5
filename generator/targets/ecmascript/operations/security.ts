// Requirements of credentials as data for the runtime: any one of these, within one all.

import type { Credential, Requirements } from '../../../client';
import { join } from '../../../code/code';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import { textList } from '../layout';
import { runtime } from '../types/symbols';

export function securityCode(security: Requirements): Ecmascript {
  const lists = security.map((names) => textList(names));
  return ts`[${join(lists, ts`, `)}]`;
}

/** What the runtime asks where a program gives no credential; undefined where the configuration names no variables. */
export function variablesCode({ variables }: Credential): Ecmascript | undefined {
  if (variables === undefined) return undefined;
  return 'value' in variables
    ? ts`${runtime('environment', 'variable')}(${stringLiteral(variables.value)})`
    : ts`${runtime('environment', 'variables')}(${stringLiteral(variables.username)}, ${stringLiteral(variables.password)})`;
}
