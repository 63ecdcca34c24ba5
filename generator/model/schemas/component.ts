// Which schemas have a name of their own: those under components/schemas, under $defs or definitions, whole files, and
// entries of files that hold nothing but schemas, in groups or not. All others are inline.

import type { LoadedSpec, SpecNode } from '../../spec/loaded-spec';
import { isJsonObject, own, type Json, type JsonObject } from '../../support/json';
import { tokensOf } from '../../support/pointer';
import type { Place } from '../../support/diagnostics';
import { rootNameOf } from './root-names';

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
  const given = rootNameOf(spec, place);
  if (given !== undefined) return isSchemaSection(given.section) ? given.name : undefined;
  if (pointer.startsWith('/components/schemas/') && !pointer.includes('/', 20)) return lastToken(pointer);
  if (pointer.includes('/$defs/') || pointer.includes('/definitions/')) {
    const tokens = tokensOf(pointer);
    const parent = tokens[tokens.length - 2];
    const owner = tokens[tokens.length - 3];
    if ((parent === '$defs' || parent === 'definitions') && owner !== 'properties') return tokens[tokens.length - 1];
  }
  if (file === '') return undefined;
  if (pointer === '') return baseName(file);
  return standsInMap(spec.files.get(file)?.value, tokensOf(pointer)) ? lastToken(pointer) : undefined;
}

function isSchemaSection(section: string): boolean {
  return section === 'schemas' || section === 'definitions';
}

/**
 * What a shared parameter, body or answer is called: by the root document, by the map that it stands in, or as its file, unless
 * that begins with a digit, as in `404.yaml`. `section` is what the map is called.
 */
export function sharedName(spec: LoadedSpec, section: string, { place }: SpecNode): string | undefined {
  const given = rootNameOf(spec, place);
  if (given !== undefined) return given.section === section ? given.name : undefined;
  const tokens = tokensOf(place.pointer);
  const way = spec.version === '2.0' ? [section] : ['components', section];
  if (tokens.length === way.length + 1 && way.every((token, index) => tokens[index] === token))
    return tokens[way.length];
  const name = place.file === '' ? undefined : componentName(spec, place);
  return name !== undefined && /^\p{L}/u.test(name) ? name : undefined;
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

const sections: ReadonlySet<string> = new Set(
  'schemas parameters responses requestBodies headers examples links callbacks securitySchemes pathItems mediaTypes'.split(
    ' ',
  ),
);

/** A file that begins with `components`, without the fields that a document has besides. */
function holdsComponents(file: Json | undefined): boolean {
  const components = own(file, 'components');
  return isJsonObject(components) && Object.keys(components).every((key) => sections.has(key) || key.startsWith('x-'));
}

/** Whether a file is a map of schemas, or of such maps, down to the last token. */
function standsInMap(file: Json | undefined, tokens: readonly string[]): boolean {
  if (holdsComponents(file)) return false;
  let value = file;
  for (const [depth, token] of tokens.entries()) {
    if (!isJsonObject(value) || topKeywords.some((keyword) => Object.hasOwn(value as JsonObject, keyword)))
      return false;
    if (depth > 0 && !Object.values(value).every(isJsonObject)) return false;
    value = own(value, token);
  }
  return true;
}
