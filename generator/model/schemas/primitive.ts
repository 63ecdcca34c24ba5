// Strings, numbers and booleans of merged demands: the narrowest bounds, and the last format that is given.

import { largest, smallest, type Numeral } from '../../support/exact-number';
import { own, type JsonObject } from '../../support/json';
import type { IntegerType, NumberType, StringContent, StringType, Type } from '../type';
import type { Atom } from './flat-demands';
import { numeralAt, type TypeName } from './type-names';

const contents: Readonly<Record<string, StringContent>> = {
  'date-time': 'date-time',
  'http-date': 'date-time-rfc7231',
  'date-time-rfc7231': 'date-time-rfc7231',
  'date-time-rfc1123': 'date-time-rfc7231',
  date: 'date',
  time: 'time',
  duration: 'duration',
  uuid: 'uuid',
  uri: 'uri',
  url: 'uri',
  iri: 'uri',
  email: 'email',
  'idn-email': 'email',
  password: 'password',
  byte: 'base64',
  base64: 'base64',
  base64url: 'base64url',
  int64: 'int64',
  decimal: 'decimal',
};

const plainString: StringType = { kind: 'string', content: 'plain' };
const boolean: Type = { kind: 'boolean' };
const binary: Type = { kind: 'binary' };

export function primitiveType(name: Exclude<TypeName, 'array' | 'object'>, atoms: readonly Atom[]): Type {
  switch (name) {
    case 'boolean':
      return boolean;
    case 'string':
      return stringType(atoms);
    case 'integer':
      return integerType(atoms);
    case 'number':
      return numberType(atoms);
  }
}

/** Bytes as Azure's documents of Swagger 2.0 have them, which knows `type: file` for answers and fields of forms alone. */
export function fileType(atoms: readonly Atom[]): Type | undefined {
  const hasFields = atoms.some(
    ({ schema }) => own(schema, 'properties') !== undefined || own(schema, 'additionalProperties') !== undefined,
  );
  return lastText(atoms, 'format') === 'file' && !hasFields ? binary : undefined;
}

function stringType(atoms: readonly Atom[]): Type {
  const format = lastText(atoms, 'format');
  const encoding = lastText(atoms, 'contentEncoding')?.toLowerCase();
  if (isRaw(format, encoding, lastText(atoms, 'contentMediaType'))) return binary;
  const minLength = highest(atoms, 'minLength');
  const maxLength = lowest(atoms, 'maxLength');
  const pattern = lastText(atoms, 'pattern');
  const content = contentOf(format, encoding);
  if (
    format === undefined &&
    minLength === undefined &&
    maxLength === undefined &&
    pattern === undefined &&
    content === 'plain'
  ) {
    return plainString;
  }
  return {
    kind: 'string',
    content,
    ...(format === undefined ? {} : { format }),
    ...(minLength === undefined ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
    ...(pattern === undefined ? {} : { pattern }),
  };
}

/** `binary` is the encoding that changes nothing (RFC 2045). */
function isRaw(format: string | undefined, encoding: string | undefined, mediaType: string | undefined): boolean {
  if (encoding !== undefined) return encoding === 'binary';
  // Pydantic says by the format how bytes of a media type are encoded.
  if (isBase64(contentOf(format, undefined))) return false;
  return format === 'binary' || isBinaryMediaType(mediaType);
}

function isBase64(text: string | undefined): text is 'base64' | 'base64url' {
  return text === 'base64' || text === 'base64url';
}

function contentOf(format: string | undefined, encoding: string | undefined): StringContent {
  if (isBase64(encoding)) return encoding;
  return format !== undefined && Object.hasOwn(contents, format) ? (contents[format] ?? 'plain') : 'plain';
}

/** A string that is the content of a media type, and not text of its own, has no encoding in JSON: it is raw bytes. */
function isBinaryMediaType(mediaType: string | undefined): boolean {
  return (
    mediaType !== undefined && !/^text\/|[/+](?:json|xml|yaml|javascript|x-www-form-urlencoded)\b/i.test(mediaType)
  );
}

function integerType(atoms: readonly Atom[]): IntegerType {
  const format = lastText(atoms, 'format');
  const content =
    format === 'int32' || format === 'int64'
      ? format
      : format === 'unixtime' || format === 'unix-time'
        ? 'unix-time'
        : 'plain';
  return { kind: 'integer', content, ...(format === undefined ? {} : { format }), ...bounds(atoms) };
}

function numberType(atoms: readonly Atom[]): NumberType {
  const format = lastText(atoms, 'format');
  const content = format === 'float' || format === 'double' || format === 'decimal' ? format : 'plain';
  return { kind: 'number', content, ...(format === undefined ? {} : { format }), ...bounds(atoms) };
}

/** In 3.0 `exclusiveMinimum: true` makes `minimum` exclusive (JSON Schema draft 5); later it is a bound of its own. */
function bounds(atoms: readonly Atom[]): {
  minimum?: Numeral;
  maximum?: Numeral;
  exclusiveMinimum?: Numeral;
  exclusiveMaximum?: Numeral;
  multipleOf?: Numeral;
} {
  const result: ReturnType<typeof bounds> = {};
  const narrow = (key: keyof typeof result, value: Numeral | undefined, pick: typeof largest): void => {
    if (value !== undefined) result[key] = result[key] === undefined ? value : pick(result[key], value);
  };
  for (const { schema } of atoms) {
    const minimum = numeralAt(schema, 'minimum');
    const maximum = numeralAt(schema, 'maximum');
    narrow(own(schema, 'exclusiveMinimum') === true ? 'exclusiveMinimum' : 'minimum', minimum, largest);
    narrow(own(schema, 'exclusiveMaximum') === true ? 'exclusiveMaximum' : 'maximum', maximum, smallest);
    narrow('exclusiveMinimum', numeralAt(schema, 'exclusiveMinimum'), largest);
    narrow('exclusiveMaximum', numeralAt(schema, 'exclusiveMaximum'), smallest);
    narrow('multipleOf', numeralAt(schema, 'multipleOf'), largest);
  }
  return result;
}

function lastText(atoms: readonly Atom[], keyword: string): string | undefined {
  let result: string | undefined;
  for (const { schema } of atoms) {
    const value = own(schema, keyword);
    if (typeof value === 'string') result = value;
  }
  return result;
}

/** The value of a keyword that counts something. */
function countAt(schema: JsonObject, keyword: string): number | undefined {
  const value = numeralAt(schema, keyword);
  return value === undefined ? undefined : Number(value);
}

export function highest(atoms: readonly Atom[], keyword: string): number | undefined {
  let result: number | undefined;
  for (const { schema } of atoms) {
    const value = countAt(schema, keyword);
    if (value !== undefined) result = result === undefined ? value : Math.max(result, value);
  }
  return result;
}

export function lowest(atoms: readonly Atom[], keyword: string): number | undefined {
  let result: number | undefined;
  for (const { schema } of atoms) {
    const value = countAt(schema, keyword);
    if (value !== undefined) result = result === undefined ? value : Math.min(result, value);
  }
  return result;
}
