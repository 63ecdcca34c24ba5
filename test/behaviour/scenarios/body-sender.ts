// Scenarios of one call whose body must arrive as written down.

import type { ContractLine } from '../contract';
import type { Scenario } from '../scenario';
import type { ExpectedRequest } from '../../../generator/conformance/compare';
import type { CallBody } from '../../../generator/conformance/drive-session';

type BodySender = (
  name: string,
  covers: readonly ContractLine[],
  operation: string,
  body: CallBody | undefined,
  expected: Omit<ExpectedRequest, 'method' | 'target'>,
) => Scenario;

/** Makes them for one document. `lineOf`: the method and the target that an operation is sent with. */
export function bodySender(spec: string, lineOf: (operation: string) => readonly [string, string]): BodySender {
  return (name, covers, operation, body, expected) => {
    const [method, target] = lineOf(operation);
    const call = { operation, ...(body === undefined ? {} : { body }) };
    const exchanges = [{ request: { method, target, ...expected }, reply: { status: 204 } }];
    return { name, covers, spec, steps: [{ call, exchanges, expect: { ok: true, status: 204 } }] };
  };
}
