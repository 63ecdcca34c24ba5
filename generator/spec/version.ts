// Which description format a document is in: OpenAPI 3.0 and 3.1 are read; everything else that is recognised is
// refused by its name.

import { isJsonObject, own, type Json } from '../support/json';
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
  if (version === undefined) return refuseOther(root, diagnostics);
  const text = String(typeof version === 'object' ? JSON.stringify(version) : version);
  const found = /^3\.([01])(?:\.[0-9]+)?(?:-.*)?$/.exec(typeof version === 'number' && version === 3 ? '3.0' : text);
  if (found === null) {
    diagnostics.error(
      'version-unsupported',
      `OpenAPI ${quote(text)} is not supported`,
      place('/openapi'),
      versionHint(text),
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
  return found[1] === '0' ? '3.0' : '3.1';
}

function refuseOther(root: Json, diagnostics: Diagnostics): undefined {
  const swagger = own(root, 'swagger') ?? own(root, 'swaggerVersion');
  if (swagger !== undefined) {
    const key = own(root, 'swagger') === undefined ? '/swaggerVersion' : '/swagger';
    diagnostics.error(
      'version-unsupported',
      `Swagger ${quote(String(swagger))} is not supported`,
      place(key),
      'Convert the document to OpenAPI 3.0 or 3.1 first, for instance at https://converter.swagger.io.',
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

const notOpenapiHint = 'An OpenAPI document is an object that begins with `openapi: 3.0.3` or `openapi: 3.1.0`.';

function versionHint(version: string): string {
  return version.startsWith('3.2')
    ? 'OpenAPI 3.2 is not read yet. A document that uses nothing new in 3.2 can say `openapi: 3.1.1`.'
    : 'Supported are 3.0.x and 3.1.x.';
}

function kindOf(root: Json): string {
  if (root === null) return 'empty';
  return Array.isArray(root) ? 'a list' : `a ${typeof root}`;
}

function place(pointer: string): { readonly file: ''; readonly pointer: string } {
  return { file: '', pointer };
}
