// Requirements name security schemes that are declared (OpenAPI 3.1.1 §4.8.30), and schemes say how they work (§4.8.27).

import type { LoadedSpec, SpecNode } from '../loaded-spec';
import { quote, quoteList } from '../quote';
import { childNode, childNodes, resolveText, rootNode } from '../resolve';
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
          `Declare it under \`${spec.version === '2.0' ? 'securityDefinitions' : 'components.securitySchemes'}\`; no credential can be sent for it.`,
        );
      }
    },
    'security-scheme': checkScheme,
  },
};

function isDeclared(spec: LoadedSpec, name: string): boolean {
  const schemes = spec.version === '2.0' ? ['securityDefinitions'] : ['components', 'securitySchemes'];
  if (childNode(rootNode(spec), ...schemes, name) !== undefined) return true;
  // 3.2 lets a requirement name a scheme by its place.
  return spec.version === '3.2' && resolveText(spec, { file: '', pointer: '' }, name) !== undefined;
}

const swagger: { readonly [type: string]: readonly string[] } = {
  basic: [],
  apiKey: ['name', 'in'],
  oauth2: ['flow'],
};

/** What a flow of 2.0 needs. */
const flows: { readonly [flow: string]: readonly string[] } = {
  implicit: ['authorizationUrl'],
  password: ['tokenUrl'],
  application: ['tokenUrl'],
  accessCode: ['authorizationUrl', 'tokenUrl'],
};

const openapi: { readonly [type: string]: readonly string[] } = {
  apiKey: ['name', 'in'],
  http: ['scheme'],
  oauth2: ['flows'],
  openIdConnect: ['openIdConnectUrl'],
  mutualTLS: [],
};

function checkScheme(node: SpecNode, { spec, diagnostics }: RuleContext): void {
  const needed = spec.version === '2.0' ? swagger : openapi;
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
  const flow = spec.version === '2.0' && type === 'oauth2' ? textOf(node, 'flow') : undefined;
  if (flow !== undefined && !Object.hasOwn(flows, flow)) {
    diagnostics.warning(
      'security-scheme-malformed',
      `there is no OAuth 2.0 flow ${quote(flow)} in Swagger 2.0`,
      placeOf(node, 'flow'),
      `It is one of ${quoteList(Object.keys(flows))}.`,
    );
    return;
  }
  const missing = [...(needed[type] ?? []), ...(flows[flow ?? ''] ?? [])].filter(
    (field) => childNode(node, field) === undefined,
  );
  if (missing.length > 0) {
    diagnostics.warning(
      'security-scheme-malformed',
      `a security scheme of type ${quote(type)} needs ${quoteList(missing)}`,
      node.place,
    );
  }
  const location = textOf(node, 'in');
  const places = spec.version === '2.0' ? ['header', 'query'] : ['header', 'query', 'cookie'];
  if (type === 'apiKey' && location !== undefined && !places.includes(location)) {
    diagnostics.warning(
      'security-scheme-malformed',
      `an API key cannot be in ${quote(location)}`,
      placeOf(node, 'in'),
      `It is one of ${quoteList(places)}.`,
    );
  }
}
