// The client of a small document in YAML, under a policy: what the tests of this folder begin with.

import { clientOf, type Call, type Client, type Policy } from '../../../generator/client';
import { buildFrom, parse, specOf } from '../model/model-of';

/** As in the styles of openapi-generator. */
export const POSITIONAL: Policy = {
  groups: 'all',
  forms: 'fields',
  order: 'required-first',
  inlineNames: 'openapi-generator',
  samples: 'openapi-generator',
  relativeServer: 'localhost',
  streams: 'method',
  bodies: 'union',
};

/** As in Speakeasy's style. */
export const FACADE: Policy = {
  groups: 'first',
  forms: 'whole',
  order: 'document',
  inlineNames: 'speakeasy',
  samples: 'speakeasy',
  relativeServer: 'as-written',
  streams: 'overload',
  bodies: 'union',
};

/** `paths` and whatever else the document has at its root. */
export function clientFrom(text: string, policy: Policy = POSITIONAL): Client {
  const root = `openapi: 3.1.0\ninfo: { title: T, version: '1' }\n${text}`;
  return clientOf(buildFrom(specOf(parse(root))).model, policy);
}

/** The call of `POST /x`, given its members in YAML. */
export function callFrom(members: string, rest = '', policy: Policy = POSITIONAL): Call {
  const indented = members.trim().replace(/^/gm, '      ');
  const [call] = clientFrom(`paths:\n  /x:\n    post:\n${indented}\n${rest}`, policy).calls;
  if (call === undefined) throw new Error('the document has no operation');
  return call;
}

/** A request body of these media types, each with the same schema in YAML flow style. */
export function bodyOf(schema: string, ...mediaTypes: readonly string[]): string {
  return `requestBody: { content: { ${mediaTypes.map((type) => `'${type}': { schema: ${schema} }`).join(', ')} } }`;
}
