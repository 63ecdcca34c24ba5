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
    'a tuple; in Python and C# a list of any items, which are not decoded',
    schema('type: array, «prefixItems: [{type: string}]»'),
  ),
  row(
    'Schema',
    'items: false',
    'read',
    'a tuple that nothing follows; in Python and C# a list of any items',
    schema('type: array, prefixItems: [{type: string}], «items: false»'),
  ),
  row(
    'Schema',
    'patternProperties',
    'read',
    'the type of the values of a map, where it is one type',
    schema('type: object, «patternProperties: {^a: {type: integer}}»'),
  ),
  row(
    'Schema',
    'patternProperties beside properties',
    'read',
    'the patterns and the types of their values, in the model; clients type such values as unknown',
    object('«patternProperties: {^x: {type: integer}}»'),
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
    'propertyNames',
    'lost',
    'keys are any strings',
    schema('type: object, «propertyNames: {enum: [a, b]}»'),
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
  row('Schema', 'not', 'silent', 'types cannot say it', object('«not: {required: [a]}»')),
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
    'contentSchema',
    'lost',
    'the value is its text',
    schema('type: string, contentMediaType: application/json«, contentSchema: {type: object}»'),
  ),
];
