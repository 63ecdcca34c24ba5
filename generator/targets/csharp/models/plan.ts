// What each declared type becomes: a model with its properties, the class it extends and the enums inside it; an enum;
// or a union.

import { fixedValuesOf, inWritingOrder, isAskedAgain, tagsOf, type FixedValue, type Tags } from '../../../client';
import { cs, type Csharp } from '../../../languages/csharp';
import type { ApiModel, Docs, ObjectDeclaration, Property, TypeId } from '../../../model';
import { assignNames, exact } from '../../../naming/assign';
import { fieldName, fieldParameter } from '../names/style';
import type { Names, TypeHome } from '../names/assign';
import type { CsType, ElementType, TypeBook } from '../types/book';
import { isEnum } from '../types/kinds';
import { borrowedEnums, type BorrowedEnum } from './borrowed-enums';
import { baseOf } from './constructor-order';
import { memberOf, planEnum, type EnumPlan } from './enums';
import { planUnion, variantsBeside, type UnionPlan } from './unions';

export interface PropertyPlan {
  readonly wireName: string;
  readonly name: string;
  readonly parameter: string;
  readonly field: string;
  readonly index: number;
  readonly type: CsType;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly source: Property;
  /** Where the codec is made anew by its expression: the name of the field that keeps it. */
  readonly codecField?: string;
  /** Hides a property of the base of another type. */
  readonly hides: boolean;
}

export interface ModelPlan {
  readonly id: TypeId;
  readonly name: string;
  readonly converter: string;
  readonly schemaName: string;
  readonly docs: Docs;
  readonly base?: { readonly type: Csharp; readonly name: string; readonly id: TypeId; readonly hasFixed: boolean };
  /** Those that the class declares. */
  readonly own: readonly PropertyPlan[];
  /** All, the base's first. */
  readonly all: readonly PropertyPlan[];
  /** Those that the constructor takes, in its order: programs give them by position, and each has a default. */
  readonly settable: readonly PropertyPlan[];
  readonly extra: ElementType | undefined;
  readonly enums: readonly EnumPlan[];
  /** What constructors give by themselves. */
  readonly fixed: readonly FixedPlan[];
  /** Of `own`: what is written before the base's, since a discriminator asks it. */
  readonly foremost: readonly PropertyPlan[];
  /** Of `own`: what is written after the base's, in that order. */
  readonly written: readonly PropertyPlan[];
  /** Enums inside other models, whose values it has under its own name. */
  readonly borrowed: readonly BorrowedEnum[];
  /** The names of the enums in it and in its bases. */
  readonly nested: readonly string[];
  readonly discriminator?: {
    readonly wireName: string;
    readonly mapping: readonly {
      readonly value: string;
      readonly type: Csharp;
      /** What reads the model that it is, where it is a base by another field. */
      readonly chooser?: Csharp;
    }[];
  };
}

/** A text, a number or a boolean, or the member of an enum. */
export interface FixedPlan extends FixedValue {
  readonly member?: { readonly of: Csharp; readonly name: string };
}

interface DeclaredPlans {
  readonly models: readonly ModelPlan[];
  readonly enums: readonly EnumPlan[];
  readonly unions: readonly UnionPlan[];
}

export function planModels(model: ApiModel, names: Names, book: TypeBook): DeclaredPlans {
  const homeOf = (id: TypeId): TypeHome => names.homes.get(id) as TypeHome;
  const beside = variantsBeside(model.declarations);
  return {
    models: planObjects(
      model.declarations.filter((declaration) => declaration.kind === 'object'),
      beside,
      fixedValuesOf(model.declarations),
      tagsOf(model.declarations),
      names,
      book,
    ),
    // Those inside models are planned with their models.
    enums: model.declarations
      .filter(isEnum)
      .map((declaration) => ({ declaration, home: homeOf(declaration.id) }))
      .filter(({ home }) => !home.name.includes('.'))
      .map(({ declaration, home }) => planEnum(declaration, home.name, { converter: home.converter })),
    unions: model.declarations
      .filter((declaration) => declaration.kind === 'union')
      .map((declaration) => planUnion(declaration, homeOf(declaration.id), beside, book)),
  };
}

/** A base is planned before what extends it. */
function planObjects(
  objects: readonly ObjectDeclaration[],
  variants: ReadonlyMap<TypeId, TypeId>,
  fixed: ReadonlyMap<TypeId, readonly FixedValue[]>,
  tags: Tags,
  names: Names,
  book: TypeBook,
): readonly ModelPlan[] {
  const byId = new Map(objects.map((declaration) => [declaration.id, declaration]));
  const bases = new Map<TypeId, TypeId>();
  const inHierarchy = new Set<TypeId>();
  for (const declaration of objects) {
    const above = baseOf(declaration, byId);
    if (above !== undefined) inHierarchy.add(declaration.id);
    const base = above ?? variants.get(declaration.id);
    if (base !== undefined) bases.set(declaration.id, base);
  }
  const done = new Map<TypeId, ModelPlan>();
  const plan = (declaration: ObjectDeclaration): ModelPlan => {
    const known = done.get(declaration.id);
    if (known !== undefined) return known;
    const base = bases.get(declaration.id);
    const basePlan = base === undefined ? undefined : plan(byId.get(base) as ObjectDeclaration);
    const values = (fixed.get(declaration.id) ?? []).map((value) => planFixed(value, declaration, names, book));
    const model = planModel(declaration, basePlan, names, book, {
      isBelow: (id) => descends(id, declaration.id, bases),
      isVariant: !inHierarchy.has(declaration.id),
    });
    const made = { ...model, ...writingOrder(model, tags, basePlan), fixed: values };
    done.set(declaration.id, made);
    return made;
  };
  const models = objects.map(plan);
  const borrowed = borrowedEnums(models);
  return models.map((model) => ({ ...model, borrowed: borrowed.get(model.id) ?? [] }));
}

/** The base writes what its own discriminator asks before all else, unless the class has that property anew. */
function writingOrder(
  { id, own }: Pick<ModelPlan, 'id' | 'own'>,
  tags: Tags,
  base: ModelPlan | undefined,
): Pick<ModelPlan, 'foremost' | 'written'> {
  const isTag = ({ wireName }: PropertyPlan): boolean => tags.get(id)?.has(wireName) === true;
  const isForemost = (property: PropertyPlan): boolean =>
    base !== undefined && isTag(property) && (property.hides || !base.all.some(isTag));
  const written = inWritingOrder(tags, id, own, ({ wireName }) => wireName);
  return { foremost: own.filter(isForemost), written: written.filter((property) => !isForemost(property)) };
}

function descends(id: TypeId, ancestor: TypeId, bases: ReadonlyMap<TypeId, TypeId>): boolean {
  for (let current: TypeId | undefined = id; current !== undefined; current = bases.get(current))
    if (current === ancestor) return true;
  return false;
}

interface Place {
  readonly isBelow: (id: TypeId) => boolean;
  /** Of a union that has fields beside it: it takes those of the type that it extends first. */
  readonly isVariant: boolean;
}

/** In the order of the declaration. */
function inOrder(settable: readonly PropertyPlan[], { properties }: ObjectDeclaration): readonly PropertyPlan[] {
  const places = new Map(properties.map(({ wireName }, place) => [wireName, place]));
  const placeOf = ({ wireName }: PropertyPlan): number => places.get(wireName) ?? places.size;
  return [...settable].sort((left, right) => placeOf(left) - placeOf(right));
}

function planModel(
  declaration: ObjectDeclaration,
  base: ModelPlan | undefined,
  names: Names,
  book: TypeBook,
  { isBelow, isVariant }: Place,
): Omit<ModelPlan, 'fixed' | 'foremost' | 'written'> {
  const home = names.homes.get(declaration.id) as TypeHome;
  const members = names.members.get(declaration.id);
  const inherited = new Map((base?.all ?? []).map((property) => [property.wireName, property]));
  const parameters = assignNames(
    declaration.properties.map(({ wireName }) => ({
      key: wireName,
      ladder: [members?.properties.get(wireName) ?? wireName],
      rank: 1,
    })),
    {
      style: fieldParameter,
      taken: new Set(),
      fold: exact,
      record: { kind: 'constructor argument', of: { type: declaration.id } },
    },
  );
  let index = Math.max(-1, ...(base?.all ?? []).map((property) => property.index)) + 1;
  const own: PropertyPlan[] = [];
  for (const source of declaration.properties) {
    const type = book.of(source.type);
    const above = inherited.get(source.wireName);
    if (above !== undefined && above.type.full.text === type.full.text && above.required === source.required) continue;
    const name = above?.name ?? members?.properties.get(source.wireName) ?? source.wireName;
    const nullable = type.nullable || source.type.kind === 'nullable';
    own.push({
      wireName: source.wireName,
      name,
      parameter: parameters.get(source.wireName) ?? 'value',
      field: fieldName(name),
      index: index++,
      type: { ...type, nullable },
      required: source.required,
      readOnly: source.readOnly,
      source,
      hides: above !== undefined,
      ...(type.isComposite ? { codecField: name } : {}),
    });
  }
  const replaced = new Set(own.map(({ wireName }) => wireName));
  const all = [...(base?.all ?? []).filter(({ wireName }) => !replaced.has(wireName)), ...own].map((property) => ({
    ...property,
    parameter: parameters.get(property.wireName) ?? property.parameter,
  }));
  const settable = all.filter(({ readOnly }) => !readOnly);
  const discriminator = declaration.discriminator;
  const above = new Set([...(base?.nested ?? []), ...(base?.all ?? []).map(({ name }) => name)]);
  const enums = [...(members?.enums ?? [])].flatMap(([id, name]) => {
    const found = book.declaration(id);
    return found !== undefined && isEnum(found) ? [planEnum(found, name, { hides: above.has(name) })] : [];
  });
  return {
    id: declaration.id,
    name: home.name,
    converter: home.converter,
    schemaName: declaration.names.component ?? home.name,
    docs: declaration.docs,
    ...(base === undefined
      ? {}
      : {
          base: {
            type: cs`${book.of({ kind: 'reference', id: base.id }).type}`,
            name: base.name,
            id: base.id,
            hasFixed: base.fixed.length > 0,
          },
        }),
    own,
    all,
    settable: isVariant ? settable : inOrder(settable, declaration),
    extra: declaration.additional.mode === 'typed' ? book.element(book.of(declaration.additional.type)) : undefined,
    enums,
    borrowed: [],
    nested: [...(base?.nested ?? []), ...enums.map(({ name }) => name)],
    ...(discriminator?.origin === 'declared'
      ? {
          discriminator: {
            wireName: discriminator.wireName,
            mapping: unique(
              discriminator.mapping
                .filter(({ id }) => id !== declaration.id && isBelow(id))
                .map(({ value, id }) => ({
                  value: String(value),
                  type: book.of({ kind: 'reference', id }).type,
                  ...(isAskedAgain(declaration, id, book)
                    ? { chooser: book.symbols.converter(names.homes.get(id)?.converter ?? '') }
                    : {}),
                })),
            ),
          },
        }
      : {}),
  };
}

function planFixed(fixed: FixedValue, { properties }: ObjectDeclaration, names: Names, book: TypeBook): FixedPlan {
  const property = properties.find(({ wireName }) => wireName === fixed.wireName);
  const type = property === undefined ? undefined : book.resolve(property.type);
  const found = type?.kind === 'reference' ? book.declaration(type.id) : undefined;
  if (type?.kind !== 'reference' || found === undefined || !isEnum(found)) return fixed;
  const name = memberOf(found, fixed.value);
  return name === undefined
    ? fixed
    : { ...fixed, member: { of: book.symbols.owner(names.homes.get(type.id)?.name ?? ''), name } };
}

function unique<T extends { readonly value: string }>(items: readonly T[]): readonly T[] {
  return items.filter((item, at) => items.findIndex(({ value }) => value === item.value) === at);
}
