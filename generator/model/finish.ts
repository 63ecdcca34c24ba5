// What can be said only when every declaration is there: circles of names that never reach a value, bases that turned out
// not to be objects, and what discriminators select.

import type { UnionDeclaration } from './declaration';
import { boundInheritance } from './inheritance-size';
import { finishDiscriminators } from './schemas/discriminator';
import { placeOf } from './schemas/place';
import type { BuildContext } from './schemas/build-context';
import type { Type, TypeId } from './type';
import type { OpenDeclaration } from './schemas/declarations';
import { underlyingType } from './http/underlying';
import { reportWideUnions } from './wide-unions';

export function finishDeclarations(context: BuildContext): void {
  for (const declaration of context.declarations.all()) {
    if (declaration.kind === 'alias') breakAlias(context, declaration.id);
  }
  for (const declaration of context.declarations.all()) {
    if (declaration.kind === 'union') breakUnion(context, declaration);
  }
  for (const declaration of context.declarations.all()) {
    if (declaration.kind === 'object')
      declaration.bases = [...new Set(declaration.bases)].flatMap((base) =>
        objectBehind(context, base, declaration.id),
      );
  }
  boundInheritance(context);
  finishDiscriminators(context);
  reportWideUnions(context);
}

/** `A: {$ref: B}`, `B: {$ref: A}`: names that only name each other. */
function breakAlias(context: BuildContext, start: TypeId): void {
  const seen = new Set<TypeId>([start]);
  for (let current = context.declarations.get(start); current?.kind === 'alias';) {
    const type: Type = current.type.kind === 'nullable' ? current.type.type : current.type;
    if (type.kind !== 'reference') return;
    if (seen.has(type.id)) {
      context.findings.report(
        'warning',
        'model-alias-cycle',
        'the schema is another name for itself and never says what it is',
        placeOf(current.id),
        'The value is treated as unknown.',
      );
      current.type = { kind: 'unknown', reason: 'unsupported' };
      return;
    }
    seen.add(type.id);
    current = context.declarations.get(type.id);
  }
}

/** A variant that leads back to its own union through nothing but names adds no value to it. */
function breakUnion(context: BuildContext, union: OpenDeclaration<UnionDeclaration>): void {
  const variants = union.variants.filter(({ type }) => {
    const circular = reaches(context, type, union.id, new Set());
    if (circular) {
      context.findings.report(
        'warning',
        'model-union-cycle',
        'a variant of the union is the union itself',
        placeOf(union.id),
        'The variant is left out.',
      );
    }
    return !circular;
  });
  if (variants.length === union.variants.length) return;
  if (variants.length >= 2) {
    union.variants = variants;
    return;
  }
  const { id, names, origin, docs, usage } = union;
  const type: Type = variants[0]?.type ?? { kind: 'unknown', reason: 'unsupported' };
  context.declarations.set({
    kind: 'alias',
    id,
    names,
    origin,
    docs,
    usage,
    ...(union.default === undefined ? {} : { default: union.default }),
    ...(union.xml === undefined ? {} : { xml: union.xml }),
    type,
  });
}

function reaches(context: BuildContext, type: Type, goal: TypeId, seen: Set<TypeId>): boolean {
  const under = underlyingType(context.declarations, type);
  if (under.kind !== 'reference') return false;
  if (under.id === goal) return true;
  if (seen.has(under.id)) return false;
  seen.add(under.id);
  const declaration = context.declarations.get(under.id);
  return (
    declaration?.kind === 'union' && declaration.variants.some((variant) => reaches(context, variant.type, goal, seen))
  );
}

/** A base may be named by an alias. */
function objectBehind(context: BuildContext, base: TypeId, self: TypeId): readonly TypeId[] {
  const under = underlyingType(context.declarations, { kind: 'reference', id: base });
  if (under.kind !== 'reference' || under.id === self) return [];
  const declaration = context.declarations.get(under.id);
  return declaration?.kind === 'object' && declaration.origin === 'component' ? [under.id] : [];
}
