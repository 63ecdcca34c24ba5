// Plans unions: the types a oneOf or anyOf can be, each C# type once, and how the discriminator tells them apart.

import type { Docs, TypeId, UnionDeclaration } from '../../../model';
import { assignNames } from '../../../naming/assign';
import type { TypeHome } from '../names/assign';
import { publicName } from '../names/style';
import { TAKEN } from '../names/taken';
import type { CsType, TypeBook } from '../types/book';

export interface VariantPlan {
  /** `Cat` in `GetCat`, `TryGetCat`. */
  readonly name: string;
  readonly type: CsType;
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

export function planUnion(declaration: UnionDeclaration, home: TypeHome, book: TypeBook): UnionPlan {
  const variants = declaration.variants.map((variant) => ({
    type: book.of(variant.type),
    discriminators: discriminatorsOf(
      declaration,
      variant.type.kind === 'reference' ? variant.type.id : undefined,
      variant.discriminatorValues.map(String),
    ),
  }));
  const named = nameVariants(variants, home.name);
  return {
    id: declaration.id,
    name: home.name,
    converter: home.converter,
    schemaName: declaration.names.component ?? home.name,
    docs: declaration.docs,
    mode: declaration.mode === 'oneOf' ? 'oneOf' : 'anyOf',
    variants: named,
    types: distinct(named),
    ...(declaration.discriminator === undefined ? {} : { discriminator: declaration.discriminator.wireName }),
    isResult: false,
  };
}

/** What an operation answers where its successes have several types. */
export function planResult(name: string, types: readonly CsType[], schemaName: string): UnionPlan {
  const named = nameVariants(
    types.map((type) => ({ type, discriminators: [] })),
    name,
  );
  return {
    id: `result ${name}`,
    name,
    converter: `${name}JsonConverter`,
    schemaName,
    docs: { deprecated: false, examples: [] },
    mode: 'oneOf',
    variants: named,
    types: distinct(named),
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

function nameVariants(
  variants: readonly { readonly type: CsType; readonly discriminators: readonly string[] }[],
  union: string,
): readonly VariantPlan[] {
  const texts = [...new Set(variants.map(({ type }) => type.type.text))];
  const names = assignNames(
    texts.map((text) => {
      const variant = variants.find(({ type }) => type.type.text === text);
      return {
        key: text,
        ladder: [(variant?.type.short ?? '').replace(/byte\[\]/g, 'Bytes').replace(/[^\p{L}\p{N}]+/gu, ' ')],
        rank: 1,
      };
    }),
    { style: publicName, taken: new Set([...TAKEN.variant, union.replace(/^(Try)?Get/, '')]), fold: (name) => name },
  );
  return variants.map((variant) => ({ ...variant, name: names.get(variant.type.type.text) ?? '' }));
}

function distinct(variants: readonly VariantPlan[]): readonly VariantPlan[] {
  const once = variants.filter((variant, at) => variants.findIndex(({ name }) => name === variant.name) === at);
  // Everything is an object: it is asked last.
  const isAny = ({ type }: VariantPlan): boolean => type.type.text === 'object';
  return [...once.filter((variant) => !isAny(variant)), ...once.filter(isAny)];
}
