// What a text holds may have a schema of its own (JSON Schema 2020-12, validation §8.5). Clients give the text, undecoded.

import { own } from '../../support/json';
import { placeOf, type Rule } from '../rule';

export const schemaContent: Rule = {
  visit: {
    schema: (node, { spec, diagnostics }) => {
      if (own(node.value, 'contentSchema') === undefined || !/^3\.[12]$/.test(spec.version)) return;
      diagnostics.info(
        'schema-content-ignored',
        'the schema of what a text holds is not used',
        placeOf(node, 'contentSchema'),
        'Clients give the text as it is, and programs decode it.',
      );
    },
  },
};
