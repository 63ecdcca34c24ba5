// Header parameters called Accept, Content-Type or Authorization are ignored: other parts of the document say these
// (OpenAPI 3.1.1 §4.8.12.1).

import { quote } from '../quote';
import { textOf, type Rule } from '../rule';

export const parameterIgnored: Rule = {
  visit: {
    parameter: (node, { spec, diagnostics }) => {
      const name = textOf(node, 'name') ?? '';
      if (textOf(node, 'in') !== 'header' || !Object.hasOwn(sources, name.toLowerCase())) return;
      diagnostics.info(
        'parameter-ignored',
        `the header parameter ${quote(name)} is ignored`,
        node.place,
        `${spec.version === '2.0' ? 'As in OpenAPI 3' : 'OpenAPI says so'}: the header follows from ${sources[name.toLowerCase()]}.`,
      );
    },
  },
};

const sources: { readonly [header: string]: string } = {
  accept: 'the media types of the responses',
  'content-type': 'the media types of the request body',
  authorization: 'the security schemes',
};
