// A sample as code: always an expression that can be evaluated, and a value that can be sent.

import type { Sample } from '../../../client';
import { join } from '../../../code/code';
import { identifier, jsonLiteral, objectKey, stringLiteral, ts, type Ecmascript } from '../../../languages/ecmascript';
import type { TypeId } from '../../../model';
import { unreachable } from '../../../support/invariant';
import { tagName } from '../../ecmascript/pages/tags';
import type { Plan } from '../plan';

type Of<Kind extends Sample['kind']> = Extract<Sample, { readonly kind: Kind }>;

const BLOB = ts`new Blob(["content"])`;

/** `file`: what stands for a file. */
export function valueCode(sample: Sample, plan: Plan, file = BLOB): Ecmascript {
  switch (sample.kind) {
    case 'text':
      return textCode(sample);
    case 'number':
    case 'constant':
    case 'enum':
    case 'json':
      return jsonLiteral(sample.value);
    case 'list':
    case 'tuple':
      return ts`[${listed(sample.items.map((item) => valueCode(item, plan, file)))}]`;
    case 'map':
      return objectCode(sample.entries.map(({ key, value }) => ts`${objectKey(key)}: ${valueCode(value, plan, file)}`));
    case 'object':
      return instanceCode(sample, plan, file);
    case 'union':
      return unionCode(sample, plan, file);
    case 'file':
      return file;
    case 'omitted':
      return ts`undefined`;
    default:
      return unreachable(sample);
  }
}

function textCode({ type, value }: Of<'text'>): Ecmascript {
  const isDate = type.content === 'date-time' || type.content === 'date';
  return isDate ? ts`new Date(${stringLiteral(value)})` : stringLiteral(value);
}

/** The constructor takes the required properties; those that only the server writes are left out. */
function instanceCode({ id, members }: Of<'object'>, plan: Plan, file: Ecmascript): Ecmascript {
  const declaration = plan.book.declaration(id);
  const required = declaration.kind === 'object' ? declaration.properties.filter((property) => property.required) : [];
  const values = new Map(members.map(({ property, value }) => [property.wireName, value]));
  const args = required.map(({ wireName }) => valueCode(values.get(wireName) ?? { kind: 'omitted' }, plan, file));
  return made(id, args, plan);
}

function unionCode(sample: Of<'union'>, plan: Plan, file: Ecmascript): Ecmascript {
  const { book } = plan;
  const { id, tag } = sample;
  const inner = valueCode(sample.value, plan, file);
  const name = tagName(sample, book);
  const tagged =
    tag === undefined || name === undefined
      ? inner
      : ts`Object.assign(${inner}, { ${objectKey(name)}: ${jsonLiteral(tag.value)} })`;
  return book.classOf(id) === undefined ? tagged : made(id, [tagged], plan);
}

function made(id: TypeId, args: readonly Ecmascript[], { book, options }: Plan): Ecmascript {
  const name = identifier(book.classOf(id)?.name ?? 'Object');
  return ts`new ${identifier(options.moduleName)}.${name}(${listed(args)})`;
}

function objectCode(entries: readonly Ecmascript[]): Ecmascript {
  return entries.length === 0 ? ts`{}` : ts`{ ${listed(entries)} }`;
}

function listed(items: readonly Ecmascript[]): Ecmascript {
  return join(items, ts`, `);
}
