// What a sample is: a tree that names the types on the way, so that a target writes it as code by one function.

import type { IntegerType, NumberType, Property, Scalar, StringType, TypeId } from '../model';
import type { Numeral } from '../support/exact-number';
import { isJsonObject, type Json } from '../support/json';

/** `input`: what a program sends, without `readOnly`; `output`: what it gets, without `writeOnly`. */
export type Side = 'input' | 'output';

export type Sample =
  | { readonly kind: 'text'; readonly type: StringType; readonly value: string }
  | { readonly kind: 'number'; readonly type: IntegerType | NumberType; readonly value: Numeral }
  | { readonly kind: 'constant'; readonly value: Scalar | null }
  | { readonly kind: 'enum'; readonly id: TypeId; readonly value: Scalar }
  | { readonly kind: 'list'; readonly items: readonly Sample[] }
  /** A list whose items have types of their own, and that nothing follows. */
  | { readonly kind: 'tuple'; readonly items: readonly Sample[] }
  | { readonly kind: 'map'; readonly entries: readonly SampleEntry[] }
  | {
      readonly kind: 'object';
      readonly id: TypeId;
      readonly members: readonly { readonly property: Property; readonly value: Sample }[];
      /** Fields that the object does not declare. */
      readonly additional: readonly SampleEntry[];
    }
  /** `tag` is what selects the variant, where the variant's own fields do not hold it. */
  | {
      readonly kind: 'union';
      readonly id: TypeId;
      readonly variant: number;
      readonly value: Sample;
      readonly tag?: { readonly wireName: string; readonly value: Scalar };
    }
  | { readonly kind: 'file' }
  /** Any JSON, where the document allows every value. */
  | { readonly kind: 'json'; readonly value: Json }
  /** There is no value that is small enough, or none at all. */
  | { readonly kind: 'omitted' };

export interface SampleEntry {
  readonly key: string;
  readonly value: Sample;
}

/** The sample as JSON that could be sent; a file has no JSON, and what was left out is null. */
export function jsonOf(sample: Sample): Json {
  switch (sample.kind) {
    case 'text':
    case 'number':
    case 'constant':
    case 'enum':
    case 'json':
      return sample.value;
    case 'list':
    case 'tuple':
      return sample.items.map(jsonOf);
    case 'map':
      return fieldsOf(sample.entries);
    case 'object': {
      const members = sample.members.map(({ property, value }) => ({ key: property.wireName, value }));
      return fieldsOf([...members, ...sample.additional]);
    }
    case 'union': {
      const value = jsonOf(sample.value);
      return sample.tag === undefined || !isJsonObject(value)
        ? value
        : { ...value, [sample.tag.wireName]: sample.tag.value };
    }
    case 'file':
      return '';
    case 'omitted':
      return null;
  }
}

function fieldsOf(entries: readonly SampleEntry[]): Json {
  return Object.fromEntries(entries.map(({ key, value }) => [key, jsonOf(value)]));
}
