// What an OpenAPI document is made of, as data: for each kind of object the fields that hold other objects, and their
// kinds (OpenAPI 3.0.4 and 3.1.1, section 4). Other versions have files of their own; edition.ts says which counts.

export type NodeKind =
  | 'document'
  | 'server'
  | 'paths'
  | 'path-item'
  | 'operation'
  | 'parameter'
  | 'request-body'
  | 'responses'
  | 'response'
  | 'header'
  | 'media-type'
  | 'encoding'
  | 'callback'
  | 'link'
  | 'example'
  | 'components'
  | 'schema'
  | 'security-scheme'
  | 'security-requirement';

/** How a field holds objects: one, a list of them, a map of them, or, for schemas only, one or a list. */
export type Holding = 'one' | 'list' | 'map' | 'any';

export interface Field {
  readonly holding: Holding;
  readonly kind: NodeKind;
}

export interface Shape {
  readonly fields: ReadonlyMap<string, Field>;
  /** Where every field that is no extension (`x-`) holds the same kind. */
  readonly every?: NodeKind;
}

export const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** The sections of `components`, with the kind each one holds. */
export const sections: ReadonlyMap<string, NodeKind> = new Map<string, NodeKind>([
  ['schemas', 'schema'],
  ['responses', 'response'],
  ['parameters', 'parameter'],
  ['examples', 'example'],
  ['requestBodies', 'request-body'],
  ['headers', 'header'],
  ['securitySchemes', 'security-scheme'],
  ['links', 'link'],
  ['callbacks', 'callback'],
  ['pathItems', 'path-item'],
]);

const parameter = fields(['schema', 'one', 'schema'], ['content', 'map', 'media-type'], ['examples', 'map', 'example']);

export type Shapes = { readonly [kind in NodeKind]: Shape };

export const shapes: Shapes = {
  document: fields(
    ['servers', 'list', 'server'],
    ['security', 'list', 'security-requirement'],
    ['paths', 'one', 'paths'],
    ['webhooks', 'map', 'path-item'],
    ['components', 'one', 'components'],
  ),
  server: fields(),
  paths: every('path-item'),
  'path-item': fields(
    ['servers', 'list', 'server'],
    ['parameters', 'list', 'parameter'],
    ...methods.map((method) => [method, 'one', 'operation'] as const),
  ),
  operation: fields(
    ['servers', 'list', 'server'],
    ['security', 'list', 'security-requirement'],
    ['parameters', 'list', 'parameter'],
    ['requestBody', 'one', 'request-body'],
    ['responses', 'one', 'responses'],
    ['callbacks', 'map', 'callback'],
  ),
  parameter,
  'request-body': fields(['content', 'map', 'media-type']),
  responses: every('response'),
  response: fields(['headers', 'map', 'header'], ['content', 'map', 'media-type'], ['links', 'map', 'link']),
  header: parameter,
  'media-type': fields(
    ['schema', 'one', 'schema'],
    // Of 3.2; FastAPI has it in documents of 3.1.
    ['itemSchema', 'one', 'schema'],
    ['examples', 'map', 'example'],
    ['encoding', 'map', 'encoding'],
  ),
  encoding: fields(['headers', 'map', 'header']),
  callback: every('path-item'),
  link: fields(['server', 'one', 'server']),
  example: fields(),
  components: fields(...[...sections].map(([section, kind]) => [section, 'map', kind] as const)),
  schema: fields(
    ...['properties', 'patternProperties', '$defs', 'dependentSchemas'].map((key) => [key, 'map', 'schema'] as const),
    ...['allOf', 'anyOf', 'oneOf', 'prefixItems'].map((key) => [key, 'list', 'schema'] as const),
    ...[
      ...['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'contains', 'propertyNames'],
      ...['unevaluatedItems', 'unevaluatedProperties', 'contentSchema'],
    ].map((key) => [key, 'any', 'schema'] as const),
  ),
  'security-scheme': fields(),
  'security-requirement': fields(),
};

type Entry = readonly [name: string, holding: Holding, kind: NodeKind];

export function fields(...entries: readonly Entry[]): Shape {
  return { fields: new Map(entries.map(([name, holding, kind]) => [name, { holding, kind }])) };
}

export function extended(shape: Shape, ...entries: readonly Entry[]): Shape {
  return { ...shape, fields: new Map([...shape.fields, ...fields(...entries).fields]) };
}

export function every(kind: NodeKind): Shape {
  return { fields: new Map(), every: kind };
}
