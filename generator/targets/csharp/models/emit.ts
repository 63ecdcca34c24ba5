// Adds the files of models, enums and unions; the view of a model fills the holes of its template with code.

import { join } from '../../../code/code';
import {
  booleanLiteral,
  cs,
  docComment,
  identifier,
  integerLiteral,
  NOTHING,
  OBJECT_MEMBERS,
  stringLiteral,
  typedNumber,
  utf8Literal,
  type Csharp,
} from '../../../languages/csharp';
import type { Steps } from '../../../support/steps';
import type { SourceFiles } from '../package/sources';
import { deprecation, paragraphs, remarks } from '../pages/prose';
import type { Plan } from '../plan';
import type { Symbols } from '../types/symbols';
import type { BorrowedEnum } from './borrowed-enums';
import { enumView } from './enum-view';
import type { FixedPlan, ModelPlan, PropertyPlan } from './plan';
import { unionView } from './union-view';

const SEPARATOR = cs`, `;

export function* emitModels(plan: Plan, sources: SourceFiles): Steps {
  const { symbols } = plan.book;
  for (const model of plan.models) {
    sources.add(`Model/${model.name}`, 'model', modelView(model, symbols));
    yield;
  }
  for (const item of plan.enums) {
    sources.add(`Model/${item.name}`, item.isConstants ? 'constants' : 'enum', enumView(item, symbols));
    yield;
  }
  for (const union of plan.unions) {
    sources.add(`Model/${union.name}`, 'union', unionView(union, symbols));
    yield;
  }
}

function modelView(model: ModelPlan, symbols: Symbols) {
  const self = identifier(model.name);
  const { settable, extra } = model;
  const hasBase = model.base !== undefined;
  const fixed = fixedValues(model, settable);
  const received = symbols.internal('Received');
  return {
    ...symbols.frame(),
    doc: docComment({ summary: paragraphs(model.docs, `${model.name}.`), remarks: remarks(model.docs, {}) }),
    obsolete: symbols.obsolete(deprecation(model.docs)),
    schemaName: stringLiteral(model.schemaName),
    self,
    converter: identifier(model.converter),
    base:
      model.base?.type ??
      (extra === undefined
        ? symbols.client('ExtensibleModel')
        : cs`${symbols.client('ExtensibleModel')}<${extra.type}>`),
    extra: extra === undefined || hasBase ? false : { type: extra.type, codec: extra.codec },
    hasConstructor: settable.length > 0,
    constructorDoc: docComment({
      summary: [`Makes a ${model.name}. What is left out, or null, is not sent.`],
      parameters: settable.map((property) => ({
        // XML doc comments name a parameter without the `@` of code.
        name: property.parameter,
        text: firstParagraph(property),
      })),
    }),
    parameters: join(
      settable.map((property) => {
        const initial = fixed.find((each) => each.property === property)?.value ?? cs`default`;
        return cs`${property.type.type}? ${identifier(property.parameter)} = ${initial}`;
      }),
      SEPARATOR,
    ),
    emptyDoc: docComment({
      summary: [
        emptySummary(
          model.name,
          fixed.map(({ property }) => property.wireName),
        ),
      ],
    }),
    // A base gives its own values only to what it makes itself.
    chain: model.base?.hasFixed === true ? cs` : base(default(${received}))` : NOTHING,
    fixed: fixed.map(({ property, value }) => cs`this.${identifier(property.name)} = ${value};`),
    received: fixed.length === 0 ? false : received,
    made: fixed.length === 0 ? cs`new ${self}()` : cs`new ${self}(default(${received}))`,
    assignments: settable.map((property) => assignment(property, model, symbols)),
    properties: model.own.map((property) => propertyView(property, model, symbols)),
    foremost: model.foremost.map((property) => propertyView(property, model, symbols)),
    written: model.written.map((property) => propertyView(property, model, symbols)),
    hasProperties: model.own.length > 0,
    enums: model.enums.map((item) => enumView(item, symbols, model.name)),
    borrowed: model.borrowed.map((item) => borrowedView(item, symbols)),
    hasCodecs: model.own.some(({ codecField }) => codecField !== undefined),
    discriminator: model.discriminator === undefined ? false : stringLiteral(model.discriminator.wireName),
    mapping: model.discriminator?.mapping.map(({ value, type }) => ({ value: stringLiteral(value), type })) ?? [],
    hasMapping: (model.discriminator?.mapping.length ?? 0) > 0,
    ...nestedView(model),
  };
}

/** The values of children that are bases by a field of their own. */
function nestedView({ discriminator }: ModelPlan) {
  const nested = (discriminator?.mapping ?? []).flatMap(({ value, chooser }) =>
    chooser === undefined ? [] : [{ value: stringLiteral(value), chooser }],
  );
  return { nested, hasNested: nested.length > 0 };
}

/** Properties that constructors give a value by themselves: a constant of the property's type. */
function fixedValues(
  model: ModelPlan,
  settable: readonly PropertyPlan[],
): readonly { readonly property: PropertyPlan; readonly value: Csharp }[] {
  return model.fixed.flatMap((fixed) => {
    const property = settable.find(({ wireName }) => wireName === fixed.wireName);
    const value = property === undefined ? undefined : constantOf(fixed, property.type.type.text);
    return property === undefined || value === undefined ? [] : [{ property, value }];
  });
}

function constantOf({ value, member }: FixedPlan, type: string): Csharp | undefined {
  if (member !== undefined) return cs`${member.of}.${identifier(member.name)}`;
  if (typeof value === 'string') return type === 'string' ? stringLiteral(value) : undefined;
  if (typeof value === 'boolean') return type === 'bool' ? booleanLiteral(value) : undefined;
  return typedNumber(value, type);
}

function emptySummary(name: string, fixed: readonly string[]): string {
  return fixed.length === 0
    ? `Makes an empty ${name}.`
    : `Makes a ${name} that has nothing but its ${fixed.join(', ')}.`;
}

/** A class of constants: no member has its name (CS0542), and one that hides a member of every object says so (CS0108). */
function borrowedView({ plan, owner }: BorrowedEnum, symbols: Symbols) {
  const members = plan.members.filter(({ name }) => name !== plan.name);
  const view = enumView({ ...plan, members }, symbols);
  return {
    ...view,
    type: symbols.whole(`${owner}.${plan.name}`),
    members: members.map(({ name }, at) => ({
      ...view.members[at],
      modifier: OBJECT_MEMBERS.has(name) ? cs`new ` : NOTHING,
    })),
  };
}

function firstParagraph(property: PropertyPlan): string {
  return paragraphs(property.source.docs, property.wireName)[0] ?? property.wireName;
}

/** How the constructor takes one argument: a class's own fields without a branch, those of its base by their properties. */
function assignment(
  property: PropertyPlan,
  model: ModelPlan,
  symbols: Symbols,
): { readonly guard: Csharp | false; readonly statement: Csharp } {
  const { type, required } = property;
  const argument = identifier(property.parameter);
  const mustBe = required && !type.isValue && !type.nullable;
  if (!model.own.some(({ wireName }) => wireName === property.wireName)) {
    const target = cs`this.${identifier(property.name)}`;
    if (mustBe)
      return {
        guard: false,
        statement: cs`${target} = ${argument} ?? throw new ${symbols.system('ArgumentNullException')}(nameof(${argument}));`,
      };
    if (required && type.nullable) return { guard: false, statement: cs`${target} = ${argument};` };
    return { guard: argument, statement: cs`${target} = ${argument}${type.isValue ? cs`.Value` : NOTHING};` };
  }
  const isPlainValue = type.isValue && required && !type.nullable;
  const take = mustBe
    ? cs`TakeRequired`
    : required && type.nullable
      ? cs`TakeNullable`
      : isPlainValue
        ? cs`TakeValue`
        : cs`Take`;
  const name = mustBe ? cs`, ${stringLiteral(property.parameter)}` : NOTHING;
  return {
    guard: false,
    statement: cs`this.${identifier(property.field)} = this.${take}(${integerLiteral(property.index)}, ${argument}${name});`,
  };
}

function propertyView(property: PropertyPlan, model: ModelPlan, symbols: Symbols) {
  const { type, required } = property;
  const isPlainValue = type.isValue && required && !type.nullable;
  const isOptionalValue = type.isValue && !isPlainValue;
  const mayBeNull = isOptionalValue || (!type.isValue && (!required || type.nullable));
  const codec =
    property.codecField === undefined
      ? type.codec
      : cs`${identifier(model.name)}.Codecs.${identifier(property.codecField)}`;
  const present = isPlainValue || type.nullable ? cs`true` : cs`value is not null`;
  return {
    doc: docComment({
      summary: paragraphs(property.source.docs, `${property.wireName}.`),
      remarks: remarks(property.source.docs, {
        type: property.source.type,
        readOnly: property.source.readOnly,
        writeOnly: property.source.writeOnly,
        ...(property.source.default === undefined ? {} : { default: property.source.default }),
      }),
    }),
    obsolete: symbols.obsolete(deprecation(property.source.docs)),
    wireName: stringLiteral(property.wireName),
    utf8: utf8Literal(property.wireName),
    isRequired: booleanLiteral(required),
    emitDefault: booleanLiteral(required || type.nullable),
    type: mayBeNull ? cs`${type.type}?` : type.type,
    fieldType: isPlainValue ? type.type : cs`${type.type}?`,
    bang: !isPlainValue && !mayBeNull ? cs`!` : NOTHING,
    name: identifier(property.name),
    nameLiteral: stringLiteral(property.name),
    field: identifier(property.field),
    index: integerLiteral(property.index),
    present,
    setter: property.readOnly ? cs`private set` : cs`set`,
    modifier: property.hides ? cs`new ` : NOTHING,
    codec,
    codecField:
      property.codecField === undefined
        ? false
        : { name: identifier(property.codecField), type: type.type, expression: type.codec },
    read: isOptionalValue ? cs`ReadOptionalJson` : cs`ReadJson`,
    write: isOptionalValue ? cs`WriteOptionalJson` : cs`WriteJson`,
    nullable: booleanLiteral(type.nullable),
    isReadOnly: property.source.readOnly,
  };
}
