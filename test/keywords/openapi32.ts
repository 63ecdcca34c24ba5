// What becomes of each keyword that OpenAPI 3.2 adds to 3.1.

import { row, type KeywordRow } from './row';

const get = (text: string, rest = ''): string =>
  `paths: {/a: {get: {responses: {'200': {description: d}}, ${text}}}}\n${rest}`;
const content = (text: string, rest = ''): string =>
  `paths: {/a: {get: {responses: {'200': {description: d, content: {${text}}}}}}}\n${rest}`;
const scheme = (text: string): string => `paths: {}\ncomponents: {securitySchemes: {s: {type: oauth2, ${text}}}}`;
const operation = "{responses: {'200': {description: d}}}";

export const openapi32: readonly KeywordRow[] = [
  row(
    'OpenAPI',
    '$self',
    'read',
    'another name for the document: references by it lead to it',
    "«$self: https://a.b/c»\npaths: {}\ncomponents: {schemas: {A: {$ref: 'https://a.b/c#/components/schemas/B'}, B: {type: object}}}",
  ),
  row('Server', 'name', 'read', 'in the model', 'paths: {}\nservers: [{url: https://a.b«, name: live»}]'),
  row(
    'Tag',
    'summary, parent, kind',
    'read',
    'in the model',
    'paths: {}\ntags: [{name: a«, summary: A, parent: b, kind: nav»}]',
  ),
  row(
    'Path Item',
    'query',
    'read',
    'an operation with the method QUERY, which is tried again as GET is',
    `paths: {/a: {«query: ${operation}»}}`,
  ),
  row(
    'Path Item',
    'additionalOperations',
    'read',
    'operations with any other method, as written',
    `paths: {/a: {«additionalOperations: {COPY: ${operation}}»}}`,
  ),
  row(
    'Components',
    'mediaTypes',
    'read',
    'where references of media types lead',
    content(
      "text/plain: {$ref: '#/components/mediaTypes/M'}",
      'components: {mediaTypes: {M: {schema: {type: string«, format: date»}}}}',
    ),
  ),
  row(
    'Parameter',
    'in: querystring',
    'read',
    'an object whose properties are the query, where it is a form',
    get(
      'parameters: [«{name: q, in: querystring, content: {application/x-www-form-urlencoded: {schema: {type: object}}}}»]',
    ),
  ),
  row(
    'Parameter',
    'in: querystring of other media types',
    'named',
    'left out',
    get('parameters: [«{name: q, in: querystring, content: {application/json: {}}}»]'),
  ),
  row(
    'Parameter',
    'style: cookie',
    'read',
    'pairs with `; ` between them, in which nothing is escaped; what no cookie can hold is refused',
    get('parameters: [{name: c, in: cookie, schema: {type: string}«, style: cookie»}]'),
  ),
  row(
    'Response',
    'summary',
    'read',
    'the description, where there is none',
    "paths: {/a: {get: {responses: {'200': {«summary: s»}}}}}",
  ),
  row(
    'Media Type',
    'itemSchema',
    'read',
    'the type of each event, or of each line of JSON',
    content('application/jsonl: {«itemSchema: {type: string}»}'),
  ),
  row(
    'Media Type',
    'itemSchema elsewhere',
    'named',
    'the content is passed on as a whole',
    content('multipart/mixed: {«itemSchema: {type: string}»}'),
  ),
  row(
    'Media Type',
    'prefixEncoding, itemEncoding',
    'silent',
    'clients write no multipart without names',
    content('multipart/mixed: {«prefixEncoding: [{contentType: a/b}], itemEncoding: {contentType: a/b}»}'),
  ),
  row(
    'Encoding',
    'encoding, prefixEncoding, itemEncoding',
    'silent',
    'as above',
    content(
      'multipart/form-data: {schema: {type: object, properties: {a: {type: string}}}, encoding: {a: {«encoding: {b: {contentType: a/b}}»}}}',
    ),
  ),
  row(
    'Example',
    'dataValue',
    'read',
    'the value',
    content('text/plain: {schema: {type: string}, examples: {e: {«dataValue: a»}}}'),
  ),
  row(
    'Example',
    'serializedValue',
    'silent',
    'pages show values',
    content('text/plain: {schema: {type: string}, examples: {e: {value: a«, serializedValue: a»}}}'),
  ),
  row(
    'Discriminator',
    'defaultMapping',
    'named',
    'in the model; clients treat values that select nothing as they do without it',
    "paths: {}\ncomponents: {schemas: {A: {type: object}, B: {type: object}, U: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}], discriminator: {propertyName: k«, defaultMapping: B»}}}}",
  ),
  row(
    'XML',
    'nodeType',
    'read',
    'what a value is in XML: an element, an attribute, text, CDATA or nothing of its own',
    'paths: {}\ncomponents: {schemas: {A: {type: object, properties: {a: {type: string«, xml: {nodeType: text}»}}}}}',
  ),
  row('Security Scheme', 'deprecated', 'read', 'in its docs', scheme('flows: {}«, deprecated: true»')),
  row(
    'Security Scheme',
    'oauth2MetadataUrl',
    'read',
    'in the model',
    scheme('flows: {}«, oauth2MetadataUrl: https://m»'),
  ),
  row(
    'OAuth Flows',
    'deviceAuthorization',
    'read',
    'a flow with `deviceAuthorizationUrl`',
    scheme('flows: {«deviceAuthorization: {deviceAuthorizationUrl: https://d, tokenUrl: https://t, scopes: {}}»}'),
  ),
  row(
    'Security Requirement',
    'a URI',
    'read',
    'the scheme at that place of the document',
    "paths: {}\nsecurity: [{«'#/components/securitySchemes/s': []»}]\ncomponents: {securitySchemes: {s: {type: http, scheme: basic}}}",
  ),
];
