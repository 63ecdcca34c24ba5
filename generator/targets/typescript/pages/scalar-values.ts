// Samples of single values: strings of every format, numbers within their bounds.

import type { Type } from '../../../model';
import {
  bigintLiteral,
  jsonLiteral,
  numberLiteral,
  stringLiteral,
  ts,
  type Ecmascript,
} from '../../../languages/ecmascript';
import { unreachable } from '../../../support/invariant';
import type { Json } from '../../../support/json';
import type { Options } from '../options';

type Scalar = Extract<Type, { readonly kind: 'string' | 'integer' | 'number' | 'boolean' | 'literal' }>;

const RFC3339 = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;

export function fitsScalar(type: Scalar, example: Json): boolean {
  switch (type.kind) {
    case 'string':
      if (typeof example !== 'string') return false;
      if (type.content === 'date-time') return RFC3339.test(example) && !Number.isNaN(Date.parse(example));
      if (type.content === 'int64') return /^-?\d+$/.test(example);
      return true;
    case 'integer':
      return Number.isSafeInteger(example);
    case 'number':
      return typeof example === 'number';
    case 'boolean':
      return typeof example === 'boolean';
    case 'literal':
      return example === type.value;
    default:
      return unreachable(type);
  }
}

/** The example, or the simplest value. */
export function scalarSample(type: Scalar, example: Json | undefined, options: Options): Ecmascript {
  switch (type.kind) {
    case 'string': {
      const value = typeof example === 'string' ? example : text(type);
      if (type.content === 'date-time') return ts`new Date(${stringLiteral(value)})`;
      if (type.content === 'base64' || type.content === 'base64url') {
        return ts`new TextEncoder().encode(${stringLiteral('content')})`;
      }
      if (type.content === 'int64' && options.int64 === 'bigint') return bigintLiteral(BigInt(value));
      return stringLiteral(value);
    }
    case 'integer': {
      const value = typeof example === 'number' ? example : Math.ceil(within(type));
      return type.content === 'int64' && options.int64 === 'bigint'
        ? bigintLiteral(BigInt(value))
        : numberLiteral(value);
    }
    case 'number':
      return numberLiteral(typeof example === 'number' ? example : within(type));
    case 'boolean':
      return jsonLiteral(example ?? true);
    case 'literal':
      return jsonLiteral(type.value);
    default:
      return unreachable(type);
  }
}

function within(type: Extract<Scalar, { readonly kind: 'integer' | 'number' }>): number {
  const low = type.minimum ?? (type.exclusiveMinimum === undefined ? undefined : type.exclusiveMinimum + 1);
  const high = type.maximum ?? (type.exclusiveMaximum === undefined ? undefined : type.exclusiveMaximum - 1);
  const value = Math.max(low ?? 1, 1);
  const bounded = high === undefined ? value : Math.min(value, high);
  const step = type.multipleOf;
  return step === undefined || step <= 0 ? bounded : Math.ceil(bounded / step) * step;
}

function text(type: Extract<Scalar, { readonly kind: 'string' }>): string {
  switch (type.content) {
    case 'date-time':
      return '2024-01-31T12:00:00Z';
    case 'date-time-rfc7231':
      return 'Wed, 31 Jan 2024 12:00:00 GMT';
    case 'date':
      return '2024-01-31';
    case 'time':
      return '12:00:00Z';
    case 'duration':
      return 'PT1H';
    case 'uuid':
      return '3fa85f64-5717-4562-b3fc-2c963f66afa6';
    case 'uri':
      return 'https://example.com';
    case 'email':
      return 'user@example.com';
    case 'base64':
    case 'base64url':
      return 'Y29udGVudA';
    case 'int64':
      return '1';
    case 'decimal':
      return '1.00';
    case 'password':
    case 'plain': {
      const plain = 'value'.padEnd(Math.min(type.minLength ?? 0, 200), 's');
      return type.maxLength === undefined ? plain : plain.slice(0, type.maxLength);
    }
    default:
      return unreachable(type.content);
  }
}
