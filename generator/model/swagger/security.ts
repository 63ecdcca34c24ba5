// Security schemes of Swagger 2.0, in the terms of OpenAPI 3: `basic` is a scheme of HTTP, and a scheme of OAuth 2.0 has one flow.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes } from '../../spec/resolve';
import { own, textAt } from '../../support/json';
import { apiKeyScheme, scopesOf } from '../http/security';
import type { BuildContext } from '../schemas/build-context';
import { readDocs } from '../schemas/prose';
import type { OAuthFlow, SecurityScheme } from '../security-scheme';

const flowKinds: { readonly [flow: string]: OAuthFlow['kind'] } = {
  implicit: 'implicit',
  password: 'password',
  application: 'clientCredentials',
  accessCode: 'authorizationCode',
};

export function readSwaggerSchemes(context: BuildContext, root: SpecNode): readonly SecurityScheme[] {
  const schemes = childNode(root, 'securityDefinitions');
  return (schemes === undefined ? [] : childNodes(schemes)).flatMap(
    ([name, node]) => schemeOf(context, name, node) ?? [],
  );
}

function schemeOf(context: BuildContext, name: string, node: SpecNode): SecurityScheme | undefined {
  const { value } = node;
  const base = { name, docs: readDocs(context.spec, node) };
  switch (own(value, 'type')) {
    case 'basic':
      return { kind: 'http', ...base, scheme: 'basic' };
    case 'apiKey':
      return own(value, 'in') === 'cookie' ? undefined : apiKeyScheme(base, value);
    case 'oauth2':
      return { kind: 'oauth2', ...base, flows: flowOf(value) };
    default:
      return undefined;
  }
}

function flowOf(value: unknown): readonly OAuthFlow[] {
  const flow = textAt(value, 'flow') ?? '';
  const kind = Object.hasOwn(flowKinds, flow) ? flowKinds[flow] : undefined;
  if (kind === undefined) return [];
  const authorizationUrl = textAt(value, 'authorizationUrl');
  const tokenUrl = textAt(value, 'tokenUrl');
  return [
    {
      kind,
      ...(authorizationUrl === undefined ? {} : { authorizationUrl }),
      ...(tokenUrl === undefined ? {} : { tokenUrl }),
      scopes: scopesOf(own(value, 'scopes')).filter(({ name }) => !name.startsWith('x-')),
    },
  ];
}
