// Sample values in examples: what the document gives as default or example where it fits, else something simple. Always
// an expression that can be evaluated, and a value that can be sent.

import type { Docs, Type, TypeId } from '../../../model';
import { join } from '../../../code/code';
import { identifier, jsonLiteral, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { Json } from '../../../support/json';
import type { Plan } from '../plan';

export interface SampleSource {
  readonly name: string;
  readonly type: Type;
  readonly docs?: Docs;
  readonly default?: Json | undefined;
}

type SamplePlan = Pick<Plan, 'book' | 'options'>;

export function valueCode(source: SampleSource, plan: SamplePlan): Ecmascript {
  return sample(source.type, source.name, [source.docs?.examples[0]?.value, source.default], plan, new Set());
}

function sample(
  type: Type,
  name: string,
  given: readonly (Json | undefined)[],
  plan: SamplePlan,
  path: ReadonlySet<TypeId>,
): Ecmascript {
  const fit = (test: (value: Json) => boolean): Json | undefined =>
    given.find((value): value is Json => value !== undefined && test(value));
  switch (type.kind) {
    case 'nullable':
      return sample(type.type, name, given, plan, path);
    case 'string':
      return textSample(
        type,
        name,
        fit((value) => typeof value === 'string' && PRINTABLE.test(value)),
      );
    case 'integer':
      return jsonLiteral(fit((value) => Number.isSafeInteger(value)) ?? bounded(type, 56));
    case 'number':
      return jsonLiteral(fit((value) => typeof value === 'number') ?? bounded(type, 3.4));
    case 'boolean':
      return jsonLiteral(fit((value) => typeof value === 'boolean') ?? true);
    case 'literal':
      return jsonLiteral(type.value);
    case 'array': {
      const list = fit((value) => Array.isArray(value) && value.length > 0 && !plan.book.differs(type));
      return list === undefined ? ts`[${sample(type.items, name, [], plan, path)}]` : jsonLiteral(list);
    }
    case 'map': {
      const object = fit((value) => isObject(value) && !plan.book.differs(type));
      return object === undefined ? ts`{ key: ${sample(type.values, name, [], plan, path)} }` : jsonLiteral(object);
    }
    case 'tuple':
      return ts`[${join(
        type.items.map((item) => sample(item, name, [], plan, path)),
        ts`, `,
      )}]`;
    case 'binary':
      return ts`new Blob(["content"])`;
    case 'reference':
      return declared(type.id, name, given, plan, path);
    default:
      return jsonLiteral(fit((value) => isObject(value)) ?? {});
  }
}

/** What a header can carry, and a path. */
const PRINTABLE = /^(?!\.{0,2}$)[\x20-\x7e]+$/;

function isObject(value: Json): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textSample({ content }: Extract<Type, { kind: 'string' }>, name: string, value: Json | undefined): Ecmascript {
  const text = typeof value === 'string' ? value : undefined;
  const isDate = text !== undefined && !Number.isNaN(Date.parse(text));
  switch (content) {
    case 'date-time':
      return ts`new Date(${stringLiteral(isDate ? text : '2013-10-20T19:20:30+01:00')})`;
    case 'date':
      return ts`new Date(${stringLiteral(isDate ? text : '2013-10-20')})`;
    case 'uuid':
      return stringLiteral(text ?? '38400000-8cf0-11bd-b23e-10b96e4ef00d');
    case 'uri':
      return stringLiteral(text ?? 'https://example.com');
    case 'email':
      return stringLiteral(text ?? 'someone@example.com');
    case 'base64':
    case 'base64url':
      return stringLiteral(text ?? 'Y29udGVudA');
    default:
      return stringLiteral(text ?? `${name.replace(/[^\x21-\x7e]/g, '')}_example`);
  }
}

function bounded(type: Extract<Type, { kind: 'integer' | 'number' }>, usual: number): number {
  const low = type.minimum ?? (type.exclusiveMinimum === undefined ? usual : type.exclusiveMinimum + 1);
  const high = type.maximum ?? (type.exclusiveMaximum === undefined ? usual : type.exclusiveMaximum - 1);
  return Math.min(Math.max(usual, low), Math.max(low, high));
}

function declared(
  id: TypeId,
  name: string,
  given: readonly (Json | undefined)[],
  plan: SamplePlan,
  path: ReadonlySet<TypeId>,
): Ecmascript {
  const { book, options } = plan;
  if (path.has(id)) return ts`{}`;
  const deeper = new Set([...path, id]);
  const target = book.declaration(id);
  const home = book.classOf(id);
  const made = (args: readonly Ecmascript[]): Ecmascript =>
    ts`new ${identifier(options.moduleName)}.${identifier(home?.name ?? 'Object')}(${join(args, ts`, `)})`;
  switch (target.kind) {
    case 'alias':
      return sample(target.type, name, given, plan, deeper);
    case 'enum': {
      const known = given.find((value) => target.values.some((one) => one.value === value));
      return jsonLiteral(known ?? target.values[0]?.value ?? null);
    }
    case 'union': {
      const [first] = target.variants;
      const inner = first === undefined ? ts`{}` : sample(first.type, name, [], plan, deeper);
      return home === undefined ? inner : made([inner]);
    }
    case 'object':
      return made(
        target.properties
          .filter(({ required }) => required)
          .map((property) =>
            property.readOnly
              ? ts`undefined`
              : sample(
                  property.type,
                  property.wireName,
                  [property.docs.examples[0]?.value, property.default],
                  plan,
                  deeper,
                ),
          ),
      );
  }
}
