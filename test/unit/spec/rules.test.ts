// Each rule by itself: what it reports, and what it leaves alone.

import { rules } from '../../../generator/spec/rules';
import { anyMethod } from '../../../generator/spec/rules/any-method';
import { componentName } from '../../../generator/spec/rules/component-name';
import { discriminator } from '../../../generator/spec/rules/discriminator';
import { mediaType } from '../../../generator/spec/rules/media-type';
import { operationId } from '../../../generator/spec/rules/operation-id';
import { parameterDuplicate } from '../../../generator/spec/rules/parameter-duplicate';
import { parameterIgnored } from '../../../generator/spec/rules/parameter-ignored';
import { parameterMalformed } from '../../../generator/spec/rules/parameter-malformed';
import { pathItemRef } from '../../../generator/spec/rules/path-item-ref';
import { pathDuplicate } from '../../../generator/spec/rules/path-duplicate';
import { pathMalformed } from '../../../generator/spec/rules/path-malformed';
import { pathParameters } from '../../../generator/spec/rules/path-parameters';
import { reference } from '../../../generator/spec/rules/reference';
import { requestBodyMethod } from '../../../generator/spec/rules/request-body-method';
import { requiredUndeclared } from '../../../generator/spec/rules/required-undeclared';
import { responseCode } from '../../../generator/spec/rules/response-code';
import { schemaContent } from '../../../generator/spec/rules/schema-content';
import { schemaType } from '../../../generator/spec/rules/schema-type';
import { schemaValues } from '../../../generator/spec/rules/schema-values';
import { security } from '../../../generator/spec/rules/security';
import { serverScheme } from '../../../generator/spec/rules/server-scheme';
import { serverVariable } from '../../../generator/spec/rules/server-variable';
import { xml } from '../../../generator/spec/rules/xml';
import type { Rule } from '../../../generator/spec/rule';
import { findings, withPaths, withSchemas } from './documents';

const head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\n";

/** Code and pointer of each finding. */
async function found(rule: Rule, text: string): Promise<readonly string[]> {
  return (await findings([rule], text)).map((line) => line.split(' ').slice(1, 3).join(' '));
}

test('operation-id-duplicate', async () => {
  const text = withPaths('/a: {get: {operationId: x}, put: {operationId: y}}\n/b: {get: {operationId: x}, put: {}}');
  expect(await findings([operationId], text)).toEqual([
    'warning operation-id-duplicate #/paths/~1b/get/operationId the operationId `x` is also that of `GET /a`',
  ]);
});

test('path-malformed', async () => {
  const paths = ['/ok/{a}.{b}', 'no', '/a{b', '/a}b', '/{}', '/{a}/{a}', 'x-ours', '/{a{b}}'];
  expect(await findings([pathMalformed], withPaths(paths.map((path) => `'${path}': {}`).join('\n')))).toEqual([
    'warning path-malformed #/paths/no the path `no` does not begin with `/`',
    'warning path-malformed #/paths/~1a{b the path `/a{b` has an opening or closing brace without its counterpart',
    'warning path-malformed #/paths/~1a}b the path `/a}b` has an opening or closing brace without its counterpart',
    'warning path-malformed #/paths/~1{} the path `/{}` has a variable without a name',
    'warning path-malformed #/paths/~1{a}~1{a} the path `/{a}/{a}` names the variable `a` twice',
    'warning path-malformed #/paths/~1{a{b}} the path `/{a{b}}` has an opening or closing brace without its counterpart',
  ]);
});

test('path-duplicate', async () => {
  const text = withPaths(
    "'/{a}/x': {get: {}}\n'/{b}/x': {get: {}, put: {}}\n'/{b}/y': {get: {}}\n'/{a}{b}': {get: {}}",
  );
  expect(await findings([pathDuplicate], text)).toEqual([
    'warning path-duplicate #/paths/~1{b}~1x/get `GET /{b}/x` is the same request as `GET /{a}/x`: only the names of variables differ',
  ]);
});

test('path-item-ref, and rules look at both path items', async () => {
  const text = withPaths(`'/a/{x}':
  parameters: [{name: x, in: path, required: true}]
  servers: []
  get: {}
  put: {}
'/b/{x}': {$ref: '#/paths/~1a~1{x}', get: {}, delete: {}, servers: [], summary: B}
'/c/{x}': {$ref: '#/paths/~1a~1{x}', parameters: [{name: y, in: path, required: true}]}`);
  expect(await findings([pathItemRef, pathParameters], text)).toEqual([
    'warning path-parameter-unused #/paths/~1c~1{x}/parameters/0 the path parameter `y` has no variable in `/c/{x}`',
    'warning path-item-ref #/paths/~1b~1{x}/get `get` stands beside `$ref` and in the path item that it names',
    'warning path-item-ref #/paths/~1b~1{x}/servers `servers` stands beside `$ref` and in the path item that it names',
  ]);
});

test('any-method', async () => {
  const text = withPaths(`/a: {get: {}, x-amazon-apigateway-any-method: {}}
/b: {x-amazon-apigateway-integration: {}}`);
  expect(await findings([anyMethod], text)).toEqual([
    'info any-method #/paths/~1a/x-amazon-apigateway-any-method the operation of `/a` for any method is not called',
  ]);
});

test('path-parameter-missing and path-parameter-unused', async () => {
  const text = withPaths(`'/{a}/{b}/{c}':
  parameters: [{name: a, in: path, required: true}]
  get:
    parameters: [{$ref: '#/x-b'}, {name: d, in: path}, {name: c, in: query}]
  put:
    parameters: [{name: c, in: path}, {$ref: '#/x-b'}]`).concat('x-b: {name: b, in: path}\n');
  expect(await findings([pathParameters], text)).toEqual([
    'warning path-parameter-missing #/paths/~1{a}~1{b}~1{c}/get/parameters the variable `c` of `/{a}/{b}/{c}` has no parameter',
    'warning path-parameter-unused #/paths/~1{a}~1{b}~1{c}/get/parameters/1 the path parameter `d` has no variable in `/{a}/{b}/{c}`',
  ]);
});

test('marks of frameworks in a path are no part of a name', async () => {
  const text = withPaths(`'/{a+}/{b:int}/{c?}':
  get:
    parameters: [{name: a, in: path}, {name: b, in: path}, {name: c, in: query}]`);
  expect(await findings([pathParameters], text)).toEqual([
    'warning path-parameter-missing #/paths/~1{a+}~1{b:int}~1{c?}/get/parameters the variable `c?` of `/{a+}/{b:int}/{c?}` has no parameter',
  ]);
});

test('parameter-duplicate', async () => {
  const text = withPaths(`/a:
  parameters: [{name: a, in: query}]
  get: {parameters: [{name: a, in: query}, {name: a, in: header}, {name: A, in: header}, {name: A, in: query}]}`);
  expect(await findings([parameterDuplicate], text)).toEqual([
    'warning parameter-duplicate #/paths/~1a/get/parameters/2 the header parameter `A` stands twice in this list',
  ]);
});

test('parameter-malformed, parameter-style and path-parameter-optional', async () => {
  const list = [
    '{name: a, in: query, schema: {}}',
    '{in: query, schema: {}}',
    '{name: b, schema: {}}',
    '{name: c, in: body, schema: {}}',
    '{name: d, in: query}',
    '{name: e, in: path, schema: {}, style: form}',
    '{name: f, in: query, content: {a/b: {}}, style: deepObject}',
    '{name: g, in: __proto__, schema: {}}',
  ];
  const text = withPaths(`/a: {get: {parameters: [${list.join(', ')}]}}`);
  expect(await findings([parameterMalformed], text)).toEqual([
    'warning parameter-malformed #/paths/~1a/get/parameters/1 a parameter without a `name` cannot be sent',
    'warning parameter-malformed #/paths/~1a/get/parameters/2 a parameter without a `in` cannot be sent',
    'warning parameter-malformed #/paths/~1a/get/parameters/3/in a parameter cannot be in `body`',
    'warning parameter-malformed #/paths/~1a/get/parameters/4 the parameter `d` has neither a schema nor content',
    'warning path-parameter-optional #/paths/~1a/get/parameters/5 the path parameter `e` is not marked as required',
    'warning parameter-style #/paths/~1a/get/parameters/5/style the style `form` does not exist for path parameters',
    'warning parameter-malformed #/paths/~1a/get/parameters/7/in a parameter cannot be in `__proto__`',
  ]);
});

test('parameter-ignored', async () => {
  const list =
    '[{name: accept, in: header}, {name: Authorization, in: query}, {name: X-Accept, in: header}, {name: Content-Length, in: header}]';
  expect(await findings([parameterIgnored], withPaths(`/a: {get: {parameters: ${list}}}`))).toEqual([
    'info parameter-ignored #/paths/~1a/get/parameters/0 the header parameter `accept` is ignored',
    'info parameter-ignored #/paths/~1a/get/parameters/3 the header parameter `Content-Length` is ignored',
  ]);
});

test('ref-unresolved, ref-cycle and ref-kind', async () => {
  const text = withSchemas(
    ["A: {$ref: '#/no'}", "B: {$ref: '#/components/schemas/C'}", "C: {$ref: '#/components/schemas/B'}"]
      .concat("D: {properties: {a: {$ref: '#/components/responses/R'}, b: {$ref: '#/components/schemas/A'}}}")
      .join('\n'),
  ).concat('  responses: {R: {description: r}}\n');
  expect(await findings([reference], text)).toEqual([
    'warning ref-unresolved #/components/schemas/A/$ref there is nothing at `#/no`',
    'warning ref-cycle #/components/schemas/B/$ref `#/components/schemas/C` leads back to itself',
    'warning ref-cycle #/components/schemas/C/$ref `#/components/schemas/B` leads back to itself',
    'warning ref-kind #/components/schemas/D/properties/a/$ref `#/components/responses/R` is not a schema',
  ]);
});

test('ref-unresolved is an error where something that is called would be lost', async () => {
  const text = withPaths(
    [
      "/a: {$ref: '#/no'}",
      "/b: {parameters: [{$ref: '#/no'}], get: {$ref: '#/no'}}",
      "/c: {post: {requestBody: {$ref: '#/no'}, responses: {'200': {$ref: '#/no'}}}}",
      "/d: {get: {responses: {'200': {description: d, headers: {H: {$ref: '#/no'}}}}}}",
    ].join('\n'),
  );
  expect((await findings([reference], text)).map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'error ref-unresolved #/paths/~1a/$ref',
    'error ref-unresolved #/paths/~1b/parameters/0/$ref',
    'error ref-unresolved #/paths/~1b/get/$ref',
    'error ref-unresolved #/paths/~1c/post/requestBody/$ref',
    'error ref-unresolved #/paths/~1c/post/responses/200/$ref',
    'warning ref-unresolved #/paths/~1d/get/responses/200/headers/H/$ref',
  ]);
});

test('a parameter that is somewhere else, or nowhere, is one finding', async () => {
  const text = withPaths("'/{a}': {get: {parameters: [{name: a, in: paht, schema: {}}]}}");
  expect(await found(parameterMalformed, text)).toHaveLength(1);
  expect(await found(pathParameters, text)).toEqual([]);
  const lost = withPaths("'/{a}': {get: {parameters: [{$ref: '#/no'}]}}");
  expect(await found(pathParameters, lost)).toEqual([]);
});

test('rules look at x-ms-paths, and at bodies of the path item', async () => {
  const swagger = (paths: string): string => `swagger: '2.0'\ninfo: {title: T, version: '1'}\npaths: {}\n${paths}`;
  const hidden = swagger("x-ms-paths: {'/a?{b}': {get: {operationId: x}, put: {operationId: x}}, 'c': {get: {}}}");
  expect(await found(operationId, hidden)).toEqual(['operation-id-duplicate #/x-ms-paths/~1a?{b}/put/operationId']);
  expect(await found(pathMalformed, hidden)).toEqual(['path-malformed #/x-ms-paths/c']);
  const body = '{name: b, in: body, schema: {}}';
  const shared = swagger(
    `x-ms-paths: {'/a': {parameters: [${body}], get: {parameters: []}, put: {parameters: [${body}]}}}`,
  );
  expect(await found(requestBodyMethod, shared)).toEqual(['request-body-method #/x-ms-paths/~1a/parameters/0']);
});

test('component-name', async () => {
  expect(await found(componentName, withSchemas("A.b-c_9: {}\n'a+b': {}\n字: {}\nx-y: {}"))).toEqual([
    'component-name #/components/schemas/a+b',
    'component-name #/components/schemas/字',
  ]);
});

test('response-code', async () => {
  const codes = ['200', 'default', '4XX', 'x-a', '4xx', '600', '20', 'ok', '099'];
  const text = withPaths(`/a: {get: {responses: {${codes.map((code) => `'${code}': {}`).join(', ')}}}}`);
  expect(await found(responseCode, text)).toEqual(
    ['20', '600', '4xx', 'ok', '099'].map((code) => `response-code #/paths/~1a/get/responses/${code}`),
  );
});

test('media-type', async () => {
  const good = ['a/b', '*/*', 'image/*', 'application/vnd.a+json; charset=utf-8', 'a/b;q="x;y"', 'a/b;'];
  const bad = ['json', 'a/b/c', 'a/', 'a b/c', 'a/b; charset', ''];
  const text = withPaths(
    `/a: {get: {requestBody: {content: {${[...good, ...bad].map((name) => `'${name}': {}`).join(', ')}}}}}`,
  );
  expect(await found(mediaType, text)).toEqual(
    bad.map((name) =>
      `media-type #/paths/~1a/get/requestBody/content/${name.replaceAll('/', '~1')}`.split(' ').slice(0, 2).join(' '),
    ),
  );
});

test('request-body-method', async () => {
  const body = '{requestBody: {content: {}}}';
  const text = withPaths(`/a: {get: ${body}, head: ${body}, post: ${body}, delete: ${body}, options: {}}`);
  expect(await found(requestBodyMethod, text)).toEqual([
    'request-body-method #/paths/~1a/get/requestBody',
    'request-body-method #/paths/~1a/head/requestBody',
  ]);
});

test('security-scheme-undeclared and security-scheme-malformed', async () => {
  const text = `${head}security: [{a: []}, {b: [], toString: []}]
paths: {/a: {get: {security: [{}, {c: []}]}}}
components:
  securitySchemes:
    a: {type: apiKey, name: k, in: header}
    d: {type: apiKey}
    e: {type: http, scheme: bearer}
    f: {type: basic}
    g: {description: none}
    h: {type: apiKey, name: k, in: body}
    i: {type: oauth2}
`;
  expect(await findings([security], text)).toEqual([
    'warning security-scheme-undeclared #/security/1/b no security scheme is called `b`',
    'warning security-scheme-undeclared #/security/1/toString no security scheme is called `toString`',
    'warning security-scheme-undeclared #/paths/~1a/get/security/1/c no security scheme is called `c`',
    'warning security-scheme-malformed #/components/securitySchemes/d a security scheme of type `apiKey` needs `name` and `in`',
    'warning security-scheme-malformed #/components/securitySchemes/f/type the security scheme has the unknown type `basic`',
    'warning security-scheme-malformed #/components/securitySchemes/g the security scheme has no type',
    'warning security-scheme-malformed #/components/securitySchemes/h/in an API key cannot be in `body`',
    'warning security-scheme-malformed #/components/securitySchemes/i a security scheme of type `oauth2` needs `flows`',
  ]);
});

test('server-scheme', async () => {
  const urls = ['api.example.com/v1', 'localhost:80', 'HTTPS://a', '//a', '/v1', './v1', '{scheme}://a', ''];
  const servers = urls.map((url) => `  - {url: '${url}'}`).join('\n');
  expect(await found(serverScheme, `${head}servers:\n${servers}\npaths: {}\n`)).toEqual([
    'server-scheme #/servers/0/url',
    'server-scheme #/servers/1/url',
  ]);
});

test('server-variable-undeclared and server-variable-default', async () => {
  const text = `${head}servers:
  - {url: 'https://{a}.{b}/{b}', variables: {a: {default: x, enum: [y]}, c: {default: z}}}
  - {url: /}
paths: {}
`;
  expect(await found(serverVariable, text)).toEqual([
    'server-variable-undeclared #/servers/0/url',
    'server-variable-default #/servers/0/variables/a/default',
  ]);
});

test('schema-type-unknown and array-without-items', async () => {
  const schemas =
    'A: {type: int}\nB: {type: array}\nC: {items: {type: array, items: {type: Date}}}\nD: {type: [string, null]}';
  expect(await found(schemaType, withSchemas(schemas))).toEqual([
    'schema-type-unknown #/components/schemas/A/type',
    'array-without-items #/components/schemas/B',
    'schema-type-unknown #/components/schemas/C/items/items/type',
  ]);
  expect(await found(schemaType, withSchemas("A: {type: [string, 'null', file]}\nB: {type: array}", '3.1.0'))).toEqual([
    'schema-type-unknown #/components/schemas/A/type',
  ]);
});

test('enum-duplicate, enum-type, default-type and default-not-in-enum', async () => {
  const schemas = [
    'A: {type: string, enum: [a, b, a, 1, null]}',
    'B: {type: string, nullable: true, enum: [a, null], default: null}',
    'C: {type: integer, default: 1.5}',
    'D: {type: number, default: 1}',
    'E: {enum: [a, 1, {x: 1}, {x: 1}], default: z}',
    'F: {type: array, default: {}}',
    'G: {type: object, default: []}',
    'H: {type: boolean, default: "true"}',
    'I: {type: odd, default: 1}',
  ];
  expect(await found(schemaValues, withSchemas(schemas.join('\n')))).toEqual([
    'enum-duplicate #/components/schemas/A/enum/2',
    'enum-type #/components/schemas/A/enum/3',
    'enum-type #/components/schemas/A/enum/4',
    'default-type #/components/schemas/C/default',
    'enum-duplicate #/components/schemas/E/enum/3',
    'default-not-in-enum #/components/schemas/E/default',
    'default-type #/components/schemas/F/default',
    'default-type #/components/schemas/G/default',
    'default-type #/components/schemas/H/default',
  ]);
});

test('required-undeclared', async () => {
  const schemas = [
    'A: {type: object, properties: {a: {}}, required: [a, b]}',
    "B: {properties: {c: {}}, required: [a, c, d], allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}",
    'C: {required: [a]}',
    'D: {properties: {a: {}}, oneOf: [{properties: {b: {}}, required: [a, b]}]}',
    'E: {properties: {}, patternProperties: {a: {}}, required: [a]}',
    'F: {properties: {toString: {}}, required: [toString, constructor]}',
    "G: {properties: {}, required: [a], allOf: [{$ref: '#/no'}]}",
    'H: {properties: {a: {}}, required: true}',
  ];
  expect(await found(requiredUndeclared, withSchemas(schemas.join('\n')))).toEqual([
    'required-undeclared #/components/schemas/A/required/1',
    'required-undeclared #/components/schemas/B/required/2',
    'required-undeclared #/components/schemas/F/required/1',
  ]);
});

test('discriminator-target and discriminator-without-property', async () => {
  const schemas = [
    "A: {discriminator: {propertyName: t, mapping: {a: A, b: '#/components/schemas/B', c: C, d: '#/no', e: 1}}}",
    'B: {discriminator: {mapping: {}}}',
  ];
  expect(await found(discriminator, withSchemas(schemas.join('\n')))).toEqual([
    'discriminator-target #/components/schemas/A/discriminator/mapping/c',
    'discriminator-target #/components/schemas/A/discriminator/mapping/d',
    'discriminator-target #/components/schemas/A/discriminator/mapping/e',
    'discriminator-without-property #/components/schemas/B/discriminator',
  ]);
});

describe('all rules together', () => {
  it('reach every place schemas stand in, once', async () => {
    const bad = '{type: odd}';
    const content = `{content: {a/b: {schema: ${bad}, encoding: {x: {headers: {h: {schema: ${bad}}}}}}}}`;
    const text = `openapi: 3.1.0
info: {title: T, version: '1'}
paths:
  /a:
    parameters: [{name: a, in: query, schema: ${bad}}]
    post:
      requestBody: ${content}
      responses: {'200': {description: r, headers: {h: {schema: ${bad}}}, content: {a/b: {schema: ${bad}}}}}
      callbacks: {c: {'{$url}': {put: {responses: {'200': {$ref: '#/components/responses/R'}}, requestBody: ${content}}}}}
webhooks: {w: {post: {requestBody: ${content}}}}
components:
  responses: {R: {description: r, content: {a/b: {schema: ${bad}}}}}
  pathItems: {P: {get: {parameters: [{name: a, in: query, content: {a/b: {schema: ${bad}}}}]}}}
  schemas:
    S:
      properties: {a: ${bad}}
      patternProperties: {a: ${bad}}
      additionalProperties: ${bad}
      $defs: {a: ${bad}}
      dependentSchemas: {a: ${bad}}
      prefixItems: [${bad}]
      items: ${bad}
      allOf: [${bad}]
      anyOf: [${bad}]
      oneOf: [${bad}]
      not: ${bad}
      if: ${bad}
      then: ${bad}
      else: ${bad}
      contains: ${bad}
      propertyNames: ${bad}
      unevaluatedItems: ${bad}
      unevaluatedProperties: ${bad}
      contentSchema: ${bad}
`;
    const pointers = (await found(schemaType, text)).map((line) => line.split(' ')[1]);
    expect(pointers).toHaveLength(text.split('type: odd').length - 1);
    expect(new Set(pointers).size).toBe(pointers.length);
  });

  it('follow references into other places, and fields beside `$ref` in 3.1 only', async () => {
    const schemas = "A: {$ref: '#/x-b', type: odd}";
    const tail = 'x-b: {properties: {c: {type: odd2}}}\n';
    expect(await found(schemaType, withSchemas(schemas).concat(tail))).toEqual([
      'schema-type-unknown #/x-b/properties/c/type',
    ]);
    expect(await found(schemaType, withSchemas(schemas, '3.1.0').concat(tail))).toEqual([
      'schema-type-unknown #/components/schemas/A/type',
      'schema-type-unknown #/x-b/properties/c/type',
    ]);
  });

  it('survive any value in any place', async () => {
    const odd = ['null', '1', 'x', '[]', '[null, 1, [x]]', '{}', '{a: null}', '{$ref: 1}', "{$ref: ''}", "{$ref: '#'}"];
    const keys = ['servers', 'security', 'tags', 'info', 'x-a'];
    const fields = ['parameters', 'get', 'post', 'servers', '$ref'];
    const operation = [
      'operationId',
      'parameters',
      'requestBody',
      'responses',
      'callbacks',
      'security',
      'servers',
      'tags',
    ];
    const schema = [
      'type',
      'enum',
      'default',
      'required',
      'properties',
      'items',
      'allOf',
      'discriminator',
      'additionalProperties',
    ];
    for (const value of odd) {
      const entry = (name: string): string => `${name}: ${value}`;
      const texts = [
        ...keys.map((key) => `openapi: 3.1.0\n${key}: ${value}\n`),
        ...fields.map((field) => withPaths(`/a: {${entry(field)}}\n/b: ${value}`)),
        ...operation.map((field) => withPaths(`/a/{b}: {get: {${entry(field)}}}`)),
        ...schema.map((field) =>
          withSchemas(`A: {properties: {}, ${field === 'properties' ? '' : entry(field)}}\nB: ${value}`),
        ),
        ...['schemas', 'responses', 'parameters', 'securitySchemes', 'pathItems', 'links', 'headers', 'callbacks'].map(
          (section) => `openapi: 3.1.0\ncomponents: {${section}: {A: ${value}}}\n`,
        ),
        ...['schemas', 'securitySchemes'].map((section) => `openapi: 3.1.0\ncomponents: {${entry(section)}}\n`),
      ];
      for (const text of texts) await expect(findings(rules, text)).resolves.toBeDefined();
    }
  });
});

test('schema-content-ignored: not of the data of events, which a choice may describe in part', async () => {
  const data = 'data: {contentMediaType: application/json, contentSchema: {}}';
  const text = withSchemas(
    `A: {properties: {${data}}}
B: {properties: {event: {}, ${data}}}
C: {properties: {event: {}}, oneOf: [{properties: {${data}}}]}
D: {properties: {other: {}}, oneOf: [{properties: {${data}}}]}`,
    '3.1.0',
  );
  expect(await found(schemaContent, text)).toEqual([
    'schema-content-ignored #/components/schemas/A/properties/data/contentSchema',
    'schema-content-ignored #/components/schemas/D/oneOf/0/properties/data/contentSchema',
  ]);
});

test.each([
  ['{type: object, xml: {attribute: true}}', ['/attribute']],
  ['{type: array, items: {}, xml: {attribute: true}}', ['/attribute']],
  ['{type: string, xml: {wrapped: true}}', ['/wrapped']],
  ['{type: string, xml: {prefix: p}}', ['/prefix']],
  ['{type: string, xml: {prefix: q}}', []],
  ['{type: string, xml: {attribute: true, name: a, namespace: n}}', []],
  ["{type: [array, 'null'], items: {}, xml: {wrapped: true}}", []],
  ["{$ref: '#/components/schemas/Q', xml: {attribute: true}}", []],
])('xml-ignored of %s', async (schema, expected) => {
  const text = withSchemas(`A: ${schema}\nQ: {type: string, xml: {prefix: q, namespace: urn:q}}`, '3.1.0');
  const at = (pointer: string): string => `xml-ignored #/components/schemas/A/xml${pointer}`;
  expect(await found(xml, text)).toEqual(expected.map(at));
});

test('xml-ignored beside nodeType', async () => {
  const schemas =
    'A: {type: object, xml: {nodeType: cdata}}\nB: {type: string, xml: {nodeType: text, attribute: true}}';
  expect(await found(xml, withSchemas(schemas, '3.2.0'))).toEqual([
    'xml-ignored #/components/schemas/A/xml/nodeType',
    'xml-ignored #/components/schemas/B/xml/attribute',
  ]);
});
