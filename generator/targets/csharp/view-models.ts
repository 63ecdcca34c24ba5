// Views of models, enums and unions: the holes of their templates, filled with code.

import {
  booleanLiteral,
  cs,
  docComment,
  identifier,
  integerLiteral,
  NOTHING,
  stringLiteral,
  utf8Literal,
  type Csharp,
} from '../../languages/csharp';
import type { EnumPlan, ModelPlan, PropertyPlan } from './plan-models';
import type { UnionPlan, VariantPlan } from './plan-unions';
import type { CsharpPlan } from './plan';
import { camel } from './names';
import { deprecation, paragraphs, remarks } from './prose';
import { isReserved } from '../../languages/csharp';
import { join } from '../../code/code';

const SEPARATOR = cs`, `;

export function modelView(model: ModelPlan, plan: CsharpPlan) {
  const { book } = plan;
  const self = identifier(model.name);
  const settable = model.all.filter(({ readOnly }) => !readOnly);
  const sorted = [...settable.filter(({ required }) => required), ...settable.filter(({ required }) => !required)];
  const extra = model.extra;
  const hasBase = model.base !== undefined;
  return {
    ...frame(plan),
    doc: docComment({ summary: paragraphs(model.docs, `${model.name}.`), remarks: remarks(model.docs, {}) }),
    obsolete: obsolete(deprecation(model.docs)),
    schemaName: stringLiteral(model.schemaName),
    self,
    converter: identifier(model.converter),
    base:
      model.base?.type ??
      (extra === undefined
        ? book.client('ExtensibleModel')
        : cs`${book.client('ExtensibleModel')}<${elementType(extra)}>`),
    isExtended: hasBase,
    extra: extra === undefined || hasBase ? false : { type: elementType(extra), codec: elementCodec(extra, plan) },
    hasConstructor: sorted.length > 0,
    constructorDoc: docComment({
      summary: [`Makes a ${model.name}. What is left out, or null, is not sent.`],
      parameters: sorted.map((property) => ({ name: documented(property.parameter), text: firstParagraph(property) })),
    }),
    parameters: join(
      sorted.map((property) => cs`${property.type.type}? ${identifier(property.parameter)} = default`),
      SEPARATOR,
    ),
    assignments: sorted.map((property) => assignment(property, model)),
    properties: model.own.map((property) => propertyView(property, model)),
    hasProperties: model.own.length > 0,
    enums: model.enums.map((item) => enumView(item, plan)),
    hasCodecs: model.own.some(({ codecField }) => codecField !== undefined),
    discriminator: model.discriminator === undefined ? false : stringLiteral(model.discriminator.wireName),
    mapping: model.discriminator?.mapping.map(({ value, type }) => ({ value: stringLiteral(value), type })) ?? [],
    hasMapping: (model.discriminator?.mapping.length ?? 0) > 0,
  };
}

function elementType(extra: { readonly type: Csharp; readonly isValue: boolean; readonly nullable: boolean }): Csharp {
  return extra.isValue && extra.nullable ? cs`${extra.type}?` : extra.type;
}

function elementCodec(
  extra: { readonly codec: Csharp; readonly isValue: boolean; readonly nullable: boolean },
  plan: CsharpPlan,
): Csharp {
  return extra.isValue && extra.nullable ? cs`${plan.book.client('Json')}.OrNull(${extra.codec})` : extra.codec;
}

/** XML doc comments name a parameter without the `@` of code. */
function documented(name: string): string {
  return name;
}

function firstParagraph(property: PropertyPlan): string {
  return paragraphs(property.source.docs, property.wireName)[0] ?? property.wireName;
}

/** How the constructor takes one argument: a class's own fields without a branch, those of its base by their properties. */
function assignment(
  property: PropertyPlan,
  model: ModelPlan,
): { readonly guard: Csharp | false; readonly statement: Csharp } {
  const { type, required } = property;
  const argument = identifier(property.parameter);
  const mustBe = required && !type.isValue && !type.nullable;
  if (!model.own.some(({ wireName }) => wireName === property.wireName)) {
    const target = cs`this.${identifier(property.name)}`;
    if (mustBe)
      return {
        guard: false,
        statement: cs`${target} = ${argument} ?? throw new global::System.ArgumentNullException(nameof(${argument}));`,
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

function propertyView(property: PropertyPlan, model: ModelPlan) {
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
    obsolete: obsolete(deprecation(property.source.docs)),
    wireName: stringLiteral(property.wireName),
    utf8: utf8Literal(property.wireName),
    isRequired: booleanLiteral(required),
    emitDefault: booleanLiteral(type.isValue && required),
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
    shouldSerialize: false,
  };
}

export function enumView(item: EnumPlan, plan: CsharpPlan) {
  const self = identifier(item.name);
  return {
    ...frame(plan),
    doc: docComment({ summary: paragraphs(item.docs, `Values of ${item.name}.`), remarks: remarks(item.docs, {}) }),
    obsolete: obsolete(deprecation(item.docs)),
    self,
    converter: identifier(item.converter),
    isText: item.base === 'text',
    underlying: item.base === 'long' ? cs` : long` : NOTHING,
    number: item.base === 'long' ? cs`long` : cs`int`,
    schemaName: stringLiteral(item.name),
    codecBase: item.base === 'text' ? plan.book.client('TextEnumCodec') : plan.book.client('NumberEnumCodec'),
    unknown: item.unknown === undefined ? false : identifier(item.unknown),
    members: item.members.map((member) => ({
      doc: docComment({ summary: [member.description ?? `The value ${JSON.stringify(member.value)}.`] }),
      obsolete: obsolete(member.deprecated ? 'The API marks this value as deprecated.' : undefined),
      name: identifier(member.name),
      value: stringLiteral(String(member.value)),
      number: integerLiteral(member.number),
    })),
  };
}

export function unionView(union: UnionPlan, plan: CsharpPlan) {
  const self = identifier(union.name);
  const names = new Set<string>();
  const parameterOf = (variant: VariantPlan): Csharp => {
    let name = camel(variant.name);
    if (isReserved(name) || name === 'otherwise') name = `var${variant.name}`;
    while (names.has(name)) name = `${name}_`;
    names.add(name);
    return identifier(name);
  };
  const types = union.types.map((variant) => ({
    type: variant.type.type,
    name: identifier(variant.name),
    parameter: parameterOf(variant),
    local: identifier(`localVar${variant.name}`),
    out: variant.type.isValue
      ? cs`out ${variant.type.type}`
      : cs`[global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ${variant.type.type}?`,
    // C# has no conversions from object or interfaces.
    isConvertible: variant.type.type.text !== 'object',
    getDoc: docComment({
      summary: [`The value as ${variant.type.short}.`],
      returns: 'The value.',
      exceptions: [{ type: cs`global::System.InvalidCastException`, text: 'The value is of another type.' }],
    }),
    tryDoc: docComment({
      summary: [`The value, if it is ${variant.type.short}.`],
      parameters: [{ name: 'value', text: 'The value.' }],
      returns: 'True if it is.',
    }),
    newDoc: docComment({
      summary: [`A value that is ${variant.type.short}.`],
      parameters: [{ name: 'actualInstance', text: 'The value.' }],
    }),
    castDoc: docComment({
      summary: [`A value that is ${variant.type.short}.`],
      parameters: [{ name: 'value', text: 'The value.' }],
    }),
  }));
  return {
    ...frame(plan),
    doc: docComment({
      summary: paragraphs(union.docs, union.isResult ? `What ${union.schemaName} answers.` : `${union.name}.`),
      remarks: [`One of: ${union.types.map(({ type }) => type.short).join(', ')}.`, ...remarks(union.docs, {})],
    }),
    obsolete: obsolete(deprecation(union.docs)),
    self,
    converter: identifier(union.converter),
    schemaName: stringLiteral(union.schemaName),
    schemaType: stringLiteral(union.mode),
    types,
    takesAny: union.types.some(({ type }) => type.type.text === 'object'),
    patterns: join([...union.types.map(({ type }) => type.type), cs`global::System.Text.Json.JsonElement`], cs` or `),
    matchParameters: join(
      [
        ...types.map(({ type, parameter }) => cs`global::System.Func<${type}, TResult> ${parameter}`),
        cs`global::System.Func<object?, TResult> otherwise`,
      ],
      SEPARATOR,
    ),
    switchParameters: join(
      [
        ...types.map(({ type, parameter }) => cs`global::System.Action<${type}> ${parameter}`),
        cs`global::System.Action<object?> otherwise`,
      ],
      SEPARATOR,
    ),
    variants: union.variants
      .filter(({ type }) => type.kind !== 'stream')
      .map((variant) => ({
        codec: variant.type.codec,
        discriminators: variant.discriminators.map((value) => cs`, ${stringLiteral(value)}`),
        trailing: join(
          variant.discriminators.map((value) => cs`, ${stringLiteral(value)}`),
          NOTHING,
        ),
      })),
    discriminator: union.discriminator === undefined ? false : stringLiteral(union.discriminator),
  };
}

export function frame(plan: CsharpPlan): {
  readonly runtime: Csharp;
  readonly models: Csharp;
  readonly package: Csharp;
} {
  return { runtime: plan.book.runtime, models: plan.book.models, package: plan.book.package };
}

export function obsolete(message: string | undefined): Csharp | false {
  return message === undefined ? false : cs`[global::System.Obsolete(${stringLiteral(message)})]`;
}
