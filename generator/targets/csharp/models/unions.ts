// Plans unions: the types a oneOf or anyOf can be, each C# type once, and how the discriminator tells them apart.

import type { Declaration, Docs, ObjectDeclaration, Type, TypeId, UnionDeclaration } from '../../../model';
import { assignNames, exact } from '../../../naming/assign';
import { inRecordedOrder, type RecordScope } from '../../../naming/register';
import type { TypeHome } from '../names/assign';
import { publicName } from '../names/style';
import { TAKEN } from '../names/taken';
import type { CsType, TypeBook } from '../types/book';

export interface VariantPlan {
  /** `Cat` in `GetCat`, `TryGetCat`. */
  readonly name: string;
  readonly type: CsType;
  /** What constructors take and getters give: the type, or the class that it extends. */
  readonly shown: CsType;
  readonly discriminators: readonly string[];
}

export interface UnionPlan {
  readonly id: TypeId;
  readonly name: string;
  readonly converter: string;
  readonly schemaName: string;
  readonly docs: Docs;
  readonly mode: 'oneOf' | 'anyOf';
  /** Each C# type once: what constructors, getters and Match have. */
  readonly types: readonly VariantPlan[];
  /** As they are tried in turn. */
  readonly variants: readonly VariantPlan[];
  readonly discriminator?: string;
  /** Made of the answers of an operation that has several: never read as JSON by itself. */
  readonly isResult: boolean;
}

/**
 * Variants that are a component and the fields which the union has beside its `oneOf`, with the component of each: their
 * classes extend its class, so that programs make and get the component itself.
 */
export function variantsBeside(declarations: readonly Declaration[]): ReadonlyMap<TypeId, TypeId> {
  const objects = new Map(
    declarations.flatMap((declaration) =>
      declaration.kind === 'object' ? [[declaration.id, declaration] as const] : [],
    ),
  );
  const found = new Map<TypeId, TypeId>();
  for (const declaration of declarations) {
    if (declaration.kind !== 'union') continue;
    for (const { type } of declaration.variants) {
      const variant = type.kind === 'reference' ? objects.get(type.id) : undefined;
      const base = objects.get(variant?.bases.at(-1) ?? '');
      if (variant?.origin === 'inline' && base?.origin === 'component' && holdsAll(variant, base))
        found.set(variant.id, base.id);
    }
  }
  return found;
}

/** Whether every field of the base is in the variant as the base declares it. */
function holdsAll(variant: ObjectDeclaration, base: ObjectDeclaration): boolean {
  const facts = ({ type, required, readOnly }: ObjectDeclaration['properties'][number]): string =>
    JSON.stringify([type, required, readOnly]);
  const own = new Map(variant.properties.map((property) => [property.wireName, facts(property)]));
  return (
    variant.additional.mode !== 'typed' &&
    base.additional.mode !== 'typed' &&
    base.properties.every((property) => own.get(property.wireName) === facts(property))
  );
}

export function planUnion(
  declaration: UnionDeclaration,
  home: TypeHome,
  beside: ReadonlyMap<TypeId, TypeId>,
  book: TypeBook,
): UnionPlan {
  const variants = declaration.variants.map((variant) => ({
    type: book.of(variant.type),
    shown: shownType(variant.type, beside, book),
    discriminators: discriminatorsOf(
      declaration,
      variant.type.kind === 'reference' ? variant.type.id : undefined,
      variant.discriminatorValues.map(String),
    ),
  }));
  const record: RecordScope = { kind: 'variant', of: { type: declaration.id } };
  const named = nameVariants(variants, home.name, record);
  return {
    id: declaration.id,
    name: home.name,
    converter: home.converter,
    schemaName: declaration.names.component ?? home.name,
    docs: declaration.docs,
    mode: declaration.mode === 'oneOf' ? 'oneOf' : 'anyOf',
    variants: named,
    types: distinct(named, record),
    ...(declaration.discriminator === undefined ? {} : { discriminator: declaration.discriminator.wireName }),
    isResult: false,
  };
}

/** What an operation answers where its successes have several types. */
export function planResult(name: string, types: readonly CsType[], schemaName: string): UnionPlan {
  const record: RecordScope = { kind: 'variant', of: { operation: schemaName } };
  const named = nameVariants(
    types.map((type) => ({ type, shown: type, discriminators: [] })),
    name,
    record,
  );
  return {
    id: `result ${name}`,
    name,
    converter: `${name}JsonConverter`,
    schemaName,
    docs: { deprecated: false, examples: [] },
    mode: 'oneOf',
    variants: named,
    types: distinct(named, record),
    isResult: true,
  };
}

function discriminatorsOf(
  declaration: UnionDeclaration,
  id: TypeId | undefined,
  own: readonly string[],
): readonly string[] {
  const mapped = (declaration.discriminator?.mapping ?? [])
    .filter((entry) => entry.id === id)
    .map(({ value }) => String(value));
  return [...new Set([...mapped, ...own])];
}

function shownType(type: Type, beside: ReadonlyMap<TypeId, TypeId>, book: TypeBook): CsType {
  const id = type.kind === 'reference' ? beside.get(type.id) : undefined;
  return book.of(id === undefined ? type : { kind: 'reference', id });
}

function nameVariants(
  variants: readonly Omit<VariantPlan, 'name'>[],
  union: string,
  record: RecordScope,
): readonly VariantPlan[] {
  const texts = [...new Set(variants.map(({ shown }) => shown.full.text))];
  const names = assignNames(
    texts.map((text) => {
      const variant = variants.find(({ shown }) => shown.full.text === text);
      return {
        key: text,
        ladder: [(variant?.shown.short ?? '').replace(/byte\[\]/g, 'Bytes').replace(/[^\p{L}\p{N}]+/gu, ' ')],
        rank: 1,
      };
    }),
    {
      style: publicName,
      taken: new Set([...TAKEN.variant, union.replace(/^(Try)?Get/, '')]),
      fold: exact,
      record,
    },
  );
  return variants.map((variant) => ({ ...variant, name: names.get(variant.shown.full.text) ?? '' }));
}

function distinct(variants: readonly VariantPlan[], record: RecordScope): readonly VariantPlan[] {
  const once = variants.filter((variant, at) => variants.findIndex(({ name }) => name === variant.name) === at);
  // Everything is an object: it is asked last.
  const isAny = ({ shown }: VariantPlan): boolean => shown.type.text === 'object';
  return inRecordedOrder(
    record,
    once,
    ({ shown }) => shown.full.text,
    (all) => [...all.filter((variant) => !isAny(variant)), ...all.filter(isAny)],
  );
}
