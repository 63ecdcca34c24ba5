// `_settings.py`: what the runtime knows of the API as a whole. Its version, its servers, and the schemes of its credentials.

import {
  dict,
  jsonNode,
  layOut,
  member,
  py,
  stringLiteral,
  tuple,
  typing,
  type Node,
  type Python,
} from '../../../languages/python';
import type { Credential } from '../../../client';
import type { Server } from '../../../model';
import type { Plan } from '../plan';
import * as s from '../types/symbols';

export function settings(plan: Plan): readonly Python[] {
  const { client, options, model } = plan;
  const any = s.any;
  const servers = tuple(model.servers.map(serverNode));
  const schemes = dict(
    client.credentials.map((credential) => [stringLiteral(credential.name), credentialNode(credential)] as const),
  );
  const secrets = client.credentials.flatMap(({ source, wireName }) => (source === 'apiKey' ? [wireName] : []));
  const names = tuple([...new Set(secrets)].map(stringLiteral));
  const statement = (head: Python, value: Node): Python =>
    py`${head}${layOut(value, { base: 0, column: head.text.length })}`;
  return [
    py`PACKAGE_NAME = ${stringLiteral(options.packageName)}`,
    py`PACKAGE_VERSION = ${stringLiteral(options.packageVersion)}`,
    py`API_VERSION = ${stringLiteral(model.info.version)}`,
    py`ENVIRONMENT = ${stringLiteral(options.packageName.toUpperCase())}`,
    statement(py`SERVERS: ${member(typing, 'Tuple')}[${s.dictType}[str, ${any}], ...] = `, servers),
    statement(py`SECURITY_SCHEMES: ${s.dictType}[str, ${s.dictType}[str, str]] = `, schemes),
    statement(py`SECRET_NAMES: ${member(typing, 'Tuple')}[str, ...] = `, names),
  ];
}

function credentialNode({ source, place, wireName, scheme }: Credential): Node {
  const where = { in: place, key: wireName };
  switch (source) {
    case 'apiKey':
      return jsonNode({ type: 'api_key', ...where });
    case 'basic':
    case 'bearer':
      return jsonNode({ type: source, ...where });
    case 'other':
      return jsonNode({ type: 'http', ...where, scheme: 'scheme' in scheme ? scheme.scheme : '' });
    default:
      return jsonNode({ type: 'oauth2', ...where });
  }
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
