// Requirements of credentials as data for the runtime: any one of these, within one all.

import type { Credential, Requirements } from '../../../client';
import { join } from '../../../code/code';
import { stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';

export function securityCode(security: Requirements): Ecmascript {
  const lists = security.map((names) => ts`[${join(names.map(stringLiteral), ts`, `)}]`);
  return ts`[${join(lists, ts`, `)}]`;
}

/** As outlines say it: `apiKey`, `http basic`, `http bearer`, `oauth2`. */
export function schemeKind({ source, prefix = '' }: Credential): string {
  switch (source) {
    case 'apiKey':
    case 'oauth2':
    case 'openIdConnect':
      return source;
    default:
      return `http ${prefix.toLowerCase()}`;
  }
}
