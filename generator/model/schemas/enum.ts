// Enums and constants: which values remain when all demands are met, and what authors call them.

import type { Place } from '../../support/diagnostics';
import { append } from '../../support/pointer';
import type { SpecNode } from '../../spec/loaded-spec';
import { isNumeral, isWhole, wholeOf, type Numeral } from '../../support/exact-number';
import { isJsonObject, jsonText, own, textAt, type Json, type JsonObject } from '../../support/json';
import type { EnumDeclaration, EnumValue } from '../declaration';
import type { Scalar } from '../type';
import type { Atom, Owner } from './flat-demands';
import type { EnumShape, TypeShape } from './shape';
import { commonNames, type TypeName } from './type-names';
import type { BuildContext } from './build-context';

/** An enum or a literal, or nothing where no value can be kept: then the type alone speaks. */
export function enumShape(
  context: BuildContext,
  atoms: readonly Atom[],
  owner: Owner,
): EnumShape | TypeShape | undefined {
  const valued = atoms.filter(({ schema }) => Array.isArray(own(schema, 'enum')) || own(schema, 'const') !== undefined);
  if (valued.length === 0) return undefined;
  const declared = commonNames(atoms.map(({ node, schema }) => typesOf(context, node, schema)));
  let values: readonly EnumValue[] | undefined;
  let constant = false;
  for (const atom of valued) {
    const own = readValues(context, atom, declared);
    if (own.length === 0) continue;
    constant ||= atom.schema.const !== undefined;
    const before = values;
    const next = before === undefined ? own : own.filter((item) => before.some((other) => other.value === item.value));
    if (before !== undefined && next.length === 0) reportConflict(context, owner);
    else values = next;
  }
  const [first] = values ?? [];
  if (values === undefined || first === undefined) return undefined;
  if (constant && values.length === 1) return { kind: 'type', type: { kind: 'literal', value: first.value } };
  const open = valued.some(({ schema }) => context.dialect.isOpenEnum(schema));
  return { kind: 'enum', base: baseOf(values), values, ...(open ? { open } : {}) };
}

/** Only `type` counts here: the values themselves are no opinion about their own type. */
function typesOf(context: BuildContext, node: SpecNode, schema: JsonObject): readonly TypeName[] | undefined {
  return schema.type === undefined ? undefined : context.typeNames.ofKeywords(node, schema);
}

function isInt64(value: Numeral): boolean {
  const whole = wholeOf(value);
  return whole !== undefined && BigInt.asIntN(64, whole) === whole;
}

export function baseOf(values: readonly EnumValue[]): EnumDeclaration['base'] {
  const kinds = new Set(
    values.map(({ value }) =>
      isNumeral(value) ? (isInt64(value) ? 'integer' : 'number') : (typeof value as 'string' | 'boolean'),
    ),
  );
  if (kinds.has('number')) kinds.delete('integer');
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : 'mixed';
}

function readValues(context: BuildContext, atom: Atom, types: readonly TypeName[] | undefined): readonly EnumValue[] {
  const { schema, node } = atom;
  const constant = own(schema, 'const');
  const raw: readonly Json[] = constant !== undefined ? [constant] : (schema.enum as readonly Json[]);
  const result: EnumValue[] = [];
  const seen = new Set<Json>();
  const words = wordsOf(schema);
  raw.forEach((item, index) => {
    if (item === null) return;
    const place = {
      file: node.place.file,
      pointer: append(node.place.pointer, ...(constant !== undefined ? ['const'] : ['enum', index])),
    };
    const value = readValue(context, place, item, types);
    if (value === undefined || seen.has(value)) return;
    seen.add(value);
    result.push({ value, ...words(index, value) });
  });
  if (result.length === 0 && raw.length === 0)
    context.findings.report(
      'warning',
      'model-enum-empty',
      'the enum has no values',
      node.place,
      'The enum is ignored.',
    );
  return result;
}

function readValue(
  context: BuildContext,
  place: Place,
  item: Json,
  types: readonly TypeName[] | undefined,
): Scalar | undefined {
  if (!isScalar(item) && item !== null) {
    context.findings.report(
      'warning',
      'model-enum-complex',
      'an enum value that is an object or an array cannot be expressed',
      place,
      'The value is left out; the type is kept.',
    );
    return undefined;
  }
  if (item === null) return undefined;
  if (types === undefined || types.length === 0 || types.some((name) => fits(item, name))) return item;
  context.findings.report(
    'warning',
    'model-enum-type',
    `the enum value ${jsonText(item)} is not of type ${types.join(' or ')}`,
    place,
    types.includes('string') ? 'It is read as text: put it in quotes.' : 'Write it as a value of that type.',
  );
  if (types.includes('string')) return String(item);
  return types.every((name) => name === 'array' || name === 'object') ? undefined : item;
}

function isScalar(item: Json): item is Scalar {
  return typeof item === 'string' || typeof item === 'boolean' || isNumeral(item);
}

function fits(value: Scalar, name: TypeName): boolean {
  if (isNumeral(value)) return name === 'number' || (name === 'integer' && isWhole(value));
  return typeof value === name;
}

type Words = Omit<EnumValue, 'value'>;

/** Names and descriptions of values, from the extensions in use: parallel lists, maps by value, or x-ms-enum. */
function wordsOf(schema: JsonObject): (index: number, value: Scalar) => Words {
  const nameLists = [own(schema, 'x-enum-varnames'), own(schema, 'x-enumNames'), own(schema, 'x-enum-names')];
  const descriptionLists = [
    own(schema, 'x-enum-descriptions'),
    own(schema, 'x-enumDescriptions'),
    own(schema, 'x-enum-description'),
  ];
  const entries = own(own(schema, 'x-ms-enum'), 'values');
  const constant = own(schema, 'const') !== undefined;
  return (index, value) => {
    const entry = Array.isArray(entries)
      ? (entries as readonly Json[]).find((candidate) => own(candidate, 'value') === value)
      : undefined;
    const name =
      pick(nameLists, index, value) ?? textAt(entry, 'name') ?? (constant ? textAt(schema, 'title') : undefined);
    const description =
      pick(descriptionLists, index, value) ??
      textAt(entry, 'description') ??
      (constant ? textAt(schema, 'description') : undefined);
    return {
      ...(name === undefined ? {} : { name }),
      ...(description === undefined ? {} : { description }),
      deprecated: constant && schema.deprecated === true,
    };
  };
}

function pick(lists: readonly (Json | undefined)[], index: number, value: Scalar): string | undefined {
  for (const list of lists) {
    const found = Array.isArray(list)
      ? (list as readonly Json[])[index]
      : isJsonObject(list)
        ? own(list, String(value))
        : undefined;
    if (typeof found === 'string' && found !== '') return found;
  }
  return undefined;
}

function reportConflict(context: BuildContext, owner: Owner): void {
  context.findings.report(
    'warning',
    'model-allof-conflict',
    'the parts of the schema have no enum value in common',
    owner.node.place,
    'The values of the first part are kept.',
  );
}
