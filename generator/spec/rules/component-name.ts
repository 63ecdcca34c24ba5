// Names of components are made of letters, digits, `.`, `-` and `_` (OpenAPI 3.1.1 §4.8.7.1). Others are read all the same. 2.0 has no such rule.

import { quote } from '../quote';
import { editionOf } from '../edition';
import { childNode, childNodes } from '../resolve';
import type { Rule } from '../rule';

export const componentName: Rule = {
  visit: {
    components: (node, { spec, diagnostics }) => {
      for (const section of editionOf(spec).sections.keys()) {
        const entries = childNode(node, section);
        for (const [name, entry] of entries === undefined ? [] : childNodes(entries)) {
          if (/^[A-Za-z0-9._-]+$/.test(name) || name.startsWith('x-')) continue;
          diagnostics.warning(
            'component-name',
            `${quote(name)} is no valid name of a component`,
            entry.place,
            'Use letters, digits, `.`, `-` and `_`.',
          );
        }
      }
    },
  },
};
