// The view of a union: a constructor, getters and a way to match for each type, and the codec that tells them apart.

import { join } from '../../../code/code';
import { cs, docComment, identifier, isReserved, NOTHING, stringLiteral, type Csharp } from '../../../languages/csharp';
import { camel } from '../names/style';
import { deprecation, paragraphs, remarks } from '../pages/prose';
import type { Symbols } from '../types/symbols';
import type { UnionPlan, VariantPlan } from './unions';

const SEPARATOR = cs`, `;

function patternOf({ shown }: VariantPlan): Csharp {
  return shown.pattern ?? shown.type;
}

export function unionView(union: UnionPlan, symbols: Symbols) {
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
    type: variant.shown.type,
    pattern: patternOf(variant),
    name: identifier(variant.name),
    parameter: parameterOf(variant),
    local: identifier(`localVar${variant.name}`),
    out: variant.shown.isValue
      ? cs`out ${variant.shown.type}`
      : cs`[${symbols.system('NotNullWhen')}(true)] out ${variant.shown.type}?`,
    // C# has no conversions from object or interfaces.
    isConvertible: variant.shown.type.text !== 'object',
    getDoc: docComment({
      summary: [`The value as ${variant.shown.short}.`],
      returns: 'The value.',
      exceptions: [{ type: symbols.system('InvalidCastException'), text: 'The value is of another type.' }],
    }),
    tryDoc: docComment({
      summary: [`The value, if it is ${variant.shown.short}.`],
      parameters: [{ name: 'value', text: 'The value.' }],
      returns: 'True if it is.',
    }),
    newDoc: docComment({
      summary: [`A value that is ${variant.shown.short}.`],
      parameters: [{ name: 'actualInstance', text: 'The value.' }],
    }),
    castDoc: docComment({
      summary: [`A value that is ${variant.shown.short}.`],
      parameters: [{ name: 'value', text: 'The value.' }],
    }),
  }));
  return {
    ...symbols.frame(),
    doc: docComment({
      summary: paragraphs(union.docs, union.isResult ? `What ${union.schemaName} answers.` : `${union.name}.`),
      remarks: [`One of: ${union.types.map(({ shown }) => shown.short).join(', ')}.`, ...remarks(union.docs, {})],
    }),
    obsolete: symbols.obsolete(deprecation(union.docs)),
    self,
    converter: identifier(union.converter),
    attribute: union.isResult ? identifier(union.converter) : symbols.client('ApiJsonConverter'),
    schemaName: stringLiteral(union.schemaName),
    schemaType: stringLiteral(union.mode),
    types,
    takesAny: union.types.some(({ shown }) => shown.type.text === 'object'),
    patterns: join([...union.types.map(patternOf), symbols.system('JsonElement')], cs` or `),
    matchParameters: join(
      [
        ...types.map(({ type, parameter }) => cs`${symbols.system('Func')}<${type}, TResult> ${parameter}`),
        cs`${symbols.system('Func')}<object?, TResult> otherwise`,
      ],
      SEPARATOR,
    ),
    switchParameters: join(
      [
        ...types.map(({ type, parameter }) => cs`${symbols.system('Action')}<${type}> ${parameter}`),
        cs`${symbols.system('Action')}<object?> otherwise`,
      ],
      SEPARATOR,
    ),
    variants: union.variants
      .filter(({ type }) => type.kind !== 'stream')
      .map((variant) => ({
        codec: variant.type.codec,
        trailing: join(
          variant.discriminators.map((value) => cs`, ${stringLiteral(value)}`),
          NOTHING,
        ),
      })),
    discriminator: union.discriminator === undefined ? false : stringLiteral(union.discriminator),
  };
}
