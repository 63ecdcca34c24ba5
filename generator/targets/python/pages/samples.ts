// JSON that a type accepts, as small as it can be: for the examples of models. Undefined where there is no end to it.

import type { Type } from '../../../model';
import type { Json } from '../../../support/json';
import { isOptionalField } from '../models/plan';
import type { TypeBook } from '../types/book';

export function sampleJson(type: Type, book: TypeBook, depth = 0): Json | undefined {
  const inner = book.resolve(type);
  if (inner === undefined || depth > 8) return undefined;
  switch (inner.kind) {
    case 'nullable':
      return sampleJson(inner.type, book, depth) ?? null;
    case 'string':
      return (
        TEXTS[inner.content] ?? 'text'.padEnd(Math.min(inner.minLength ?? 0, 200), 'x').slice(0, inner.maxLength ?? 200)
      );
    case 'integer':
    case 'number': {
      const low = inner.minimum ?? (inner.exclusiveMinimum === undefined ? undefined : inner.exclusiveMinimum + 1);
      const high = inner.maximum ?? (inner.exclusiveMaximum === undefined ? undefined : inner.exclusiveMaximum - 1);
      return low ?? (high !== undefined && high < 1 ? high : 1);
    }
    case 'boolean':
      return true;
    case 'literal':
      return inner.value;
    case 'array': {
      const item = (inner.minItems ?? 0) > 0 ? sampleJson(inner.items, book, depth + 1) : undefined;
      return item === undefined ? [] : new Array<Json>(Math.min(inner.minItems ?? 1, 5)).fill(item);
    }
    case 'tuple':
      return [];
    case 'map':
      return {};
    case 'binary':
      return '';
    case 'null':
      return null;
    case 'unknown':
      return {};
    case 'reference':
      return declared(inner.id, book, depth);
  }
}

function declared(id: string, book: TypeBook, depth: number): Json | undefined {
  const declaration = book.find(id);
  switch (declaration.kind) {
    case 'object': {
      const value: Record<string, Json> = {};
      for (const property of declaration.properties) {
        if (isOptionalField(property)) continue;
        const sample = sampleJson(property.type, book, depth + 1);
        if (sample === undefined) return undefined;
        Object.defineProperty(value, property.wireName, {
          value: sample,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return value;
    }
    case 'enum':
      return declaration.values[0]?.value;
    case 'union': {
      for (const variant of declaration.variants) {
        const sample = sampleJson(variant.type, book, depth + 1);
        const { discriminator } = declaration;
        if (sample === undefined) continue;
        const [chosen] = variant.discriminatorValues;
        if (discriminator === undefined || chosen === undefined) return sample;
        return typeof sample === 'object' && sample !== null && !Array.isArray(sample)
          ? { ...sample, [discriminator.wireName]: chosen }
          : sample;
      }
      return undefined;
    }
    case 'alias':
      return sampleJson(declaration.type, book, depth + 1);
  }
}

const TEXTS: { readonly [content: string]: string } = {
  'date-time': '2013-10-20T19:20:30+01:00',
  'date-time-rfc7231': 'Sun, 20 Oct 2013 18:20:30 GMT',
  date: '2013-10-20',
  uuid: '38400000-8cf0-11bd-b23e-10b96e4ef00d',
  base64: 'Ynl0ZXM=',
  base64url: 'Ynl0ZXM',
  decimal: '8.14',
};
