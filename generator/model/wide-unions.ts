// Unions that are wider than clients look: what is said of them. Unions of unions are followed only so far, so that what is
// generated stays in proportion to the document.

import { reach, reversed } from '../support/graph';
import type { UnionDeclaration } from './declaration';
import { membersOf, underlyingType, UNION_REACH } from './references';
import type { BuildContext } from './schemas/build-context';
import type { OpenDeclaration } from './schemas/declarations';
import { placeOf } from './schemas/place';
import type { TypeId } from './type';

/** So many are named beside the first. */
const SHOWN = 9;

/** Those that are variants of each other are one mistake, said at the first. */
export function reportWideUnions(context: BuildContext): void {
  const find = (id: TypeId): OpenDeclaration | undefined => context.declarations.get(id);
  const isWide = (declaration: OpenDeclaration): declaration is OpenDeclaration<UnionDeclaration> =>
    declaration.kind === 'union' && declaration.variants.some(({ type }) => !membersOf(type, find).whole);
  const wide = new Set([...context.declarations.all()].filter(isWide).map(({ id }) => id));
  const within = (id: TypeId): readonly TypeId[] => {
    const declaration = find(id);
    const variants = declaration?.kind === 'union' ? declaration.variants : [];
    return variants
      .map(({ type }) => underlyingType(type, find))
      .flatMap((type) => (type.kind === 'reference' && wide.has(type.id) ? [type.id] : []));
  };
  const around = reversed(wide, within);
  const said = new Set<TypeId>();
  for (const id of wide) {
    if (said.has(id)) continue;
    const together = reach([id], (each) => [...within(each), ...around(each)]);
    for (const each of together) said.add(each);
    const others = [...wide].filter((each) => each !== id && together.has(each));
    context.findings.report(
      'warning',
      'model-union-reach',
      `a variant of the union is a union of unions, of more than ${UNION_REACH} names${alsoIn(others)}`,
      placeOf(id),
      'Clients look at that many of them when they choose between the variants.',
    );
  }
}

function alsoIn(others: readonly TypeId[]): string {
  if (others.length === 0) return '';
  const shown = others.slice(0, SHOWN).map(placeOf);
  const more = others.length - shown.length;
  const named = shown.map(({ file, pointer }) => `\`${file}#${pointer}\``).join(', ');
  return `; it is the same for ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
