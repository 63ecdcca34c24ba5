// A body on GET, HEAD, DELETE, OPTIONS or TRACE has no defined meaning (RFC 9110 §9.3) and many clients and proxies drop it.

import { quote } from '../quote';
import { childNode } from '../resolve';
import { operationsOf, type Rule } from '../rule';

export const requestBodyMethod: Rule = {
  document: ({ spec, diagnostics }) => {
    for (const { method, node } of operationsOf(spec)) {
      const body = childNode(node, 'requestBody');
      if (body === undefined || !bodiless.has(method)) continue;
      diagnostics.warning(
        'request-body-method',
        `a request body on ${quote(method.toUpperCase())} has no defined meaning`,
        body.place,
        method === 'get' || method === 'head'
          ? '`fetch` refuses to send it. Use query parameters, or another method.'
          : 'Servers and proxies may drop it.',
      );
    }
  },
};

const bodiless = new Set(['get', 'head', 'options', 'trace']);
