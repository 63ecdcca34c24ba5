// The classes of models, as declarations.

import type { EnumDeclaration, ObjectDeclaration, UnionDeclaration } from '../../../model';
import type { ClassMember, Statement } from '../../../code/source-file';
import { join } from '../../../code/code';
import { docComment, identifier, jsonLiteral, propertyName, ts, type Ecmascript } from '../../../languages/ecmascript';
import { propertyDocs, valueDocs } from '../../ecmascript/prose';
import { enumAliases, enumKeys } from '../names/properties';
import { enumType } from './enums';
import { unionOf } from '../../ecmascript/types/unions';
import { classStatements } from './class';
import type { ModelPlan } from './plan';
import type { Plan } from '../plan';

export function modelTypes(model: ModelPlan, plan: Plan): readonly Statement[] {
  return classStatements(model, plan, { object: objectMembers, enum: enumMembers, union: unionMembers });
}

function objectMembers(declaration: ObjectDeclaration, model: ModelPlan, { book }: Plan): readonly ClassMember[] {
  const name = identifier(model.home.name);
  const required = model.properties.filter(({ argument }) => argument !== undefined);
  const args = required.map(({ argument = '', property }) => ({
    name: identifier(argument),
    type: property.readOnly ? unionOf([book.of(property.type), ts`undefined`]) : book.of(property.type),
  }));
  const loose = declaration.additional.mode === 'any' || declaration.additional.mode === 'typed';
  return [
    {
      kind: 'property',
      name: ts`RequiredProperties`,
      static: true,
      readonly: true,
      type: ts`readonly string[]`,
      docs: docComment({ prose: ['Wire names of the properties that must be there.'] }),
    },
    ...model.properties.flatMap(({ constants }): readonly ClassMember[] =>
      constants === undefined
        ? []
        : [
            {
              kind: 'property',
              name: identifier(constants.name),
              static: true,
              readonly: true,
              type: constantsType(constants.declaration),
              docs: docComment({ prose: ['Known values.'] }),
            },
          ],
    ),
    ...model.properties.map(({ property, name: own }): ClassMember => ({
      kind: 'property',
      name: propertyName(own),
      docs: propertyDocs(property),
      optional: !property.required,
      type: property.required ? book.of(property.type) : unionOf([book.of(property.type), ts`undefined`]),
    })),
    ...(loose ? [INDEX] : []),
    { kind: 'constructor', parameters: args },
    {
      kind: 'method',
      name: ts`initialize`,
      static: true,
      docs: docComment({ prose: ['Gives an instance its required properties.'] }),
      parameters: [{ name: ts`obj`, type: ts`object` }, ...args],
      returns: ts`void`,
    },
    construct(name, [
      { name: ts`data`, type: ts`unknown` },
      { name: ts`obj`, type: unionOf([name, ts`undefined`]), optional: true },
    ]),
    validateJson(
      'Whether wire JSON has what is required, in the types of the model. Throws an Error that says what is wrong.',
    ),
    toWire(),
    toJson(),
  ];
}

/** An index signature has no structure of its own in a class. */
const INDEX: ClassMember = { kind: 'property', name: ts`[key: string]`, type: ts`unknown` };

function construct(
  name: Ecmascript,
  parameters: readonly { readonly name: Ecmascript; readonly type: Ecmascript; readonly optional?: boolean }[],
): ClassMember {
  return {
    kind: 'method',
    name: ts`constructFromObject`,
    static: true,
    docs: docComment({ prose: ['From wire JSON.'] }),
    parameters,
    returns: name,
  };
}

function fromJson(returns: Ecmascript): ClassMember {
  return {
    kind: 'method',
    name: ts`fromJSON`,
    static: true,
    docs: docComment({ prose: ['From the text of wire JSON.'] }),
    parameters: [{ name: ts`text`, type: ts`string` }],
    returns,
  };
}

function validateJson(prose: string): ClassMember {
  return {
    kind: 'method',
    name: ts`validateJSON`,
    static: true,
    docs: docComment({ prose: [prose] }),
    parameters: [{ name: ts`data`, type: ts`unknown` }],
    returns: ts`boolean`,
  };
}

function toWire(): ClassMember {
  return {
    kind: 'method',
    name: ts`toWire`,
    static: true,
    docs: docComment({ tags: [{ tag: 'internal' }] }),
    parameters: [
      { name: ts`value`, type: ts`unknown` },
      { name: ts`sending`, type: ts`boolean` },
    ],
    returns: ts`unknown`,
  };
}

function toJson(): ClassMember {
  return {
    kind: 'method',
    name: ts`toJSON`,
    docs: docComment({ prose: ['The wire form.'] }),
    parameters: [],
    returns: ts`unknown`,
  };
}

function constantsType(declaration: EnumDeclaration): Ecmascript {
  const entries = [...enumKeys(declaration, 'object'), ...enumAliases(declaration, 'object')].map(
    ([key, { value }]) => ts`readonly ${propertyName(key)}: ${jsonLiteral(value)};`,
  );
  return ts`{
  ${join(entries, ts`\n  `)}
}`;
}

function enumMembers(declaration: EnumDeclaration): readonly ClassMember[] {
  const fields = (isStatic: boolean): readonly ClassMember[] =>
    [...enumKeys(declaration, 'fields'), ...enumAliases(declaration, 'fields')].map(([key, value]) => ({
      kind: 'property',
      name: propertyName(key),
      static: isStatic,
      readonly: true,
      type: jsonLiteral(value.value),
      docs: valueDocs(value),
    }));
  return [
    ...fields(true),
    ...fields(false),
    {
      kind: 'method',
      name: ts`constructFromObject`,
      static: true,
      docs: docComment({ prose: ['A value as it is: unknown ones are kept.'] }),
      typeParameters: [ts`T`],
      parameters: [{ name: ts`object`, type: ts`T` }],
      returns: ts`T`,
    },
    fromJson(enumType(declaration)),
  ];
}

function unionMembers(declaration: UnionDeclaration, model: ModelPlan, { book }: Plan): readonly ClassMember[] {
  const name = identifier(model.home.name);
  const value = unionOf([...declaration.variants.map((variant) => book.of(variant.type)), ts`null`]);
  return [
    {
      kind: 'property',
      name: ts`OneOf`,
      static: true,
      readonly: true,
      type: ts`readonly string[]`,
      docs: docComment({ prose: ['Names of the variants.'] }),
    },
    { kind: 'property', name: ts`actualInstance`, type: value, docs: docComment({ prose: ['The value itself.'] }) },
    { kind: 'constructor', parameters: [{ name: ts`instance`, type: unionOf([value, name]), optional: true }] },
    construct(name, [{ name: ts`data`, type: ts`unknown` }]),
    fromJson(name),
    validateJson('Whether wire JSON fits a variant. Throws an Error where it does not.'),
    toWire(),
    { kind: 'method', name: ts`getActualInstance`, parameters: [], returns: value },
    {
      kind: 'method',
      name: ts`setActualInstance`,
      parameters: [{ name: ts`instance`, type: value }],
      returns: ts`void`,
    },
    toJson(),
  ];
}
