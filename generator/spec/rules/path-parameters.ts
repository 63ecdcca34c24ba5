// Every variable of a path has a parameter and every path parameter a variable (OpenAPI 3.1.1 §4.8.12.2).

import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { quote } from '../quote';
import { childNode, childNodes, resolveReference } from '../resolve';
import { operationsOf, placeOf, textOf, type Rule } from '../rule';
import { variablesOf } from './path-malformed';

export const pathParameters: Rule = {
  document: ({ spec, diagnostics }) => {
    for (const { path, node, pathItem } of operationsOf(spec)) {
      const variables = new Set(variablesOf(path));
      const own = pathParametersOf(spec, node);
      const shared = pathParametersOf(spec, pathItem);
      const declared = new Set([...own, ...shared].map(({ name }) => name));
      for (const variable of variables) {
        if (declared.has(variable) || variable === '') continue;
        diagnostics.warning(
          'path-parameter-missing',
          `the variable ${quote(variable)} of ${quote(path)} has no parameter`,
          placeOf(node, 'parameters'),
          `Add a parameter with \`name: ${variable}\` and \`in: path\`. Until then it is taken as a required string.`,
        );
      }
      for (const { name, entry } of [...own, ...shared]) {
        if (variables.has(name)) continue;
        diagnostics.warning(
          'path-parameter-unused',
          `the path parameter ${quote(name)} has no variable in ${quote(path)}`,
          entry.place,
          'Add it to the path in braces, or remove the parameter: it cannot be sent.',
        );
      }
    }
  },
};

interface PathParameter {
  readonly name: string;
  /** Where it stands in the list, before references are followed. */
  readonly entry: SpecNode;
}

function pathParametersOf(spec: LoadedSpec, owner: SpecNode): readonly PathParameter[] {
  const list = childNode(owner, 'parameters');
  return (list === undefined ? [] : childNodes(list)).flatMap(([, entry]) => {
    const parameter = resolveReference(spec, entry)?.node;
    const name = parameter === undefined ? undefined : textOf(parameter, 'name');
    if (parameter === undefined || name === undefined || textOf(parameter, 'in') !== 'path') return [];
    return [{ name, entry }];
  });
}
