// Every variable of a path has a parameter and every path parameter a variable (OpenAPI 3.1.1 §4.8.12.2).

import { editionOf } from '../edition';
import { parametersOf, sharedParametersOf } from '../parameters';
import { quote } from '../quote';
import { operationsOf, placeOf, type Rule } from '../rule';
import { parameterOf, variablesOf } from '../../support/path-variables';

export const pathParameters: Rule = {
  document: ({ spec, diagnostics }) => {
    for (const { path, node, pathItem } of operationsOf(spec)) {
      const all = [...parametersOf(spec, node), ...sharedParametersOf(spec, pathItem)];
      const locations = editionOf(spec).locations;
      const declared = new Set(
        // A parameter in a place that does not exist may be meant for the path: parameter-malformed has said so.
        all.flatMap(({ name, location }) =>
          name !== undefined && (location === 'path' || !locations.includes(location ?? '')) ? [name] : [],
        ),
      );
      const variables = new Set(variablesOf(path).map((name) => parameterOf(name, path, declared)));
      // So may one that a reference does not find.
      const lost = all.some(({ parameter }) => parameter === undefined);
      for (const variable of variables) {
        if (lost || declared.has(variable) || variable === '') continue;
        diagnostics.warning(
          'path-parameter-missing',
          `the variable ${quote(variable)} of ${quote(path)} has no parameter`,
          placeOf(node, 'parameters'),
          `Add a parameter with \`name: ${variable}\` and \`in: path\`. Until then it is taken as a required string.`,
        );
      }
      for (const { name, location, entry } of all) {
        if (name === undefined || location !== 'path' || variables.has(name)) continue;
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
