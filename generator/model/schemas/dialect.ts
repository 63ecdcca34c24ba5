// What schemas say differently in the versions of the format. Swagger 2.0 and OpenAPI 3.0 have dialects of their own; from 3.1 on a
// schema is JSON Schema.

import type { SpecVersion } from '../../spec/loaded-spec';
import { isJsonObject, own, textAt, type JsonObject } from '../../support/json';

export interface Dialect {
  /** From 3.1 on: keywords beside `$ref` count, and so does what JSON Schema says of media types. */
  readonly jsonSchema: boolean;
  readonly isNullable: (schema: JsonObject) => boolean;
  /** The property that tells variants apart. */
  readonly discriminatorProperty: (schema: unknown) => string | undefined;
  /** Whether a schema has a discriminator of the form that this version knows. */
  readonly hasDiscriminator: (schema: JsonObject) => boolean;
  /** The value that selects a schema, where an extension gives one. */
  readonly discriminatorValue: (schema: unknown) => string | undefined;
  /** What an enum is called, where an extension says so. */
  readonly enumName: (schema: unknown) => string | undefined;
  /** Whether an enum allows other values, too. */
  readonly isOpenEnum: (schema: unknown) => boolean;
}

/** AutoRest's, which documents made from OData carry in 3.0 too. */
function valueOfExtension(schema: unknown): string | undefined {
  return textAt(schema, 'x-ms-discriminator-value');
}

const openapi = {
  isNullable: (schema: JsonObject): boolean => schema.nullable === true,
  discriminatorProperty: (schema: unknown): string | undefined => textAt(own(schema, 'discriminator'), 'propertyName'),
  hasDiscriminator: (schema: JsonObject): boolean => isJsonObject(own(schema, 'discriminator')),
  discriminatorValue: valueOfExtension,
  enumName: (): undefined => undefined,
  isOpenEnum: (): boolean => false,
};

/** 2.0 has no word for null: `x-nullable` is what tools agree on, and some documents use the word of 3.0. */
const swagger: Dialect = {
  jsonSchema: false,
  isNullable: (schema) => schema['x-nullable'] === true || schema.nullable === true,
  discriminatorProperty: (schema) => textAt(schema, 'discriminator'),
  hasDiscriminator: (schema) => typeof own(schema, 'discriminator') === 'string',
  discriminatorValue: valueOfExtension,
  enumName: (schema) => textAt(own(schema, 'x-ms-enum'), 'name'),
  isOpenEnum: (schema) => own(own(schema, 'x-ms-enum'), 'modelAsString') === true,
};

const dialects: { readonly [version in SpecVersion]: Dialect } = {
  '2.0': swagger,
  '3.0': { ...openapi, jsonSchema: false },
  '3.1': { ...openapi, jsonSchema: true },
  '3.2': { ...openapi, jsonSchema: true },
};

export function dialectOf(version: SpecVersion): Dialect {
  return dialects[version];
}
