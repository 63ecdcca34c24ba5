// A required property is declared. JSON Schema allows one that is not; it is then of any type, which is rarely meant.
// Parts of a composition are left alone: they may require what another part declares.

import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { isJsonObject, own } from '../../support/json';
import { quote } from '../quote';
import { childNode, childNodes, resolveReference } from '../resolve';
import type { Rule } from '../rule';

export const requiredUndeclared: Rule = {
  visit: {
    schema: (node, { spec, diagnostics }, via) => {
      if (parts.has(via)) return;
      const required = own(node.value, 'required') === undefined ? undefined : childNode(node, 'required');
      if (required === undefined || !Array.isArray(required.value) || own(node.value, 'properties') === undefined)
        return;
      if (own(node.value, 'patternProperties') !== undefined) return;
      const declared = new Set<string>();
      if (!collect(spec, node, declared, new Set())) return;
      for (const [, entry] of childNodes(required)) {
        if (typeof entry.value !== 'string' || declared.has(entry.value)) continue;
        diagnostics.warning(
          'required-undeclared',
          `the required property ${quote(entry.value)} is not declared`,
          entry.place,
          'Declare it under `properties`, or remove it from `required`. Until then it is typed as unknown.',
        );
      }
    },
  },
};

const parts = new Set(['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentSchemas']);

/** Gathers what the schema and its parts declare; false where nobody can know all of them. */
function collect(spec: LoadedSpec, node: SpecNode, into: Set<string>, seen: Set<unknown>): boolean {
  if (seen.has(node.value)) return true;
  seen.add(node.value);
  const properties = own(node.value, 'properties');
  for (const name of isJsonObject(properties) ? Object.keys(properties) : []) into.add(name);
  return ['allOf', 'anyOf', 'oneOf'].every((key) => {
    const list = childNode(node, key);
    return (list === undefined ? [] : childNodes(list)).every(([, part]) => {
      const target = resolveReference(spec, part)?.node;
      return target !== undefined && collect(spec, target, into, seen);
    });
  });
}
