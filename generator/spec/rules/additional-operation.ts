// `additionalOperations` are keyed by methods as they are sent, which are tokens (RFC 9110 §9.1). Methods that have a field of
// their own in a path item belong there (OpenAPI 3.2.0 §4.9).

import { newMethods } from '../shape-new';
import { quote } from '../quote';
import { childNode, childNodes } from '../resolve';
import type { Rule } from '../rule';
import { isToken } from '../../support/http-token';

export const additionalOperation: Rule = {
  visit: {
    'path-item': (node, { spec, diagnostics }) => {
      if (spec.version !== '3.2') return;
      const more = childNode(node, 'additionalOperations');
      for (const [method, { place }] of more === undefined ? [] : childNodes(more)) {
        if (method.startsWith('x-')) continue;
        const field = newMethods.find((one) => one.toUpperCase() === method);
        if (!isToken(method)) {
          const message = `${quote(method)} is no method: the operation cannot be sent`;
          diagnostics.error('additional-operation', message, place, 'Write the method as one word, such as `COPY`.');
        } else if (field !== undefined) {
          const message = `operations with the method ${quote(method)} have a field of their own`;
          diagnostics.warning('additional-operation', message, place, `Move it to ${quote(field)} of the path item.`);
        }
      }
    },
  },
};
