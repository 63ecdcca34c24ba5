// A path begins with a slash, closes its braces and names each variable once (OpenAPI 3.1.1 §4.8.8).

import { pathsOf, type Rule } from '../rule';
import { quote } from '../quote';
import { variablesOf } from '../../support/path-variables';

export const pathMalformed: Rule = {
  document: ({ spec, diagnostics }) => {
    for (const [path, node] of pathsOf(spec)) {
      const problem = problemOf(path);
      if (problem === undefined) continue;
      diagnostics.warning('path-malformed', `the path ${quote(path)} ${problem}`, node.place);
    }
  },
};

function problemOf(path: string): string | undefined {
  if (!path.startsWith('/')) return 'does not begin with `/`';
  if (/[{}]/.test(path.replaceAll(/\{[^{}]*\}/g, ''))) return 'has an opening or closing brace without its counterpart';
  const names = variablesOf(path);
  if (names.includes('')) return 'has a variable without a name';
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? undefined : `names the variable ${quote(twice)} twice`;
}
