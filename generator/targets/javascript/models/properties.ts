// The properties of a model: their names, the arguments by which the constructor takes the required ones, and the enum
// constants that belong to them.

import type { EnumDeclaration, ObjectDeclaration, Property, Type } from '../../../model';
import { assignNames, exact } from '../../../naming/assign';
import { argumentName, upperCamel } from '../names/style';
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

/** Bindings of a model's module, beside classes. */
const BINDINGS = new Set(['construct', 'data', 'initialize', 'obj', 'sending', 'toWire', 'validate', 'value']);

const STATIC = ['RequiredProperties', 'Enum'];

export function planProperties(declaration: ObjectDeclaration, book: TypeBook): readonly PropertyPlan[] {
  const { properties } = declaration;
  const of = { type: declaration.id };
  const names = book.propertyNames(declaration);
  const required = properties.filter((property) => property.required);
  const args = assignNames(
    required.map(({ wireName }) => ({ key: wireName, ladder: [wireName, `${wireName} value`], rank: 1 })),
    { style: argumentName, taken: BINDINGS, fold: exact, record: { kind: 'constructor argument', of } },
  );
  const enums = properties.flatMap((property) => {
    const found = inlineEnumOf(property.type, book);
    return found === undefined ? [] : [{ property, declaration: found }];
  });
  const enumNames = assignNames(
    enums.map(({ property: { wireName, type } }) => ({
      key: wireName,
      // Programs know the values of a map by the name that they have there.
      ladder: isMap(type) ? ['inner', wireName, `${wireName} values`] : [wireName, `${wireName} values`],
      rank: isMap(type) ? 2 : 1,
    })),
    {
      style: (hint) => `${upperCamel(hint)}Enum`,
      taken: new Set(STATIC),
      fold: exact,
      record: { kind: 'constants', of },
    },
  );
  return properties.map((property): PropertyPlan => {
    const found = enums.find((one) => one.property === property)?.declaration;
    return {
      property,
      name: names.get(property.wireName) ?? property.wireName,
      argument: args.get(property.wireName),
      constants: found && { name: enumNames.get(property.wireName) ?? '', declaration: found },
    };
  });
}

function isMap(type: Type): boolean {
  return type.kind === 'map' || (type.kind === 'nullable' && isMap(type.type));
}
