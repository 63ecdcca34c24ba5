// Header parameters called Accept, Content-Type or Authorization are ignored: other parts of the document say these
// (OpenAPI 3.1.1 §4.8.12.1). So are Content-Length and Transfer-Encoding, which say how a body ends: the HTTP library writes them.

import type { SpecVersion } from '../loaded-spec';
import { quote } from '../quote';
import { textOf, type Rule } from '../rule';

export const parameterIgnored: Rule = {
  visit: {
    parameter: (node, { spec, diagnostics }) => {
      const name = textOf(node, 'name') ?? '';
      const header = name.toLowerCase();
      if (textOf(node, 'in') !== 'header' || !Object.hasOwn(sources, header)) return;
      diagnostics.info(
        'parameter-ignored',
        `the header parameter ${quote(name)} is ignored`,
        node.place,
        hintOf(header, spec.version),
      );
    },
  },
};

const sources: { readonly [header: string]: string } = {
  accept: 'the media types of the responses',
  'content-type': 'the media types of the request body',
  authorization: 'the security schemes',
  'content-length': 'the body that is sent',
  'transfer-encoding': 'the body that is sent',
};

function hintOf(header: string, version: SpecVersion): string {
  const follows = `the header follows from ${sources[header]}.`;
  if (sources[header] === sources['content-length']) return `The HTTP library writes it: ${follows}`;
  return `${version === '2.0' ? 'As in OpenAPI 3' : 'OpenAPI says so'}: ${follows}`;
}
