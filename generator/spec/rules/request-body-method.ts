// A body on GET, HEAD, DELETE, OPTIONS or TRACE has no defined meaning (RFC 9110 §9.3) and many clients and proxies drop it.

import { quote } from '../quote';
import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { allParametersOf } from '../parameters';
import { childNode } from '../resolve';
import { operationsOf, type Rule } from '../rule';

export const requestBodyMethod: Rule = {
  document: ({ spec, diagnostics }) => {
    for (const { method, node, pathItem } of operationsOf(spec)) {
      const body = bodyOf(spec, node, pathItem);
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

/** In 2.0 a body is a parameter, or made of some. */
function bodyOf(spec: LoadedSpec, operation: SpecNode, pathItem: readonly SpecNode[]): SpecNode | undefined {
  if (spec.version !== '2.0') return childNode(operation, 'requestBody');
  const all = allParametersOf(spec, operation, pathItem);
  return all.find(({ location }) => location === 'body' || location === 'formData')?.entry;
}

const bodiless = new Set(['get', 'head', 'options', 'trace']);
