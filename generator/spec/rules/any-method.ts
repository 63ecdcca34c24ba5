// Exports of AWS API Gateway have an operation for whatever method there is. A client cannot call it: it has to say one.

import { quote } from '../quote';
import { childNode } from '../resolve';
import { pathsOf, type Rule } from '../rule';

const FIELD = 'x-amazon-apigateway-any-method';

export const anyMethod: Rule = {
  document: ({ spec, diagnostics }) => {
    for (const [path, node] of pathsOf(spec)) {
      const operation = childNode(node, FIELD);
      if (operation === undefined) continue;
      diagnostics.info(
        'any-method',
        `the operation of ${quote(path)} for any method is not called`,
        operation.place,
        'Put a copy of it under each method that the API answers, in the document or by an overlay.',
      );
    }
  },
};
