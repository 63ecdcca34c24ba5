// Every variable of a server's URL is declared, with a default that is among its values (OpenAPI 3.1.1 §4.8.5, §4.8.6).

import { quote } from '../quote';
import { childNode, childNodes } from '../resolve';
import { placeOf, textOf, type Rule } from '../rule';
import { variablesOf } from '../../support/path-variables';

export const serverVariable: Rule = {
  visit: {
    server: (node, { diagnostics }) => {
      for (const name of new Set(variablesOf(textOf(node, 'url') ?? ''))) {
        if (childNode(node, 'variables', name) !== undefined) continue;
        diagnostics.warning(
          'server-variable-undeclared',
          `the variable ${quote(name)} of this URL is not declared`,
          placeOf(node, 'url'),
          'Declare it under `variables`, with a default.',
        );
      }
      const variables = childNode(node, 'variables');
      for (const [name, variable] of variables === undefined ? [] : childNodes(variables)) {
        const initial = childNode(variable, 'default')?.value;
        const values = childNode(variable, 'enum')?.value;
        if (initial === undefined || !Array.isArray(values) || values.includes(initial)) continue;
        diagnostics.warning(
          'server-variable-default',
          `the default of the variable ${quote(name)} is not among its values`,
          placeOf(variable, 'default'),
        );
      }
    },
  },
};
