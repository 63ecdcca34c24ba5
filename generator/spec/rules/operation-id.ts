// `operationId` is unique among all operations (OpenAPI 3.1.1 §4.8.10.1). Names do not depend on it being so.

import { placeOf, operationsOf, textOf, type Rule } from '../rule';
import { quote } from '../quote';

export const operationId: Rule = {
  document: ({ spec, diagnostics }) => {
    const first = new Map<string, string>();
    for (const { path, method, node } of operationsOf(spec)) {
      const id = textOf(node, 'operationId');
      if (id === undefined) continue;
      const other = first.get(id);
      const own = `${method.toUpperCase()} ${path}`;
      if (other === undefined) first.set(id, own);
      else if (other !== own) {
        diagnostics.warning(
          'operation-id-duplicate',
          `the operationId ${quote(id)} is also that of ${quote(other)}`,
          placeOf(node, 'operationId'),
          'Give each operation an id of its own; until then one of the two is named otherwise.',
        );
      }
    }
  },
};
