// Requirements name security schemes that are declared (OpenAPI 3.1.1 §4.8.30), and schemes say how they work (§4.8.27).

import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { quote, quoteList } from '../quote';
import { childNode, childNodes, rootNode } from '../resolve';
import { placeOf, textOf, type Rule, type RuleContext } from '../rule';

export const security: Rule = {
  visit: {
    'security-requirement': (node, { spec, diagnostics }) => {
      for (const [name, entry] of childNodes(node)) {
        if (isDeclared(spec, name)) continue;
        diagnostics.warning(
          'security-scheme-undeclared',
          `no security scheme is called ${quote(name)}`,
          entry.place,
          'Declare it under `components.securitySchemes`; no credential can be sent for it.',
        );
      }
    },
    'security-scheme': checkScheme,
  },
};

function isDeclared(spec: LoadedSpec, name: string): boolean {
  return childNode(rootNode(spec), 'components', 'securitySchemes', name) !== undefined;
}

const needed: { readonly [type: string]: readonly string[] } = {
  apiKey: ['name', 'in'],
  http: ['scheme'],
  oauth2: ['flows'],
  openIdConnect: ['openIdConnectUrl'],
  mutualTLS: [],
};

function checkScheme(node: SpecNode, { diagnostics }: RuleContext): void {
  const type = textOf(node, 'type');
  if (type === undefined || !Object.hasOwn(needed, type)) {
    const what = type === undefined ? 'has no type' : `has the unknown type ${quote(type)}`;
    diagnostics.warning(
      'security-scheme-malformed',
      `the security scheme ${what}`,
      placeOf(node, 'type'),
      `It is one of ${quoteList(Object.keys(needed))}.`,
    );
    return;
  }
  const missing = (needed[type] ?? []).filter((field) => childNode(node, field) === undefined);
  if (missing.length > 0) {
    diagnostics.warning(
      'security-scheme-malformed',
      `a security scheme of type ${quote(type)} needs ${quoteList(missing)}`,
      node.place,
    );
  }
  const location = textOf(node, 'in');
  if (type === 'apiKey' && location !== undefined && !['header', 'query', 'cookie'].includes(location)) {
    diagnostics.warning(
      'security-scheme-malformed',
      `an API key cannot be in ${quote(location)}`,
      placeOf(node, 'in'),
      'It is one of `header`, `query` and `cookie`.',
    );
  }
}
