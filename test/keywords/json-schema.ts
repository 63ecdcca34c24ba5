// What becomes of the keywords of JSON Schema 2020-12 that OpenAPI 3.0 does not have.

import { row, type KeywordRow } from './row';

const schemas = (text: string): string => `paths: {}\ncomponents: {schemas: {${text}}}`;
const schema = (text: string): string => schemas(`A: {${text}}`);
const object = (text: string): string => schema(`type: object, properties: {a: {type: string}}, ${text}`);
const part = (text: string): string =>
  `paths: {/a: {post: {requestBody: {content: {multipart/form-data: {schema: {type: object, properties: {a: {${text}}}}}}}, responses: {'200': {description: d}}}}}`;

export const jsonSchema: readonly KeywordRow[] = [
  row(
    'Schema',
    'prefixItems',
    'read',
    'a tuple; where more items may follow, Python and C# have a list of any items, which are not decoded',
    schema('type: array, «prefixItems: [{type: string}]»'),
  ),
  row(
    'Schema',
    'items: false, unevaluatedItems: false',
    'read',
    'a tuple that nothing follows, in all clients; C# has tuples of two to four items, else lists',
    schema('type: array, prefixItems: [{type: string}], «unevaluatedItems: false»'),
  ),
  row(
    'Schema',
    'patternProperties',
    'read',
    'the type of the values of a map: any of the types of several patterns',
    schema('type: object, «patternProperties: {^a: {type: integer}}»'),
  ),
  row(
    'Schema',
    'patternProperties beside properties',
    'read',
    'the type of all undeclared properties, where `additionalProperties` is false or has a type; else they are of any type',
    object('«patternProperties: {^x: {type: integer}}», additionalProperties: false'),
  ),
  row(
    'Schema',
    'unevaluatedProperties',
    'read',
    'as `additionalProperties`, where that is absent',
    object('«unevaluatedProperties: {type: integer}»'),
  ),
  row(
    'Schema',
    'propertyNames with enum or const',
    'read',
    'the keys of a map, in the types of TypeScript and JavaScript; in Python and C# keys are any strings',
    schema('type: object, «propertyNames: {enum: [a, b]}»'),
  ),
  row(
    'Schema',
    'propertyNames otherwise',
    'silent',
    'clients do not check keys',
    schema("type: object«, propertyNames: {pattern: '^a'}»"),
  ),
  row(
    'Schema',
    'if, then, else',
    'read',
    'properties that only they declare are optional; of several types, any of them',
    object('«if: {required: [a]}, then: {properties: {b: {type: string}}}, else: {properties: {c: {type: string}}}»'),
  ),
  row(
    'Schema',
    'dependentSchemas',
    'read',
    'properties that only they declare are optional',
    object('«dependentSchemas: {a: {properties: {b: {type: string}}}}»'),
  ),
  row('Schema', 'dependentRequired', 'silent', 'clients do not check it', object('«dependentRequired: {a: [b]}»')),
  row(
    'Schema',
    'not: {} or false of an optional property',
    'read',
    'there is no such property',
    schema('type: object, properties: {a: {type: string}, b: {«not: {}»}}'),
  ),
  row('Schema', 'not otherwise', 'silent', 'types cannot say it', object('«not: {required: [a]}»')),
  row(
    'Schema',
    'contains, minContains, maxContains',
    'silent',
    'clients do not check them',
    schema('type: array, items: {type: string}«, contains: {const: a}, minContains: 1, maxContains: 2»'),
  ),
  row('Schema', 'const', 'read', 'a literal type', schema('type: string«, const: a»')),
  row(
    'Schema',
    '$defs',
    'read',
    'where references lead',
    schemas(
      "A: {type: object, properties: {a: {$ref: '#/components/schemas/B/$defs/C'}}}, B: {$defs: {C: {type: string«, format: date»}}}",
    ),
  ),
  row(
    'Schema',
    '$anchor',
    'read',
    'a name by which references lead to the schema',
    schemas("A: {type: object, properties: {a: {«$ref: '#c'»}}}, C: {$anchor: c, type: string}"),
  ),
  row(
    'Schema',
    '$id',
    'read',
    'an URI by which references lead to the schema, which is not fetched; also in other files',
    schemas("A: {type: object, properties: {a: {«$ref: 'https://a.b/c'»}}}, C: {$id: 'https://a.b/c', type: string}"),
  ),
  row(
    'Schema',
    '$dynamicRef, $dynamicAnchor',
    'read',
    'a reference to the nearest anchor; a schema that binds the anchor by its own and refers to the other is typed with its own',
    schemas(
      "Page: {type: object, properties: {rows: {type: array, items: {$dynamicRef: '#row'}}}, $defs: {row: {$dynamicAnchor: row}}}, Users: {$ref: '#/components/schemas/Page'«, $defs: {row: {$dynamicAnchor: row, type: string}}»}",
    ),
  ),
  row(
    'Schema',
    '$dynamicRef without an anchor',
    'named',
    'typed as unknown',
    schema("type: object, properties: {a: {«$dynamicRef: '#t'»}}"),
  ),
  row(
    'Schema',
    'type: [integer, string] with a pattern of numbers',
    'read',
    'a number, which servers of ASP.NET Core take as a text too',
    schema("type: [integer, string]«, pattern: '^-?(?:0|[1-9]\\\\d*)$'»"),
  ),
  row(
    'Schema',
    'contentMediaType of parts',
    'read',
    'the media type of the part',
    part('type: string«, contentMediaType: image/png»'),
  ),
  row(
    'Schema',
    'contentEncoding',
    'read',
    'bytes, written in base64',
    schema('type: string«, contentEncoding: base64»'),
  ),
  row(
    'Schema',
    'contentEncoding: binary',
    'read',
    'a file, as with `format: binary`',
    part('type: string«, contentEncoding: binary»'),
  ),
  row(
    'Schema',
    'format: file of an object',
    'read',
    'a file, as Azure writes it',
    part('type: object«, format: file»'),
  ),
  row(
    'Schema',
    'format: int-or-string of a text',
    'read',
    'an integer or a text, as Kubernetes writes it',
    schema('type: string«, format: int-or-string»'),
  ),
  row(
    'Schema',
    'contentMediaType of parameters',
    'silent',
    'the parameter is text',
    'paths: {/a: {get: {parameters: [{name: a, in: query, schema: {type: string«, contentMediaType: image/png»}}], responses: {"200": {description: d}}}}}',
  ),
  row(
    'Schema',
    'contentSchema of the data of an event',
    'read',
    'the type of the data, which is read as JSON; `itemSchema` of OpenAPI 3.2 is read in documents of 3.1 too, where FastAPI has it',
    "paths: {/a: {get: {responses: {'200': {description: d, content: {text/event-stream: {itemSchema: {type: object, properties: {event: {type: string}, data: {type: string, contentMediaType: application/json«, contentSchema: {type: object, properties: {n: {type: integer}}}»}}}}}}}}}}",
  ),
  row(
    'Schema',
    'contentSchema otherwise',
    'named',
    'the value is its text',
    schema('type: string, contentMediaType: application/json«, contentSchema: {type: object}»'),
  ),
];
