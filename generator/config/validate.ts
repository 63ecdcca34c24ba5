// Checks a configuration against the part of JSON Schema that its schema uses. Not a general validator: a keyword that
// it does not know is a mistake in the schema, and a test reads every target's schema with it.

import type { Diagnostic } from '../support/diagnostics';
import { InvariantError } from '../support/invariant';
import { isJsonObject, type Json, type JsonObject } from '../support/json';
import { append, tokensOf, type Pointer } from '../support/pointer';
import { suggest } from '../support/suggest';

/** A finding without a file yet. */
export type Violation = Pick<Diagnostic, 'code' | 'message' | 'hint'> & { readonly pointer: Pointer };

type Check = (value: Json, argument: Json, schema: JsonObject, pointer: Pointer) => readonly Violation[];

const ANNOTATIONS = new Set([
  '$schema',
  '$id',
  '$comment',
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'markdownDescription',
]);

const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  [
    'type',
    (value, types, _schema, at) =>
      typeFits(value, types)
        ? []
        : [{ ...mismatch(at, `must be ${typeNames(types)}, not ${describe(value)}`), ...asKeys(value, types) }],
  ],
  [
    'const',
    (value, wanted, _schema, at) => (same(value, wanted) ? [] : [mismatch(at, `must be ${JSON.stringify(wanted)}`)]),
  ],
  ['enum', checkEnum],
  [
    'pattern',
    (value, pattern, schema, at) => {
      if (typeof value !== 'string' || new RegExp(String(pattern), 'u').test(value)) return [];
      return [mismatch(at, `${JSON.stringify(value)} does not fit ${String(pattern)}${hinted(schema)}`)];
    },
  ],
  [
    'minLength',
    (value, least, _schema, at) =>
      typeof value === 'string' && value.length < Number(least) ? [mismatch(at, 'must not be empty')] : [],
  ],
  [
    'minimum',
    (value, least, _schema, at) =>
      typeof value === 'number' && value < Number(least) ? [mismatch(at, `must be at least ${String(least)}`)] : [],
  ],
  [
    'maximum',
    (value, most, _schema, at) =>
      typeof value === 'number' && value > Number(most) ? [mismatch(at, `must be at most ${String(most)}`)] : [],
  ],
  [
    'minItems',
    (value, least, _schema, at) =>
      Array.isArray(value) && value.length < Number(least)
        ? [mismatch(at, `needs at least ${String(least)} item(s)`)]
        : [],
  ],
  [
    'minProperties',
    (value, least, _schema, at) =>
      isJsonObject(value) && Object.keys(value).length < Number(least) ? [mismatch(at, 'must not be empty')] : [],
  ],
  ['uniqueItems', checkUnique],
  [
    'items',
    (value, items, _schema, at) =>
      Array.isArray(value) ? value.flatMap((item: Json, index) => validate(item, items, append(at, index))) : [],
  ],
  ['required', checkRequired],
  ['properties', checkProperties],
  ['additionalProperties', checkAdditional],
  [
    'propertyNames',
    (value, names, _schema, at) =>
      isJsonObject(value) ? Object.keys(value).flatMap((key) => validate(key, names, append(at, key))) : [],
  ],
  ['anyOf', checkAny],
  ['oneOf', checkAny],
]);

export function validate(value: Json, schema: Json, pointer: Pointer = ''): readonly Violation[] {
  if (schema === true) return [];
  if (!isJsonObject(schema)) throw new InvariantError('a schema is an object or true');
  const found: Violation[] = [];
  for (const [keyword, argument] of Object.entries(schema)) {
    if (ANNOTATIONS.has(keyword)) continue;
    const check = CHECKS.get(keyword);
    if (check === undefined)
      throw new InvariantError(`the configuration's schema uses ${keyword}, which is not checked`);
    found.push(...check(value, argument, schema, pointer));
    // Of a value of the wrong type there is nothing more to say.
    if (keyword === 'type' && found.length > 0) break;
  }
  return found;
}

function checkEnum(value: Json, values: Json, _schema: JsonObject, at: Pointer): readonly Violation[] {
  const allowed = values as readonly Json[];
  if (allowed.some((item) => same(item, value))) return [];
  const near = typeof value === 'string' ? suggest(value, allowed.map(String)) : undefined;
  return [
    mismatch(
      at,
      `must be one of ${allowed.map((item) => JSON.stringify(item)).join(', ')}, not ${describe(value)}`,
      near,
    ),
  ];
}

function checkUnique(value: Json, _unique: Json, _schema: JsonObject, at: Pointer): readonly Violation[] {
  if (!Array.isArray(value)) return [];
  const seen = new Set<string>();
  return value.flatMap((item: Json, index) => {
    const text = JSON.stringify(item);
    if (seen.has(text)) return [mismatch(append(at, index), `${text} is listed twice`)];
    seen.add(text);
    return [];
  });
}

function checkRequired(value: Json, keys: Json, _schema: JsonObject, at: Pointer): readonly Violation[] {
  if (!isJsonObject(value)) return [];
  const missing = (keys as readonly string[]).filter((key) => !Object.hasOwn(value, key));
  return missing.map((key) => ({ code: 'config-missing-key', message: `${named(at)} needs ${key}`, pointer: at }));
}

function checkProperties(value: Json, properties: Json, _schema: JsonObject, at: Pointer): readonly Violation[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(properties as JsonObject).flatMap(([key, schema]) =>
    Object.hasOwn(value, key) ? validate(value[key] as Json, schema, append(at, key)) : [],
  );
}

function checkAdditional(value: Json, additional: Json, schema: JsonObject, at: Pointer): readonly Violation[] {
  if (!isJsonObject(value) || additional === true) return [];
  const known = Object.keys((schema.properties ?? {}) as JsonObject);
  const others = Object.keys(value).filter((key) => !known.includes(key));
  if (additional !== false) return others.flatMap((key) => validate(value[key] as Json, additional, append(at, key)));
  return others.map((key) => {
    const near = suggest(key, known);
    return {
      code: 'config-unknown-key',
      message: `${named(at)} has no ${key}`,
      hint:
        near === undefined
          ? `It has ${known
              .filter((name) => name !== '$schema')
              .sort()
              .join(', ')}.`
          : `Did you mean ${near}?`,
      pointer: append(at, key),
    };
  });
}

function checkAny(value: Json, schemas: Json, _schema: JsonObject, at: Pointer): readonly Violation[] {
  const results = (schemas as readonly Json[]).map((schema) => validate(value, schema, at));
  if (results.some((result) => result.length === 0)) return [];
  // The alternative that got furthest says most about what was meant.
  const deepest = (result: readonly Violation[]): number => Math.max(...result.map((item) => item.pointer.length));
  return [...results].sort((left, right) => deepest(right) - deepest(left))[0] ?? [];
}

function mismatch(pointer: Pointer, problem: string, near?: string): Violation {
  return {
    code: 'config-wrong-value',
    message: `${named(pointer)}: ${problem}`,
    ...(near === undefined ? {} : { hint: `Did you mean ${near}?` }),
    pointer,
  };
}

/** A list of names where an object has them as its keys. */
function asKeys(value: Json, types: Json): Pick<Violation, 'hint'> {
  if (types !== 'object' || !Array.isArray(value)) return {};
  const [first] = value as readonly Json[];
  return typeof first === 'string' ? { hint: `Write each as a key, such as ${first}: {}.` } : {};
}

/** `/apis/vault/targets` as `apis.vault.targets`. */
function named(pointer: Pointer): string {
  return pointer === '' ? 'the configuration' : tokensOf(pointer).join('.');
}

function hinted(schema: JsonObject): string {
  return typeof schema.description === 'string' ? ` (${schema.description})` : '';
}

function same(left: Json, right: Json): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function typeFits(value: Json, types: Json): boolean {
  return [types].flat().some((type) => {
    if (type === 'integer') return Number.isInteger(value);
    return type === jsonType(value);
  });
}

function typeNames(types: Json): string {
  return [types]
    .flat()
    .map((type) => (type === 'null' ? 'null' : `${/^[aeio]/.test(String(type)) ? 'an' : 'a'} ${String(type)}`))
    .join(' or ');
}

function describe(value: Json): string {
  const text = JSON.stringify(value);
  return text.length <= 40
    ? text
    : jsonType(value) === 'array' || jsonType(value) === 'object'
      ? `an ${jsonType(value)}`
      : `a long ${jsonType(value)}`;
}

function jsonType(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
