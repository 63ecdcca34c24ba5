// A sample as code: an expression that compiles where its type is expected, and a value that can be sent. C# wants types
// written, which is why the type goes along with the sample.

import type { Sample } from '../../../client';
import { join } from '../../../code/code';
import {
  booleanLiteral,
  cs,
  dotted,
  identifier,
  IMPLICIT_TYPES,
  stringLiteral,
  typedNumber,
  type Csharp,
} from '../../../languages/csharp';
import type { Scalar, Type, TypeId } from '../../../model';
import { isJsonObject, type Json } from '../../../support/json';
import { unreachable } from '../../../support/invariant';
import { memberOf } from '../models/enums';
import type { Plan } from '../plan';
import type { OperationPlan } from '../operations/plan';
import { type CsType, showsNull } from '../types/book';
import { isEnum } from '../types/kinds';
import { isNumeral } from '../../../support/exact-number';

type Of<Kind extends Sample['kind']> = Extract<Sample, { readonly kind: Kind }>;

const NULL = cs`default(object)`;
const ANY: Type = { kind: 'unknown', reason: 'any' };

export function valueCode(sample: Sample, type: Type, plan: Plan): Csharp {
  switch (sample.kind) {
    case 'text':
      return textCode(sample, type, plan);
    case 'number':
    case 'constant':
      return constantCode(sample.value, type, plan);
    case 'enum':
      return enumCode(sample, type, plan);
    case 'list': {
      const list = plan.book.resolve(type);
      const items = list.kind === 'array' ? list.items : ANY;
      return filled(
        typeCode(type, plan),
        sample.items.map((item) => within(valueCode(item, items, plan))),
      );
    }
    case 'tuple': {
      const tuple = plan.book.resolve(type);
      const types = tuple.kind === 'tuple' ? tuple.items : [];
      const items = sample.items.map((item, index) => within(valueCode(item, types[index] ?? ANY, plan)));
      return plan.book.of(type).isValue ? cs`(${join(items, cs`, `)})` : filled(typeCode(type, plan), items);
    }
    case 'map': {
      const map = plan.book.resolve(type);
      const values = map.kind === 'map' ? map.values : ANY;
      const entries = sample.entries.map(
        ({ key, value }) => cs`[${stringLiteral(key)}] = ${within(valueCode(value, values, plan))}`,
      );
      return filled(typeCode(type, plan), entries);
    }
    case 'object':
      return instanceCode(sample, plan);
    case 'union': {
      const union = plan.book.declaration(sample.id);
      const variant = union?.kind === 'union' ? union.variants[sample.variant]?.type : undefined;
      return cs`new ${typeCode({ kind: 'reference', id: sample.id }, plan)}(${valueCode(sample.value, variant ?? ANY, plan)})`;
    }
    case 'file':
      return cs`new FileParameter(new System.IO.MemoryStream(new byte[] { 1, 2, 3 }))`;
    case 'json':
      return jsonCode(sample.value, plan);
    case 'omitted':
      return nothing(type, plan);
    default:
      return unreachable(sample);
  }
}

/** A sample of an argument whose enum is no type. */
export function plainSample(sample: Sample): Sample {
  switch (sample.kind) {
    case 'enum':
      return { kind: 'constant', value: sample.value };
    case 'list':
    case 'tuple':
      return { ...sample, items: sample.items.map(plainSample) };
    default:
      return sample;
  }
}

function textCode({ value }: Of<'text'>, type: Type, plan: Plan): Csharp {
  const text = stringLiteral(value);
  const time = stringLiteral(value.toUpperCase());
  switch (plan.book.of(type).full.text) {
    case 'byte[]':
      return cs`new byte[] { 1, 2, 3 }`;
    case 'ApiDate':
      return cs`System.DateOnly.Parse(${text})`;
    case 'global::System.DateTime':
      return cs`System.DateTime.Parse(${time})`;
    case 'global::System.DateTimeOffset':
      return cs`System.DateTimeOffset.Parse(${time})`;
    case 'global::System.Guid':
      return cs`System.Guid.Parse(${text})`;
    default:
      return text;
  }
}

function constantCode(value: Scalar | null, type: Type, plan: Plan): Csharp {
  if (value === null) return nothing(type, plan);
  if (!isNumeral(value)) return jsonCode(value, plan);
  return typedNumber(value, plan.book.of(type).type.text) ?? nothing(type, plan);
}

/** A member of an enum, or the value itself where C# has no enum for it. */
function enumCode({ id, value }: Of<'enum'>, type: Type, plan: Plan): Csharp {
  const declaration = plan.book.declaration(id);
  if (declaration === undefined || !isEnum(declaration)) return constantCode(value, type, plan);
  const home: Type = { kind: 'reference', id };
  const member = memberOf(declaration, value);
  return member === undefined ? nothing(home, plan) : cs`${typeCode(home, plan)}.${identifier(member)}`;
}

function instanceCode({ id, members }: Of<'object'>, plan: Plan): Csharp {
  const parameters = new Map(plan.modelsById.get(id)?.all.map((each) => [each.wireName, each.parameter]));
  const args = members.flatMap(({ property, value }) => {
    const parameter = parameters.get(property.wireName);
    return parameter === undefined ? [] : [cs`${identifier(parameter)}: ${valueCode(value, property.type, plan)}`];
  });
  return cs`new ${typeCode({ kind: 'reference', id }, plan)}(${join(args, cs`, `)})`;
}

/** As it stands inside a collection: `object` does not show there that it may be null, and a compiler warns of a null. */
function within(code: Csharp): Csharp {
  return code.text === NULL.text ? cs`${code}!` : code;
}

function filled(type: Csharp, items: readonly Csharp[]): Csharp {
  return items.length === 0 ? cs`new ${type}()` : cs`new ${type} { ${join(items, cs`, `)} }`;
}

function jsonCode(value: Json, plan: Plan): Csharp {
  if (value === null) return NULL;
  if (typeof value === 'string') return stringLiteral(value);
  if (typeof value === 'boolean') return booleanLiteral(value);
  if (isNumeral(value)) return typedNumber(value, 'object') ?? NULL;
  if (!isJsonObject(value))
    return filled(
      listOf(cs`object`, plan),
      value.map((each) => within(jsonCode(each, plan))),
    );
  const entries = Object.entries(value).map(
    ([key, item]) => cs`[${stringLiteral(key)}] = ${within(jsonCode(item, plan))}`,
  );
  return filled(dictionaryOf(cs`object`, plan), entries);
}

function nothing(type: Type, plan: Plan): Csharp {
  return cs`default(${elementCode(type, plan)})`;
}

/** As `typeCode`; a value that may be null shows it. */
function elementCode(type: Type, plan: Plan, open: readonly TypeId[] = []): Csharp {
  const code = typeCode(type, plan, open);
  return showsNull({ nullable: plan.book.of(type).nullable, type: code }) ? cs`${code}?` : code;
}

/**
 * The type as an expression of a program writes it: `ApiDate` is the name of dates in the files of the client only.
 *
 * @param open The names that the type stands in: one that is within itself is any object there, as in the client.
 */
export function typeCode(type: Type, plan: Plan, open: readonly TypeId[] = []): Csharp {
  const made = plan.book.of(type);
  const { inner, names } = unnamed(type, plan);
  if (names.some((id) => open.includes(id))) return cs`object`;
  const within = [...open, ...names];
  if (inner.kind === 'array') return listOf(elementCode(inner.items, plan, within), plan);
  if (inner.kind === 'map') return dictionaryOf(elementCode(inner.values, plan, within), plan);
  if (inner.kind === 'tuple')
    return made.isValue
      ? cs`(${join(
          inner.items.map((item) => elementCode(item, plan, within)),
          cs`, `,
        )})`
      : listOf(cs`object`, plan);
  return made.type.text === 'ApiDate' ? cs`global::System.DateOnly` : exampleType(made, plan);
}

/** What names of other types and nullability are around, and those names. */
function unnamed(type: Type, plan: Plan): { readonly inner: Type; readonly names: readonly TypeId[] } {
  const names: TypeId[] = [];
  for (let inner = type; ;) {
    const declaration = inner.kind === 'reference' ? plan.book.declaration(inner.id) : undefined;
    if (inner.kind === 'nullable') inner = inner.type;
    else if (declaration?.kind === 'alias') {
      names.push(declaration.id);
      inner = declaration.type;
    } else return { inner, names };
  }
}

function listOf(items: Csharp, plan: Plan): Csharp {
  return plan.names.taken.has('List') ? cs`global::System.Collections.Generic.List<${items}>` : cs`List<${items}>`;
}

function dictionaryOf(values: Csharp, plan: Plan): Csharp {
  return plan.names.taken.has('Dictionary')
    ? cs`global::System.Collections.Generic.Dictionary<string, ${values}>`
    : cs`Dictionary<string, ${values}>`;
}

/** A type that is there without a using in a project of today; a model of its name would be mistaken for it. */
export function implicit(namespace: string, name: string, { names }: Plan): Csharp {
  return names.taken.has(name) ? dotted(`${namespace}.${name}`) : identifier(name);
}

/** A type of the client that models may have the name of. */
export function ownType(name: string, { names, options }: Plan): Csharp {
  return names.taken.has(name) ? dotted(`${options.packageName}.Client.${name}`) : identifier(name);
}

/** What stands for a file, where one or several are wanted. */
export function fileValue(type: CsType, file: Csharp): Csharp {
  return type.kind === 'files' ? cs`new ${type.full} { ${file} }` : file;
}

/** The type of what an operation answers, as a person writes it in a program that uses these namespaces. */
export function resultCode(result: CsType, { call }: Pick<OperationPlan, 'call'>, plan: Plan): Csharp {
  const { text } = result.type;
  const bare = text.replace(/\?$/, '');
  const content = call.result.contents.find(({ type }) => plan.book.of(type).type.text === bare);
  if (content === undefined || text.includes('ApiDate')) return exampleType(result, plan);
  const code = elementCode(content.type, plan);
  return text === bare || code.text.endsWith('?') ? code : cs`${code}?`;
}

/** The type as the program writes it, with the namespaces that it uses. */
function exampleType(type: CsType, plan: Plan): Csharp {
  const own =
    type.page !== undefined &&
    plan.names.taken.has(type.page) &&
    !IMPLICIT_TYPES.has(type.page) &&
    type.full.text.startsWith('global::') &&
    !/[<?[]/.test(type.full.text);
  if (own && !type.full.text.startsWith('global::System.')) return dotted(type.short);
  if (/^global::System(\.\w+)+$/.test(type.full.text)) return dotted(type.full.text.replace('global::', ''));
  return type.type.text.includes('ApiDate') ? cs`var` : type.full;
}
