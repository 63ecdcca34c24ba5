// A body on GET, HEAD, DELETE, OPTIONS or TRACE has no defined meaning (RFC 9110 §9.3) and many clients and proxies drop it.

import { quote } from '../quote';
import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { childNode, childNodes, resolveReference } from '../resolve';
import { operationsOf, textOf, type Rule } from '../rule';

export const requestBodyMethod: Rule = {
  document: ({ spec, diagnostics }) => {
    for (const { method, node } of operationsOf(spec)) {
      const body = bodyOf(spec, node);
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
function bodyOf(spec: LoadedSpec, operation: SpecNode): SpecNode | undefined {
  if (spec.version !== '2.0') return childNode(operation, 'requestBody');
  const list = childNode(operation, 'parameters');
  const found = (list === undefined ? [] : childNodes(list)).find(([, entry]) => {
    const parameter = resolveReference(spec, entry)?.node;
    return parameter !== undefined && ['body', 'formData'].includes(textOf(parameter, 'in') ?? '');
  });
  return found?.[1];
}

const bodiless = new Set(['get', 'head', 'options', 'trace']);
