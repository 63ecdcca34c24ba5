// Two paths that differ only in the names of their variables are the same path (OpenAPI 3.1.1 §4.8.8.2): a server cannot
// tell their operations apart. Only those that share a method are reported.

import { operationsOf, type Rule } from '../rule';
import { quote } from '../quote';

export const pathDuplicate: Rule = {
  document: ({ spec, diagnostics }) => {
    const first = new Map<string, string>();
    for (const { path, method, node } of operationsOf(spec)) {
      const key = `${method} ${path.replaceAll(/\{[^{}]*\}/g, '{}')}`;
      const other = first.get(key);
      if (other === undefined) first.set(key, path);
      else if (other !== path) {
        diagnostics.warning(
          'path-duplicate',
          `${quote(`${method.toUpperCase()} ${path}`)} is the same request as ${quote(`${method.toUpperCase()} ${other}`)}: only the names of variables differ`,
          node.place,
        );
      }
    }
  },
};
