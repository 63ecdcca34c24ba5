// A sample as code: every one of them compiles and can be sent.

import type { Sample, SampleEntry } from '../../../client';
import {
  bigintLiteral,
  jsonLiteral,
  numberLiteral,
  objectKey,
  propertyName,
  stringLiteral,
  ts,
  type Ecmascript,
} from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import { hierarchyOf } from '../../ecmascript/models/hierarchy';
import type { TypeBook } from '../types/book';
import { freeValue, listCode, objectCode, quotedKey } from './literals';
import { wholeOf } from '../../../support/exact-number';
import { tagName } from '../../ecmascript/pages/tags';

type Of<Kind extends Sample['kind']> = Extract<Sample, { readonly kind: Kind }>;

const BLOB = ts`new Blob(["content"])`;

/** The value on lines of its own, two blanks for each level. `file`: what stands for a file. */
export function valueCode(sample: Sample, book: TypeBook, file = BLOB): Ecmascript {
  switch (sample.kind) {
    case 'text':
      return textCode(sample, book);
    case 'number':
      return isBigint(sample.type, book) ? bigintLiteral(wholeOf(sample.value) ?? 0n) : numberLiteral(sample.value);
    case 'constant':
    case 'enum':
      return jsonLiteral(sample.value);
    case 'list':
    case 'tuple':
      return listCode(sample.items.map((item) => valueCode(item, book, file)));
    case 'map':
      return objectCode(sample.entries.map((entry) => entryCode(entry, book, file)));
    case 'object':
      return objectCode(membersOf(sample, book, file));
    case 'union':
      return unionCode(sample, book, file);
    case 'file':
      return file;
    case 'json':
      return freeValue(sample.value);
    case 'omitted':
      return ts`undefined`;
    default:
      return unreachable(sample);
  }
}

function isBigint(type: Of<'text' | 'number'>['type'], { options }: TypeBook): boolean {
  return options.int64 === 'bigint' && 'content' in type && type.content === 'int64';
}

function textCode({ type, value }: Of<'text'>, book: TypeBook): Ecmascript {
  switch (type.content) {
    case 'date-time':
      return ts`new Date(${stringLiteral(value)})`;
    case 'base64':
    case 'base64url':
      return ts`new TextEncoder().encode(${stringLiteral('content')})`;
    default:
      return isBigint(type, book) ? bigintLiteral(BigInt(value)) : stringLiteral(value);
  }
}

/** Keys that are data are quoted, as against names of properties. */
function entryCode({ key, value }: SampleEntry, book: TypeBook, file: Ecmascript): Ecmascript {
  return ts`${quotedKey(key)}: ${valueCode(value, book, file)}`;
}

/** The base of a hierarchy says that it is no child. */
function membersOf({ id, members, additional }: Of<'object'>, book: TypeBook, file: Ecmascript): readonly Ecmascript[] {
  const declaration = book.declaration(id);
  const names = declaration.kind === 'object' ? book.propertyNames(declaration) : undefined;
  const { wireName: tag, values: [own] = [] } = hierarchyOf(declaration) ?? {};
  const tagged = own === undefined ? [] : [ts`${propertyName(names?.get(tag!) ?? tag!)}: ${jsonLiteral(own)}`];
  return [
    ...tagged,
    ...members
      .filter(({ property }) => tagged.length === 0 || property.wireName !== tag)
      .map(({ property: { wireName }, value }) => {
        const name = names?.get(wireName) ?? wireName;
        return ts`${name === '__proto__' ? objectKey(name) : propertyName(name)}: ${valueCode(value, book, file)}`;
      }),
    ...additional.map((entry) => entryCode(entry, book, file)),
  ];
}

/** A variant whose own fields leave the discriminator out gets it. */
function unionCode(sample: Of<'union'>, book: TypeBook, file: Ecmascript): Ecmascript {
  const code = valueCode(sample.value, book, file);
  const name = tagName(sample, book);
  if (sample.tag === undefined || name === undefined) return code;
  return objectCode([ts`...${code}`, ts`${propertyName(name)}: ${jsonLiteral(sample.tag.value)}`]);
}
