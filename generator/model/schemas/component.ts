// Which schemas have a name of their own: those under components/schemas, under $defs or definitions, and whole files or
// entries of files that hold nothing but schemas. All others are inline.

import type { LoadedSpec, SpecNode } from '../../spec/loaded-spec';
import { isJsonObject, type Json } from '../../support/json';
import { tokensOf } from '../../support/pointer';
import type { Place } from '../../support/diagnostics';

/** A file that has one of these at its top is itself a schema, or another object of a document: not a map of schemas. */
const topKeywords = [
  'openapi',
  'swagger',
  '$ref',
  'type',
  'properties',
  'items',
  'allOf',
  'oneOf',
  'anyOf',
  'enum',
  'additionalProperties',
  'patternProperties',
  'schema',
  'content',
  'in',
  'responses',
  'get',
  'put',
  'post',
  'patch',
  'delete',
];

/** The name, or nothing for an inline schema. */
export function componentName(spec: LoadedSpec, place: Place): string | undefined {
  const { file, pointer } = place;
  if (pointer.startsWith('/components/schemas/') && !pointer.includes('/', 20)) return lastToken(pointer);
  if (pointer.includes('/$defs/') || pointer.includes('/definitions/')) {
    const tokens = tokensOf(pointer);
    const parent = tokens[tokens.length - 2];
    const owner = tokens[tokens.length - 3];
    if ((parent === '$defs' || parent === 'definitions') && owner !== 'properties') return tokens[tokens.length - 1];
  }
  if (file === '') return undefined;
  if (pointer === '') return baseName(file);
  if (pointer.indexOf('/', 1) < 0 && isSchemaMap(spec.files.get(file)?.value)) return lastToken(pointer);
  return undefined;
}

export function isComponent(spec: LoadedSpec, node: SpecNode): boolean {
  return componentName(spec, node.place) !== undefined;
}

function lastToken(pointer: string): string {
  const tokens = tokensOf(pointer);
  return tokens[tokens.length - 1] ?? '';
}

function baseName(file: string): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.indexOf('.');
  return dot > 0 ? name.slice(0, dot) : name;
}

function isSchemaMap(value: Json | undefined): boolean {
  return isJsonObject(value) && !topKeywords.some((keyword) => Object.hasOwn(value, keyword));
}
