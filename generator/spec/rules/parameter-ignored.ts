// Header parameters that follow from something else are ignored (support/reserved-headers.ts).

import { reservedHeader } from '../../support/reserved-headers';
import { quote } from '../quote';
import { textOf, type Rule } from '../rule';

export const parameterIgnored: Rule = {
  visit: {
    parameter: (node, { spec, diagnostics }) => {
      const name = textOf(node, 'name') ?? '';
      const reserved = textOf(node, 'in') === 'header' ? reservedHeader(name) : undefined;
      if (reserved === undefined) return;
      const { source, writtenBy } = reserved;
      const said = spec.version === '2.0' ? 'As in OpenAPI 3' : 'OpenAPI says so';
      diagnostics.info(
        'parameter-ignored',
        `the header parameter ${quote(name)} is ignored`,
        node.place,
        `${writtenBy === 'document' ? said : 'The HTTP library writes it'}: the header follows from ${source}.`,
      );
    },
  },
};
