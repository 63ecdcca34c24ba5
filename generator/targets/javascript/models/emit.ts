// The classes of models, as code: what differs from one to the next is data, the runtime does the rest.

import type { EnumDeclaration, ObjectDeclaration, UnionDeclaration } from '../../../model';
import type { ClassMember } from '../../../code/source-file';
import { join } from '../../../code/code';
import {
  docComment,
  identifier,
  jsonLiteral,
  objectKey,
  propertyName,
  stringLiteral,
  ts,
  type DocTag,
  type Ecmascript,
} from '../../../languages/ecmascript';
import type { Steps } from '../../../support/steps';
import { block, braced } from '../../ecmascript/layout';
import type { ModuleFiles } from '../../ecmascript/package/modules';
import { modelTypes } from './declarations';
import { typesPath } from '../types/symbols';
import { runtime } from '../../ecmascript/types/symbols';
import { enumAliases, enumKeys } from '../names/properties';
import { classStatements, type MemberWriters } from './class';
import { conversions, data, fromJson, validateJson } from './members';
import type { ModelPlan } from './plan';
import type { PropertyPlan } from './properties';
import type { Plan } from '../plan';
import { unionVariants } from './unions';
import { documented, valueDocs } from '../../ecmascript/prose';

export function* emitModels(plan: Plan, modules: ModuleFiles): Steps {
  for (const model of plan.models) {
    modules.add(model.module, classStatements(model, plan, WRITERS));
    modules.add(typesPath(model.module), modelTypes(model, plan));
    yield;
  }
}

const WRITERS: MemberWriters = { object: objectMembers, enum: enumMembers, union: unionMembers };

function objectMembers(declaration: ObjectDeclaration, model: ModelPlan, plan: Plan): readonly ClassMember[] {
  const { book } = plan;
  const name = identifier(model.home.name);
  const { properties } = model;
  const required = properties.filter(({ argument }) => argument !== undefined);
  const args = required.map(({ argument = '' }) => identifier(argument));
  const fields = properties.map(({ property, name: own }) => {
    const items = [stringLiteral(property.wireName), book.value(property.type)];
    if (property.readOnly && declaration.usage.request) items.push(ts`"readOnly"`);
    return ts`${objectKey(own)}: [${join(items, ts`, `)}]`;
  });
  const required2 = required.map(({ property }) => stringLiteral(property.wireName));
  const given = initialValues(model);
  const members: ClassMember[] = [
    {
      kind: 'property',
      name: ts`RequiredProperties`,
      static: true,
      docs: docComment({ prose: ['Wire names of the properties that must be there.'] }),
      initializer: ts`[${join(required2, ts`, `)}]`,
    },
    ...properties.flatMap((property) => constantsOf(property)),
    {
      kind: 'constructor',
      docs: docComment({ tags: required.map((one) => argumentTag(one, plan)) }),
      parameters: args.map((arg) => ({ name: arg })),
      body: ts`${name}.initialize(${join([ts`this`, ...args], ts`, `)});`,
    },
    {
      kind: 'method',
      name: ts`initialize`,
      static: true,
      docs: docComment({ prose: ['Gives an instance its required properties.'] }),
      parameters: [ts`obj`, ...args].map((arg) => ({ name: arg })),
      body: ts`${runtime('model', 'initialize')}(${name}, obj, ${braced(given)});`,
    },
    ...conversions(name, 'model', ts`construct`, ts`, obj`),
    validateJson(
      name,
      'model',
      ts`validate`,
      'Whether wire JSON has what is required, in the types of the model. Throws an Error that says what is wrong.',
    ),
    {
      kind: 'method',
      name: ts`toWire`,
      static: true,
      docs: docComment({ tags: [{ tag: 'internal' }] }),
      parameters: [{ name: ts`value` }, { name: ts`sending` }],
      body: ts`return ${runtime('model', 'toWire')}(${name}, value, sending);`,
    },
    data('fields', fields.length === 0 ? ts`{}` : block(fields)),
  ];
  if (declaration.additional.mode === 'typed' && book.differs(declaration.additional.type)) {
    members.push(data('rest', book.value(declaration.additional.type)));
  }
  const defaults = properties.flatMap(({ property, name: own }) =>
    property.default === undefined ? [] : [ts`${objectKey(own)}: ${jsonLiteral(property.default)}`],
  );
  if (defaults.length > 0) members.push(data('defaults', block(defaults)));
  const subtypes = subtypesOf(declaration, plan);
  if (subtypes !== undefined) members.push(data('subtypes', subtypes));
  members.push({
    kind: 'method',
    name: ts`toJSON`,
    docs: docComment({ prose: ['The wire form.'] }),
    parameters: [],
    body: ts`return ${runtime('model', 'toWire')}(${name}, this, false);`,
  });
  return members;
}

/** What the constructor takes, and what it gives by itself. */
function initialValues({ given: properties, fixed }: ModelPlan): readonly Ecmascript[] {
  return properties.flatMap(({ name, argument, property: { wireName } }) => {
    const known = fixed.find((each) => each.wireName === wireName);
    const value = known === undefined ? undefined : jsonLiteral(known.value);
    if (argument === undefined) return value === undefined ? [] : [ts`${objectKey(name)}: ${value}`];
    const given = identifier(argument);
    return [ts`${objectKey(name)}: ${value === undefined ? given : ts`${given} ?? ${value}`}`];
  });
}

function argumentTag({ property, argument = '' }: PropertyPlan, { book }: Plan): DocTag {
  return {
    tag: 'param',
    type: book.commentType(property.type),
    name: identifier(argument),
    ...(property.docs.description === undefined ? {} : { text: firstLine(property.docs.description) }),
  };
}

function firstLine(text: string): string {
  return text.trim().split('\n', 1)[0] ?? '';
}

function constantsOf({ constants }: PropertyPlan): readonly ClassMember[] {
  if (constants === undefined) return [];
  const entries = enumKeys(constants.declaration, 'object').map(([key, value]) =>
    documented(valueDocs(value), ts`${stringLiteral(key)}: ${jsonLiteral(value.value)}`),
  );
  const aliases = enumAliases(constants.declaration, 'object').map(
    ([key, { value }]) => ts`${stringLiteral(key)}: ${jsonLiteral(value)}`,
  );
  return [
    {
      kind: 'property',
      name: identifier(constants.name),
      static: true,
      docs: docComment({ prose: ['Known values.'], tags: [{ tag: 'readonly' }] }),
      initializer:
        aliases.length === 0
          ? block(entries)
          : ts`${runtime('model', 'alsoKnown')}(${block(entries)}, ${braced(aliases)})`,
    },
  ];
}

/** Names of values are fields of instances, as programs know it, and of the class. */
function enumMembers(declaration: EnumDeclaration, model: ModelPlan): readonly ClassMember[] {
  const keys = enumKeys(declaration, 'fields');
  const field = (isStatic: boolean): readonly ClassMember[] =>
    keys.map(([key, value]) => ({
      kind: 'property',
      name: propertyName(key),
      static: isStatic,
      docs: isStatic ? valueDocs(value) : ts``,
      initializer: jsonLiteral(value.value),
    }));
  const alias = (isStatic: boolean): readonly ClassMember[] =>
    enumAliases(declaration, 'fields').map(([key, { value }]) => ({
      kind: 'getter',
      name: propertyName(key),
      static: isStatic,
      body: ts`return ${jsonLiteral(value)};`,
    }));
  return [
    ...field(true),
    ...field(false),
    ...alias(true),
    ...alias(false),
    {
      kind: 'method',
      name: ts`constructFromObject`,
      static: true,
      docs: docComment({ prose: ['A value as it is: unknown ones are kept.'] }),
      parameters: [{ name: ts`object` }],
      body: ts`return object;`,
    },
    fromJson(identifier(model.home.name)),
  ];
}

function unionMembers(declaration: UnionDeclaration, model: ModelPlan, plan: Plan): readonly ClassMember[] {
  const name = identifier(model.home.name);
  const variants = declaration.variants.map(({ type }) => stringLiteral(plan.book.text(type)));
  return [
    {
      kind: 'property',
      name: ts`OneOf`,
      static: true,
      docs: docComment({ prose: ['Names of the variants.'] }),
      initializer: ts`[${join(variants, ts`, `)}]`,
    },
    {
      kind: 'property',
      name: ts`actualInstance`,
      docs: docComment({ prose: ['The value itself.'], tags: [{ tag: 'type', type: ts`any` }] }),
      initializer: ts`null`,
    },
    {
      kind: 'constructor',
      docs: docComment({ tags: [{ tag: 'param', type: ts`any`, name: ts`[instance]` }] }),
      parameters: [{ name: ts`instance`, initializer: ts`null` }],
      body: ts`this.actualInstance = ${runtime('union', 'variantOf')}(${name}, instance);`,
    },
    ...conversions(name, 'union', ts`constructUnion`, ts``),
    fromJson(name),
    validateJson(
      name,
      'union',
      ts`validateUnion`,
      'Whether wire JSON fits a variant. Throws an Error where it does not.',
    ),
    {
      kind: 'method',
      name: ts`toWire`,
      static: true,
      docs: docComment({ tags: [{ tag: 'internal' }] }),
      parameters: [{ name: ts`value` }, { name: ts`sending` }],
      body: ts`return ${runtime('union', 'unionToWire')}(${name}, value, sending);`,
    },
    data('variants', unionVariants(declaration, plan.book)),
    {
      kind: 'method',
      name: ts`getActualInstance`,
      parameters: [],
      body: ts`return this.actualInstance;`,
    },
    {
      kind: 'method',
      name: ts`setActualInstance`,
      docs: docComment({ tags: [{ tag: 'param', type: ts`any`, name: ts`instance` }] }),
      parameters: [{ name: ts`instance` }],
      body: ts`this.actualInstance = ${runtime('union', 'variantOf')}(${name}, instance);`,
    },
    {
      kind: 'method',
      name: ts`toJSON`,
      docs: docComment({ prose: ['The wire form.'] }),
      parameters: [],
      body: ts`return ${runtime('union', 'unionToWire')}(${name}, this, false);`,
    },
  ];
}

/** The classes of a hierarchy, by the value of its discriminator. */
function subtypesOf({ discriminator, id }: ObjectDeclaration, { book }: Plan): Ecmascript | undefined {
  if (discriminator === undefined) return undefined;
  const entries = discriminator.mapping.flatMap(({ value, id: target }) =>
    target === id || book.classOf(target) === undefined
      ? []
      : [ts`${objectKey(String(value))}: ${book.value({ kind: 'reference', id: target })}`],
  );
  if (entries.length === 0) return undefined;
  return ts`[${stringLiteral(discriminator.wireName)}, ${braced(entries)}]`;
}
