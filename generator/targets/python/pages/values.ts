// A sample as code: an expression that can be evaluated where the modules that it names are imported, and a value that can
// be sent.

import type { Sample } from '../../../client';
import { join } from '../../../code/code';
import { booleanLiteral, identifier, numberLiteral, py, singleQuoted, type Python } from '../../../languages/python';
import type { TypeId } from '../../../model';
import { isJsonObject, type Json } from '../../../support/json';
import { unreachable } from '../../../support/invariant';
import { nameFields } from '../names/assign';
import type { Plan } from '../plan';
import { isNumeral } from '../../../support/exact-number';

type Of<Kind extends Sample['kind']> = Extract<Sample, { readonly kind: Kind }>;

/** Modules of the standard library, and pydantic, that an example has to import. */
export type Modules = Set<string>;

/** `file`: what stands for a file. */
export function valueCode(sample: Sample, plan: Plan, modules: Modules, file = py`b'file_example'`): Python {
  const inner = (each: Sample): Python => valueCode(each, plan, modules, file);
  switch (sample.kind) {
    case 'text':
      return textCode(sample, modules);
    case 'number':
    case 'constant':
    case 'json':
      return jsonCode(sample.value);
    case 'enum':
      return plan.book.kind(sample.id) === 'enum'
        ? py`${className(sample.id, plan)}(${jsonCode(sample.value)})`
        : jsonCode(sample.value);
    case 'list':
      return py`[${listed(sample.items.map(inner))}]`;
    case 'tuple': {
      const items = listed(sample.items.map(inner));
      return sample.items.length === 1 ? py`(${items},)` : py`(${items})`;
    }
    case 'map': {
      const entries = sample.entries.map(({ key, value }) => [key, inner(value)] as const);
      return dictCode(entries);
    }
    case 'object':
      return instanceCode(sample, plan, modules, inner);
    case 'union': {
      const value = inner(sample.value);
      return plan.book.kind(sample.id) === 'union' ? py`${className(sample.id, plan)}(${value})` : value;
    }
    case 'file':
      return file;
    case 'omitted':
      return py`None`;
    default:
      return unreachable(sample);
  }
}

function textCode({ type, value }: Of<'text'>, modules: Modules): Python {
  switch (type.content) {
    case 'date-time':
    case 'date-time-rfc7231':
      modules.add('datetime');
      return py`datetime.datetime.fromisoformat(${singleQuoted(isoFormat(value))})`;
    case 'date':
      modules.add('datetime');
      return py`datetime.date.fromisoformat(${singleQuoted(value)})`;
    case 'uuid':
      modules.add('uuid');
      return py`uuid.UUID(${singleQuoted(value)})`;
    case 'decimal':
      modules.add('decimal');
      return py`decimal.Decimal(${singleQuoted(value)})`;
    default:
      return singleQuoted(value);
  }
}

/** What Python 3.10 reads: it knows no `Z`, and fractions of three or six digits only. */
function isoFormat(value: string): string {
  const [, date, time, fraction = '', zone = ''] =
    /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/.exec(value) ?? [];
  if (date === undefined) return `${new Date(value).toISOString().slice(0, 19)}+00:00`;
  const digits = fraction === '' ? '' : fraction.slice(0, 7).padEnd(7, '0');
  return `${date}T${time}${digits}${/z/i.test(zone) ? '+00:00' : zone}`;
}

function instanceCode(
  { id, members }: Of<'object'>,
  plan: Plan,
  modules: Modules,
  inner: (value: Sample) => Python,
): Python {
  const declaration = plan.book.find(id);
  const properties = declaration.kind === 'object' ? declaration.properties : [];
  const names = nameFields(
    id,
    properties.map(({ wireName }) => wireName),
  );
  const args = members.map(({ property, value }) => {
    const field = identifier(names.get(property.wireName) ?? '');
    return py`${field}=${secretly(value, inner(value), modules)}`;
  });
  return py`${className(id, plan)}(${listed(args)})`;
}

/** Fields of models hold a password as a secret; arguments take it as a text. */
function secretly(sample: Sample, code: Python, modules: Modules): Python {
  if (sample.kind !== 'text' || sample.type.content !== 'password') return code;
  modules.add('pydantic');
  return py`pydantic.SecretStr(${code})`;
}

function className(id: TypeId, { book, options }: Plan): Python {
  return py`${identifier(options.packageName)}.${identifier(book.className(id))}`;
}

function jsonCode(value: Json): Python {
  if (value === null) return py`None`;
  if (typeof value === 'string') return singleQuoted(value);
  if (isNumeral(value)) return numberLiteral(value);
  if (typeof value === 'boolean') return booleanLiteral(value);
  if (isJsonObject(value)) return dictCode(Object.entries(value).map(([key, item]) => [key, jsonCode(item)] as const));
  return py`[${listed(value.map(jsonCode))}]`;
}

function dictCode(entries: readonly (readonly [string, Python])[]): Python {
  return py`{${listed(entries.map(([key, value]) => py`${singleQuoted(key)}: ${value}`))}}`;
}

function listed(items: readonly Python[]): Python {
  return join(items, py`, `);
}
