// Builds a model straight from YAML text: the loader's checks are no part of these tests.

import { CORE_SCHEMA, load } from 'js-yaml';
import type { ApiModel, Declaration, ObjectDeclaration, Property, Type } from '../../../generator/model';
import { buildModel } from '../../../generator/model/build';
import { typesIn } from '../../../generator/model/references';
import type { LoadedFile, LoadedSpec } from '../../../generator/spec/loaded-spec';
import { defaultLimits } from '../../../generator/spec/limits';
import { survey } from '../../../generator/spec/survey';
import { Diagnostics } from '../../../generator/support/diagnostics';
import { circlesOf } from '../../../generator/support/graph';
import type { Json } from '../../../generator/support/json';

export interface Built {
  readonly model: ApiModel;
  /** `code pointer` of each finding. */
  readonly found: readonly string[];
  readonly diagnostics: Diagnostics;
  declaration(name: string): Declaration;
  object(name: string): ObjectDeclaration;
  property(object: string, name: string): Property;
  /** The type of a component that is an alias, or of the named property of a component. */
  type(name: string, property?: string): Type;
}

const versions = ['2.0', '3.0', '3.1', '3.2'] as const;

export function specOf(value: Json, others: Readonly<Record<string, Json>> = {}): LoadedSpec {
  const { openapi, swagger } = value as { openapi?: Json; swagger?: Json };
  const given = String(openapi ?? swagger ?? '').slice(0, 3);
  const version = versions.find((known) => known === given) ?? '3.1';
  const file = (id: string, content: Json): LoadedFile => ({
    id,
    value: content,
    sha256: '',
    text: '',
    format: 'yaml',
    ...identifiersOf(content),
  });
  const files = new Map([['', file('', value)]]);
  for (const [id, content] of Object.entries(others)) files.set(id, file(id, content));
  return { version, label: 'test.yaml', rootName: 'test.yaml', files };
}

function identifiersOf(value: Json): Pick<LoadedFile, 'identifiers'> {
  const found = survey(value, 'yaml', defaultLimits);
  return 'code' in found || found.identifiers.length === 0 ? {} : { identifiers: found.identifiers };
}

export function parse(text: string): Json {
  return load(text, { schema: CORE_SCHEMA }) as Json;
}

export function buildFrom(spec: LoadedSpec): Built {
  const diagnostics = new Diagnostics();
  const model = buildModel(spec, diagnostics);
  const declaration = (name: string): Declaration => {
    const found =
      model.declarations.find(({ id }) => id === `#/components/schemas/${name}`) ??
      model.declarations.find(({ id }) => id.endsWith(`/${name}`));
    if (found === undefined)
      throw new Error(`no declaration ${name} in ${model.declarations.map(({ id }) => id).join(' ')}`);
    return found;
  };
  const object = (name: string): ObjectDeclaration => {
    const found = declaration(name);
    if (found.kind !== 'object') throw new Error(`${name} is ${JSON.stringify(found)}`);
    return found;
  };
  const property = (owner: string, name: string): Property => {
    const found = object(owner).properties.find(({ wireName }) => wireName === name);
    if (found === undefined) throw new Error(`${owner} has no ${name}`);
    return found;
  };
  return {
    model,
    diagnostics,
    found: diagnostics.list.map(({ code, place }) => `${code} ${place?.file ?? ''}#${place?.pointer ?? ''}`),
    declaration,
    object,
    property,
    type: (name, member) => {
      if (member !== undefined) return property(name, member).type;
      const alias = declaration(name);
      if (alias.kind !== 'alias') throw new Error(`${name} is ${JSON.stringify(alias)}`);
      return alias.type;
    },
  };
}

/** A whole document, of the version that it says. */
export function modelOf(text: string, others: Readonly<Record<string, string>> = {}): Built {
  const parsed = Object.fromEntries(Object.entries(others).map(([id, content]) => [id, parse(content)]));
  return buildFrom(specOf(parse(text), parsed));
}

/** Components only: the text is what stands under `schemas`. */
export function schemas(version: '3.0' | '3.1', text: string): Built {
  const openapi = version === '3.0' ? '3.0.3' : '3.1.0';
  return buildFrom(
    specOf({ openapi, info: { title: 't', version: '1' }, paths: {}, components: { schemas: parse(text) } }),
  );
}

/** One operation, `GET /thing`: the text is the Operation Object. */
export function operation(version: '3.0' | '3.1', text: string, components: string = '{}', path = '/thing'): Built {
  const openapi = version === '3.0' ? '3.0.3' : '3.1.0';
  return buildFrom(
    specOf({
      openapi,
      info: { title: 't', version: '1' },
      paths: { [path]: { post: parse(text) } },
      components: parse(components),
    }),
  );
}

export const ref = (name: string): Type => ({ kind: 'reference', id: `#/components/schemas/${name}` });
export const plainString: Type = { kind: 'string', content: 'plain' };
export const any: Type = { kind: 'unknown', reason: 'any' };

/** Aliases and variants of unions that only name each other: there may be none (generator/model/finish.ts). */
export function circlesOfNames(model: ApiModel): readonly string[] {
  const byId = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));
  const named = (id: string): readonly string[] => {
    const declaration = byId.get(id);
    if (declaration?.kind !== 'alias' && declaration?.kind !== 'union') return [];
    return typesIn(declaration)
      .map((type) => (type.kind === 'nullable' ? type.type : type))
      .flatMap((type) => (type.kind === 'reference' ? [type.id] : []));
  };
  return [...circlesOf(byId.keys(), named).keys()];
}
