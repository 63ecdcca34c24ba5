// `_settings.py`: what the runtime knows of the API as a whole. Its version, its servers, and the schemes of its credentials.

import {
  dict,
  jsonNode,
  layOut,
  stringLiteral,
  tuple,
  typing,
  type Node,
  type Python,
} from '../../../languages/python';
import type { Credential } from '../../../client';
import type { Server } from '../../../model';
import type { Plan } from '../plan';

export function settingsView({ client, options, model }: Plan) {
  const schemes = client.credentials.map(
    (credential) => [stringLiteral(credential.name), credentialNode(credential)] as const,
  );
  const secrets = client.credentials.flatMap(({ source, wireName }) => (source === 'apiKey' ? [wireName] : []));
  const after = (head: string, value: Node): Python => layOut(value, { base: 0, column: head.length });
  return {
    typing,
    packageName: stringLiteral(options.packageName),
    packageVersion: stringLiteral(options.packageVersion),
    apiVersion: stringLiteral(model.info.version),
    environment: stringLiteral(options.packageName.toUpperCase()),
    servers: after('SERVERS: _t.Tuple[_t.Dict[str, _t.Any], ...] = ', tuple(model.servers.map(serverNode))),
    schemes: after('SECURITY_SCHEMES: _t.Dict[str, _t.Dict[str, str]] = ', dict(schemes)),
    secretNames: after('SECRET_NAMES: _t.Tuple[str, ...] = ', tuple([...new Set(secrets)].map(stringLiteral))),
  };
}

function credentialNode({ source, place, wireName, prefix, scheme, variables }: Credential): Node {
  const where = { in: place, key: wireName, ...variableRows(variables) };
  switch (source) {
    case 'apiKey':
      return jsonNode({ type: 'api_key', ...where, ...(prefix === undefined ? {} : { prefix }) });
    case 'basic':
    case 'bearer':
      return jsonNode({ type: source, ...where });
    case 'other':
      return jsonNode({ type: 'http', ...where, scheme: 'scheme' in scheme ? scheme.scheme : '' });
    default:
      return jsonNode({ type: 'oauth2', ...where });
  }
}

function variableRows(variables: Credential['variables']): { readonly [field: string]: string } {
  if (variables === undefined) return {};
  return 'value' in variables
    ? { env: variables.value }
    : { username_env: variables.username, password_env: variables.password };
}

export function serverNode(server: Server): Node {
  const variables = Object.fromEntries(
    server.variables.map((variable) => [
      variable.name,
      {
        description: variable.description ?? '',
        default_value: variable.default,
        ...(variable.enum.length > 0 ? { enum_values: [...variable.enum] } : {}),
      },
    ]),
  );
  return jsonNode({
    url: server.url,
    description: server.description ?? 'No description provided',
    ...(server.variables.length > 0 ? { variables } : {}),
  });
}
