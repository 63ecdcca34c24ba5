// Names that the user gives to parts of the document, by the options that openapi-generator has for this: properties,
// parameters, components, inline schemas and enum values. A mapped name is taken to the letter, before recorded names and
// before those of other things; that of an inline schema is styled as other names of types are.

import { isJsonObject, own, textAt, type Json, type JsonObject } from '../support/json';
import { refusedName, type RefusedName } from '../support/refused-name';
import { bounded } from './bounded';

export const NAME_MAPPINGS = [
  'nameMappings',
  'parameterNameMappings',
  'modelNameMappings',
  'inlineSchemaNameMappings',
  'enumNameMappings',
] as const;

export type NameMapping = (typeof NAME_MAPPINGS)[number];

/** By what a mapping knows the thing that is named: the name that it has in the document, or the one it would get. */
export interface Called {
  readonly by: NameMapping;
  readonly name: string;
}

/** The name that the user gives, by which option, and whether it is taken to the letter. */
export interface Mapped {
  readonly by: NameMapping;
  readonly name: string;
  readonly isVerbatim: boolean;
}

/** A mapped name that cannot be used in its scope. */
export interface RefusedMapping {
  readonly by: NameMapping;
  readonly key: string;
  readonly name: string;
}

export class NameMappings {
  readonly #given: ReadonlyMap<NameMapping, ReadonlyMap<string, string>>;
  readonly #isEmpty: boolean;
  readonly #refused = new Map<string, RefusedMapping>();
  readonly #used = new Set<string>();

  /** `options`: those of a target, checked against their schema. */
  constructor(options: JsonObject) {
    this.#given = new Map(
      NAME_MAPPINGS.map((by) => [
        by,
        new Map(mappingEntries(options, by).map(([key, name]) => [keyOf(by, key), name])),
      ]),
    );
    this.#isEmpty = [...this.#given.values()].every(({ size }) => size === 0);
  }

  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** An inline schema may stand among the models too. */
  of({ by, name }: Called): Mapped | undefined {
    const given = this.#look(by, name);
    if (given !== undefined) return { by, name: given, isVerbatim: by !== 'inlineSchemaNameMappings' };
    return by === 'inlineSchemaNameMappings' ? this.of({ by: 'modelNameMappings', name }) : undefined;
  }

  refuse({ by, name: key }: Called, name: string): void {
    this.#refused.set(`${by} ${key}`, { by, key, name });
  }

  get refused(): readonly RefusedMapping[] {
    return [...this.#refused.values()];
  }

  /** Whether anything asked for this entry. */
  isUsed(by: NameMapping, key: string): boolean {
    return this.#used.has(`${by} ${keyOf(by, key)}`);
  }

  #look(by: NameMapping, name: string): string | undefined {
    const key = keyOf(by, name);
    const given = this.#given.get(by)?.get(key);
    if (given !== undefined) this.#used.add(`${by} ${key}`);
    return given;
  }
}

export function mappingEntries(
  options: JsonObject,
  by: NameMapping,
): readonly (readonly [key: string, name: string])[] {
  const entries = own(options, by);
  if (!isJsonObject(entries)) return [];
  return Object.keys(entries).map((key) => [key, textAt(entries, key) ?? ''] as const);
}

/** Inline schemas have no name in the document: `getPet_200_response` and `GetPet200Response` are one. */
function keyOf(by: NameMapping, name: string): string {
  return by === 'inlineSchemaNameMappings' ? name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() : name;
}

let current: NameMappings | undefined;

/** Does what names things, with these mappings; not from within itself. */
export function withMappings<T>(mappings: NameMappings | undefined, work: () => T): T {
  const outer = current;
  current = mappings;
  try {
    return work();
  } finally {
    current = outer;
  }
}

/** Whether the user gives any name: there are as many questions as names, and mostly none is given. */
export function hasMappings(): boolean {
  return current?.isEmpty === false;
}

export function mappedName(called: Called | undefined): Mapped | undefined {
  return called === undefined || !hasMappings() ? undefined : current?.of(called);
}

export function refuseMapped(called: Called, name: string): void {
  current?.refuse(called, name);
}

/** What no part of a client can be called. */
export function refusedMappings(
  options: JsonObject,
  why: (name: string, by: NameMapping) => string | undefined,
): readonly RefusedName[] {
  return NAME_MAPPINGS.flatMap((by) =>
    mappingEntries(options, by).flatMap(([key, name]) =>
      refusedName(
        [by, key],
        name,
        (candidate) => (bounded(candidate) === candidate ? why(candidate, by) : 'it is too long'),
        () => candidates(name),
      ),
    ),
  );
}

function candidates(name: string): readonly string[] {
  const plain = bounded(name.replace(/[^\p{L}\p{N}_]+/gu, '_').replace(/^[_\p{N}]+/u, ''));
  return [plain, `${plain}_`, `${plain}Value`];
}

/** The options' part of a target's schema. */
export const mappingsSchema: { readonly [name in NameMapping]: Json } = {
  nameMappings: mappingSchema('Names of properties, by their names in the document: `{"_type": "underscoreType"}`.'),
  parameterNameMappings: mappingSchema('Names of parameters, by their names in the document.'),
  modelNameMappings: mappingSchema('Names of models, by the names of their schemas in `components`.'),
  inlineSchemaNameMappings: mappingSchema('Names of models made of inline schemas, by the names that they would get.'),
  enumNameMappings: mappingSchema('Names of enum members, by their values: `{"+1": "THUMBS_UP"}`.'),
};

function mappingSchema(description: string): Json {
  return { type: 'object', additionalProperties: { type: 'string', minLength: 1 }, description, default: {} };
}
