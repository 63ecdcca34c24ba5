// Security schemes, and the requirements that name them. A requirement that names an unknown scheme cannot be met and is
// left out.

import type { SpecNode } from '../../spec/loaded-spec';
import { childNode, childNodes, resolveText } from '../../spec/resolve';
import { isJsonObject, own, textAt, type Json } from '../../support/json';
import { unescapeToken } from '../../support/pointer';
import { declaredPrefix } from '../credential-settings';
import type { SecurityRequirement } from '../operation';
import { readDocs } from '../schemas/prose';
import type { BuildContext } from '../schemas/build-context';
import type { ApiKeyScheme, OAuth2Scheme, OAuthFlow, SecurityScheme } from '../security-scheme';

const flowKinds = ['implicit', 'password', 'clientCredentials', 'authorizationCode', 'deviceAuthorization'] as const;

export function buildSecuritySchemes(context: BuildContext, root: SpecNode): readonly SecurityScheme[] {
  const schemes = childNode(root, 'components', 'securitySchemes');
  const result: SecurityScheme[] = [];
  for (const [name, child] of schemes === undefined ? [] : childNodes(schemes)) {
    const node = context.references.resolved(child);
    const scheme = node === undefined ? undefined : buildScheme(context, name, node);
    if (scheme !== undefined) result.push(scheme);
  }
  return result;
}

function buildScheme(context: BuildContext, name: string, node: SpecNode): SecurityScheme | undefined {
  const { value } = node;
  const base = { name, docs: readDocs(context.spec, node) };
  switch (own(value, 'type')) {
    case 'apiKey':
      return apiKeyScheme(base, value);
    case 'http': {
      const scheme = textAt(value, 'scheme');
      const bearerFormat = textAt(value, 'bearerFormat');
      if (scheme === undefined) return undefined;
      return { kind: 'http', ...base, scheme, ...(bearerFormat === undefined ? {} : { bearerFormat }) };
    }
    case 'oauth2':
      return oauth2Scheme(base, value);
    case 'openIdConnect':
      return { kind: 'openIdConnect', ...base, url: textAt(value, 'openIdConnectUrl') ?? '' };
    case 'mutualTLS':
      return { kind: 'mutualTLS', ...base };
    default:
      return undefined;
  }
}

export function apiKeyScheme(base: Pick<ApiKeyScheme, 'name' | 'docs'>, value: Json): ApiKeyScheme | undefined {
  const place = own(value, 'in');
  const wireName = textAt(value, 'name');
  if (wireName === undefined || (place !== 'header' && place !== 'query' && place !== 'cookie')) return undefined;
  const prefix = declaredPrefix(value);
  return { kind: 'apiKey', ...base, in: place, wireName, ...(prefix === undefined ? {} : { prefix }) };
}

export function scopesOf(scopes: Json | undefined): OAuthFlow['scopes'] {
  if (!isJsonObject(scopes)) return [];
  return Object.entries(scopes).map(([name, description]) => ({
    name,
    description: typeof description === 'string' ? description : '',
  }));
}

function oauth2Scheme(base: Pick<OAuth2Scheme, 'name' | 'docs'>, value: Json): OAuth2Scheme {
  const metadataUrl = textAt(value, 'oauth2MetadataUrl');
  return {
    kind: 'oauth2',
    ...base,
    ...(metadataUrl === undefined ? {} : { metadataUrl }),
    flows: flowsOf(own(value, 'flows')),
  };
}

function flowsOf(flows: Json | undefined): readonly OAuthFlow[] {
  return flowKinds.flatMap((kind): readonly OAuthFlow[] => {
    const flow = own(flows, kind);
    if (!isJsonObject(flow)) return [];
    const authorizationUrl = textAt(flow, 'authorizationUrl');
    const tokenUrl = textAt(flow, 'tokenUrl');
    const refreshUrl = textAt(flow, 'refreshUrl');
    const deviceAuthorizationUrl = textAt(flow, 'deviceAuthorizationUrl');
    return [
      {
        kind,
        ...(authorizationUrl === undefined ? {} : { authorizationUrl }),
        ...(tokenUrl === undefined ? {} : { tokenUrl }),
        ...(refreshUrl === undefined ? {} : { refreshUrl }),
        ...(deviceAuthorizationUrl === undefined ? {} : { deviceAuthorizationUrl }),
        scopes: scopesOf(own(flow, 'scopes')),
      },
    ];
  });
}

/** 3.2 lets a requirement name a scheme by its place; `''` for none. */
function schemeAt({ spec }: BuildContext, reference: string): string {
  if (spec.version !== '3.2') return '';
  const found = resolveText(spec, { file: '', pointer: '' }, reference)?.next?.place;
  const name = found?.file === '' ? /^\/components\/securitySchemes\/([^/]+)$/.exec(found.pointer)?.[1] : undefined;
  return name === undefined ? '' : unescapeToken(name);
}

/** The requirements of an owner; nothing where it has none of its own. */
export function buildRequirements(
  context: BuildContext,
  owner: SpecNode,
  schemes: readonly SecurityScheme[],
): readonly SecurityRequirement[] | undefined {
  const list = childNode(owner, 'security');
  if (list === undefined || !Array.isArray(list.value)) return undefined;
  const known = new Set(schemes.map(({ name }) => name));
  const result: SecurityRequirement[] = [];
  for (const [, node] of childNodes(list)) {
    if (!isJsonObject(node.value)) continue;
    const entries = Object.entries(node.value).map(
      ([name, scopes]) => [known.has(name) ? name : schemeAt(context, name), scopes] as const,
    );
    if (entries.some(([name]) => !known.has(name))) continue;
    result.push({
      schemes: entries.map(([scheme, scopes]) => ({
        scheme,
        scopes: Array.isArray(scopes)
          ? (scopes as readonly Json[]).filter((scope): scope is string => typeof scope === 'string')
          : [],
      })),
    });
  }
  return result;
}
