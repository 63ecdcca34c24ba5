// Beside the `$ref` of a path item its other fields count too, where the one it names does not have them. Where both have a
// field, OpenAPI leaves open which one counts (3.1.1 §4.8.9.1).

import { own } from '../../support/json';
import { editionOf } from '../edition';
import { quote } from '../quote';
import { childNode, pathItemNodes, referenceOf } from '../resolve';
import type { Rule } from '../rule';

export const pathItemRef: Rule = {
  visit: {
    'path-item': (node, { spec, diagnostics }) => {
      if (referenceOf(node) === undefined) return;
      const others = pathItemNodes(spec, node).slice(1);
      for (const field of [...editionOf(spec).methods, 'servers']) {
        const mine = childNode(node, field);
        if (mine === undefined || others.every(({ value }) => own(value, field) === undefined)) continue;
        diagnostics.warning(
          'path-item-ref',
          `${quote(field)} stands beside \`$ref\` and in the path item that it names`,
          mine.place,
          'The one beside `$ref` counts here, and other tools may take the other. Remove one of them.',
        );
      }
    },
  },
};
