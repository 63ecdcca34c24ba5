// OpenAPI 3.2 is judged by the schema of 3.1 with what 3.2 adds, and by the rules.

import { checkSpec } from '../../../generator/spec/check';
import type { LoadedSpec } from '../../../generator/spec/loaded-spec';
import { resolveText } from '../../../generator/spec/resolve';
import { StopError } from '../../../generator/support/diagnostics';
import { loadText } from './documents';

async function found(text: string, version = '3.2.0'): Promise<readonly string[]> {
  const { spec, diagnostics } = await loadText(`openapi: ${version}\ninfo: {title: T, version: '1'}\n${text}`);
  const stopped = checkSpec(spec as LoadedSpec, diagnostics).catch((error: unknown) => {
    if (!(error instanceof StopError)) throw error;
  });
  await stopped;
  return diagnostics.list.map(({ severity, place }) => `${severity} #${place?.pointer ?? ''}`);
}

const everything = `$self: https://a.b/c
servers: [{url: https://a.b, name: live}]
tags: [{name: a, summary: A, parent: b, kind: nav}]
paths:
  /a:
    query:
      parameters: [{name: q, in: querystring, content: {application/x-www-form-urlencoded: {}}, example: {a: 1}}]
      security: [{'#/components/securitySchemes/s': []}]
      responses:
        '200':
          summary: S
          content:
            multipart/mixed: {itemSchema: {}, prefixEncoding: [{contentType: a/b}], itemEncoding: {encoding: {}}}
            a/b: {$ref: '#/components/mediaTypes/M'}
    additionalOperations: {COPY: {responses: {'200': {description: d}}}}
    get:
      parameters: [{name: c, in: cookie, style: cookie, schema: {}}]
      responses: {'200': {description: d}}
components:
  mediaTypes: {M: {schema: {xml: {nodeType: text}, discriminator: {propertyName: p, defaultMapping: D}}}}
  examples: {E: {dataValue: 1, serializedValue: '1'}}
  securitySchemes:
    s:
      type: oauth2
      deprecated: true
      oauth2MetadataUrl: https://m
      flows: {deviceAuthorization: {deviceAuthorizationUrl: https://d, tokenUrl: https://t, scopes: {}}}
`;

it('knows all that is new', async () => {
  expect(await found(everything)).toEqual([]);
});

it('does not know it in 3.1', async () => {
  const fields = (await found(everything, '3.1.0')).map((line) => line.split('/').pop());
  expect(fields).toEqual(expect.arrayContaining(['query', 'additionalOperations', 'mediaTypes', 'parent']));
});

it.each([
  ['paths: {/a: {additionalOperations: {COPY: {wrong: 1}}}}', ['warning #/paths/~1a/additionalOperations/COPY/wrong']],
  ['paths: {/a: {query: {wrong: 1}}}', ['warning #/paths/~1a/query/wrong']],
  [
    'components: {securitySchemes: {s: {type: oauth2, oauth2MetadataUrl: m, flows: {implicit: {authorizationUrl: a, scopes: {}, wrong: 1}}}}}',
    ['warning #/components/securitySchemes/s/flows/implicit/wrong'],
  ],
  ["paths: {/a: {additionalOperations: {'NO METHOD': {}}}}", ['error #/paths/~1a/additionalOperations/NO METHOD']],
  ['paths: {/a: {additionalOperations: {GET: {}}}}', ['warning #/paths/~1a/additionalOperations/GET']],
  [
    'paths: {/a: {additionalOperations: {COPY: {operationId: x}}}, /b: {additionalOperations: {COPY: {operationId: x}}}}',
    ['warning #/paths/~1b/additionalOperations/COPY/operationId'],
  ],
  ['components: {mediaTypes: {M: {itemSchema: 1}}}', ['warning #/components/mediaTypes/M/itemSchema']],
  [
    'security: [{"#/components/securitySchemes/none": []}]\ncomponents: {}',
    ['warning #/security/0/#~1components~1securitySchemes~1none'],
  ],
])('makes one finding of %j', async (text, expected) => {
  expect(await found(text)).toEqual(expected);
});

it('is known by its own URI', async () => {
  const { spec } = await loadText(
    "openapi: 3.2.0\n$self: https://a.b/c\npaths: {/a: {$ref: 'https://a.b/c#/x'}}\nx: {}",
  );
  expect(spec?.unread).toBeUndefined();
  const place = { file: '', pointer: '' };
  expect(resolveText(spec as LoadedSpec, place, 'https://a.b/c#/x')?.node.place).toEqual({ file: '', pointer: '/x' });
});
