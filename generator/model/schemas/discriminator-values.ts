// The values by which a variant can be selected: constants of its own, its component's name, or the text of a mapping read
// as the property's type.

import type { ObjectDeclaration } from '../declaration';
import { objectOf, underlyingType } from '../http/underlying';
import type { Scalar, TypeId } from '../type';
import type { Declarations } from './declarations';
import { numeralOf } from '../../support/exact-number';

export type Value = Scalar;

/**
 * A variant's own values where no other variant shares them; else its component's name, unless the property cannot hold it.
 * A value that several variants share selects none.
 */
export function implicitValues(
  declarations: Declarations,
  id: TypeId,
  others: readonly TypeId[],
  wireName: string,
): readonly Value[] {
  const object = objectOf(declarations, { kind: 'reference', id });
  const values = object === undefined ? [] : ownValues(declarations, object, wireName);
  const shared = others.some((other) => {
    const theirs = objectOf(declarations, { kind: 'reference', id: other });
    return theirs !== undefined && ownValues(declarations, theirs, wireName).some((value) => values.includes(value));
  });
  if (values.length > 0 && !shared) return values;
  return componentAmong(values, declarations.get(id));
}

/** A component's name as the property spells it; what is no component has none. */
export function componentAmong(
  values: readonly Value[],
  declaration: Pick<ObjectDeclaration, 'names'> | undefined,
): readonly Value[] {
  const name = declaration?.names.component;
  if (name === undefined) return [];
  if (values.length === 0 || values.includes(name)) return [name];
  return values.filter((value) => String(value).toLowerCase() === name.toLowerCase()).slice(0, 1);
}

/** The constants that an object allows at a property. */
export function ownValues(declarations: Declarations, object: ObjectDeclaration, wireName: string): readonly Value[] {
  const property = object.properties.find((candidate) => candidate.wireName === wireName);
  if (property === undefined) return [];
  const type = underlyingType(declarations, property.type);
  if (type.kind === 'literal') return [type.value];
  const declaration = type.kind === 'reference' ? declarations.get(type.id) : undefined;
  return declaration?.kind === 'enum' && declaration.open !== true ? declaration.values.map(({ value }) => value) : [];
}

/** Keys of a mapping are text; the property may hold numbers or booleans. */
export function typedValue(
  declarations: Declarations,
  value: string,
  objects: readonly ObjectDeclaration[],
  wireName: string,
): Value {
  for (const object of objects) {
    const constants = ownValues(declarations, object, wireName);
    const exact = constants.find((constant) => String(constant) === value);
    if (exact !== undefined) return exact;
    const loose = constants.find(
      (constant) =>
        (typeof constant === 'number' && Number(value) === constant) ||
        (typeof constant === 'boolean' && value.toLowerCase() === String(constant)),
    );
    if (loose !== undefined) return loose;
    const property = object.properties.find((candidate) => candidate.wireName === wireName);
    const kind = property === undefined ? undefined : underlyingType(declarations, property.type).kind;
    if ((kind === 'integer' || kind === 'number') && value.trim() !== '' && Number.isFinite(Number(value)))
      return numeralOf(value.trim());
    if (kind === 'boolean' && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  }
  return value;
}

export function sameValues(left: readonly Value[], right: readonly Value[]): boolean {
  return left.length === right.length && left.every((value) => right.includes(value));
}
