// The property by which a sample of a variant says what it is.

import type { Sample, Types } from '../../../client';
import type { PropertyNames } from '../context';

type UnionSample = Extract<Sample, { readonly kind: 'union' }>;

/** Its name in the variant, which may leave it out: then as it is sent. */
export function tagName(
  { id, variant, tag }: UnionSample,
  book: PropertyNames & { readonly types: Types },
): string | undefined {
  const declaration = book.types.declaration(id);
  const target = declaration.kind === 'union' ? book.types.declared(declaration.variants[variant]!.type) : undefined;
  const name = tag && target?.kind === 'object' ? book.propertyNames(target).get(tag.wireName) : undefined;
  return name ?? tag?.wireName;
}
