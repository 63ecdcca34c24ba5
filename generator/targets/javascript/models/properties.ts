// The properties of a model: their names, the arguments by which the constructor takes the required ones, and the enum
// constants that belong to them.

import type { EnumDeclaration, ObjectDeclaration, Property } from '../../../model';
import { assignNames } from '../../../naming/assign';
import { argumentName, lowerCamel, upperCamel } from '../names/style';
import { inlineEnumOf } from './enums';
import type { TypeBook } from '../types/book';

export interface PropertyPlan {
  readonly property: Property;
  readonly name: string;
  /** Of required ones. */
  readonly argument: string | undefined;
  /** `AllowActionsEnum` */
  readonly constants: { readonly name: string; readonly declaration: EnumDeclaration } | undefined;
}

/** What each instance has from its class, and what `toJSON` must not be hidden by. */
const TAKEN = new Set(['__proto__', 'constructor', 'toJSON']);

/** Bindings of a model's module, beside classes. */
const BINDINGS = new Set(['construct', 'data', 'initialize', 'obj', 'sending', 'toWire', 'validate', 'value']);

const STATIC = ['RequiredProperties', 'Enum'];

export function propertyNames(
  properties: readonly Pick<Property, 'wireName' | 'names'>[],
): ReadonlyMap<string, string> {
  return assignNames(
    properties.map(({ wireName }) => ({
      key: wireName,
      ladder: [lowerCamel(wireName), wireName, `_${wireName}`],
      rank: 1,
    })),
    { style: (hint) => hint, taken: TAKEN, fold: (name) => name },
  );
}

export function planProperties({ properties }: ObjectDeclaration, book: TypeBook): readonly PropertyPlan[] {
  const names = propertyNames(properties);
  const required = properties.filter((property) => property.required);
  const args = assignNames(
    required.map(({ wireName }) => ({ key: wireName, ladder: [wireName, `${wireName} value`], rank: 1 })),
    { style: argumentName, taken: BINDINGS, fold: (name) => name },
  );
  const enums = properties.flatMap((property) => {
    const declaration = inlineEnumOf(property.type, book);
    return declaration === undefined ? [] : [{ property, declaration }];
  });
  const enumNames = assignNames(
    enums.map(({ property: { wireName } }) => ({ key: wireName, ladder: [wireName, `${wireName} values`], rank: 1 })),
    { style: (hint) => `${upperCamel(hint)}Enum`, taken: new Set(STATIC), fold: (name) => name },
  );
  return properties.map((property): PropertyPlan => {
    const declaration = enums.find((one) => one.property === property)?.declaration;
    return {
      property,
      name: names.get(property.wireName) ?? property.wireName,
      argument: args.get(property.wireName),
      constants: declaration && { name: enumNames.get(property.wireName) ?? '', declaration },
    };
  });
}
