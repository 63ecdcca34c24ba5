// What a Swagger 2.0 document is made of, as shape.ts says it of OpenAPI 3 (Swagger 2.0, "Schema"). A parameter that is no body,
// its items and a header have the keywords of a schema themselves.

import { every, fields, type NodeKind, type Shapes } from './shape';

export const swaggerMethods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const;

/** Maps of shared objects, which stand at the root. */
export const swaggerSections: ReadonlyMap<string, NodeKind> = new Map<string, NodeKind>([
  ['definitions', 'schema'],
  ['parameters', 'parameter'],
  ['responses', 'response'],
  ['securityDefinitions', 'security-scheme'],
]);

const nothing = fields();

export const swaggerShapes: Shapes = {
  document: fields(
    ['security', 'list', 'security-requirement'],
    ['paths', 'one', 'paths'],
    ['x-ms-paths', 'one', 'paths'],
    ...[...swaggerSections].map(([section, kind]) => [section, 'map', kind] as const),
  ),
  paths: every('path-item'),
  'path-item': fields(
    ['parameters', 'list', 'parameter'],
    ...swaggerMethods.map((method) => [method, 'one', 'operation'] as const),
  ),
  operation: fields(
    ['security', 'list', 'security-requirement'],
    ['parameters', 'list', 'parameter'],
    ['responses', 'one', 'responses'],
  ),
  parameter: fields(['schema', 'one', 'schema'], ['items', 'one', 'schema']),
  responses: every('response'),
  response: fields(['schema', 'one', 'schema'], ['headers', 'map', 'header']),
  header: fields(['items', 'one', 'schema']),
  schema: fields(
    ['properties', 'map', 'schema'],
    ['allOf', 'list', 'schema'],
    ['items', 'any', 'schema'],
    ['additionalProperties', 'any', 'schema'],
  ),
  'security-scheme': nothing,
  'security-requirement': nothing,
  // These do not exist in 2.0.
  ...{ server: nothing, components: nothing, callback: nothing, link: nothing, example: nothing },
  ...{ 'request-body': nothing, 'media-type': nothing, encoding: nothing },
};
