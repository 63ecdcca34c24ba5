// A discriminator names its property and maps its values to schemas that exist (OpenAPI 3.1.1 §4.8.25).

import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { own } from '../../support/json';
import { quote } from '../quote';
import { childNode, childNodes, resolveText, rootNode } from '../resolve';
import { textOf, type Rule } from '../rule';

export const discriminator: Rule = {
  visit: {
    schema: (node, { spec, diagnostics }) => {
      if (own(node.value, 'discriminator') === undefined) return;
      const given = childNode(node, 'discriminator');
      if (given === undefined) return;
      if (textOf(given, 'propertyName') === undefined) {
        diagnostics.warning(
          'discriminator-without-property',
          'a discriminator that does not name its property',
          given.place,
          'Add `propertyName`; until then the discriminator is ignored.',
        );
      }
      const mapping = childNode(given, 'mapping');
      for (const [value, entry] of mapping === undefined ? [] : childNodes(mapping)) {
        if (typeof entry.value === 'string' && leadsToSchema(spec, entry, entry.value)) continue;
        diagnostics.warning(
          'discriminator-target',
          `the value ${quote(value)} is mapped to ${quote(String(entry.value))}, which does not exist`,
          entry.place,
        );
      }
    },
  },
};

/** A mapping holds either the name of a schema or a reference; a plain name is looked up first (§4.8.25.4). */
function leadsToSchema(spec: LoadedSpec, entry: SpecNode, text: string): boolean {
  return (
    childNode(rootNode(spec), 'components', 'schemas', text) !== undefined ||
    resolveText(spec, entry.place, text) !== undefined
  );
}
