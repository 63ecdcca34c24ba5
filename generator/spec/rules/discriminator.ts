// A discriminator names its property and maps its values to schemas that exist (OpenAPI 3.1.1 §4.8.25).

import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { own } from '../../support/json';
import { quote } from '../quote';
import { childNode, childNodes, resolveText, rootNode } from '../resolve';
import { textOf, type Rule, type RuleContext } from '../rule';

export const discriminator: Rule = {
  visit: {
    schema: (node, { spec, diagnostics }) => {
      if (own(node.value, 'discriminator') === undefined) return;
      const given = childNode(node, 'discriminator');
      if (given === undefined) return;
      if (spec.version === '2.0') {
        checkSwagger(node, given, diagnostics);
        return;
      }
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

/** In 2.0 it is the name of a property, which has to be declared and required. */
function checkSwagger(schema: SpecNode, given: SpecNode, diagnostics: RuleContext['diagnostics']): void {
  if (typeof given.value !== 'string') {
    diagnostics.warning(
      'discriminator-without-property',
      'a discriminator that is not the name of a property',
      given.place,
      'In Swagger 2.0 write `discriminator: <name of the property>`; until then it is ignored.',
    );
    return;
  }
  const required = own(schema.value, 'required');
  if (Array.isArray(required) && required.includes(given.value)) return;
  diagnostics.info(
    'discriminator-without-property',
    `the property ${quote(given.value)} of the discriminator is not required`,
    given.place,
    'Swagger 2.0 wants it declared and in `required`.',
  );
}

/** A mapping holds either the name of a schema or a reference; a plain name is looked up first (§4.8.25.4). */
function leadsToSchema(spec: LoadedSpec, entry: SpecNode, text: string): boolean {
  return (
    childNode(rootNode(spec), 'components', 'schemas', text) !== undefined ||
    resolveText(spec, entry.place, text) !== undefined
  );
}
