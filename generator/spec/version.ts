// Which description format a document is in: Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2 are read; everything else that is
// recognised is refused by its name.

import { isJsonObject, own, type Json, type JsonObject } from '../support/json';
import type { Diagnostics } from '../support/diagnostics';
import type { SpecVersion } from './loaded-spec';
import { quote } from './quote';

/** The version, or `undefined` after an error was reported. */
export function detectVersion(root: Json, diagnostics: Diagnostics): SpecVersion | undefined {
  if (!isJsonObject(root)) {
    diagnostics.error('not-openapi', `this is ${kindOf(root)}, not an OpenAPI document`, place(''), notOpenapiHint);
    return undefined;
  }
  const version = own(root, 'openapi');
  if (version === undefined) return otherVersion(root, diagnostics);
  const text = String(typeof version === 'object' ? JSON.stringify(version) : version);
  const found = /^3\.([012])(?:\.[0-9]+)?(?:-.*)?$/.exec(typeof version === 'number' && version === 3 ? '3.0' : text);
  if (found === null) {
    diagnostics.error(
      'version-unsupported',
      `OpenAPI ${quote(text)} is not supported`,
      place('/openapi'),
      'Supported are OpenAPI 3.0, 3.1 and 3.2, and Swagger 2.0.',
    );
    return undefined;
  }
  if (typeof version !== 'string') {
    diagnostics.warning(
      'version-not-string',
      `the version ${quote(text)} is not a string`,
      place('/openapi'),
      `Write it in quotes and in full, such as "3.${found[1]}.0".`,
    );
  }
  return `3.${found[1] as '0' | '1' | '2'}`;
}

function otherVersion(root: JsonObject, diagnostics: Diagnostics): SpecVersion | undefined {
  const swagger = own(root, 'swagger') ?? own(root, 'swaggerVersion');
  if (swagger !== undefined) {
    const key = own(root, 'swagger') === undefined ? '/swaggerVersion' : '/swagger';
    if (key === '/swagger' && (swagger === '2.0' || swagger === 2 || swagger === '2')) {
      if (swagger === '2.0') return '2.0';
      diagnostics.warning(
        'version-not-string',
        `the version ${quote(String(swagger))} is not the text that it should be`,
        place(key),
        'Write it in quotes: `swagger: "2.0"`.',
      );
      return '2.0';
    }
    diagnostics.error(
      'version-unsupported',
      `Swagger ${quote(typeof swagger === 'object' ? JSON.stringify(swagger) : String(swagger))} is not supported`,
      place(key),
      'Supported are OpenAPI 3.0, 3.1 and 3.2, and Swagger 2.0.',
    );
    return undefined;
  }
  for (const [key, name] of others) {
    if (own(root, key) === undefined) continue;
    diagnostics.error('not-openapi', `this is ${name}, not an OpenAPI document`, place(`/${key}`), notOpenapiHint);
    return undefined;
  }
  diagnostics.error(
    'not-openapi',
    'this is not an OpenAPI document: there is no `openapi` field',
    place(''),
    notOpenapiHint,
  );
  return undefined;
}

const others: readonly (readonly [key: string, name: string])[] = [
  ['asyncapi', 'an AsyncAPI document'],
  ['arazzo', 'an Arazzo description'],
  ['overlay', 'an OpenAPI Overlay'],
  ['raml', 'a RAML document'],
  ['$schema', 'a JSON Schema'],
  ['_postman_id', 'a Postman collection'],
  ['apis', 'a specsmith configuration'],
];

const notOpenapiHint =
  'An OpenAPI document is an object that begins with `openapi: 3.0.3`, `openapi: 3.1.0` or the like, or `swagger: "2.0"`.';

function kindOf(root: Json): string {
  if (root === null) return 'empty';
  return Array.isArray(root) ? 'a list' : `a ${typeof root}`;
}

function place(pointer: string): { readonly file: ''; readonly pointer: string } {
  return { file: '', pointer };
}
