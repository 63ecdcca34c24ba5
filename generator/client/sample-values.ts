// Single values of samples where the document has no example that is valid. Bounds and lengths are kept.

import type { IntegerType, NumberType, StringContent, StringType } from '../model';
import { fitsNumber } from '../model/scalar-values';
import type { Numeral } from '../support/exact-number';
import type { Policy } from './policy';

type Dialect = Policy['samples'];
type NumericType = IntegerType | NumberType;

/** Longer texts are no samples. */
const LONGEST = 200;

/** The usual number where the bounds allow it, else the nearest that they do. */
export function numberFor(type: NumericType, dialect: Dialect): Numeral {
  const usual = dialect === 'speakeasy' ? 1 : type.kind === 'integer' ? 56 : 3.4;
  const [step, least, most, above, below] = [
    type.multipleOf,
    type.minimum,
    type.maximum,
    type.exclusiveMinimum,
    type.exclusiveMaximum,
  ].map((limit) => (limit === undefined ? undefined : Number(limit)));
  const unit = step !== undefined && step > 0 ? step : 1;
  const low = least ?? (above === undefined ? undefined : above + unit);
  const high = most ?? (below === undefined ? undefined : below - unit);
  const lower = above ?? least;
  const upper = below ?? most;
  const candidates = [
    usual,
    Math.ceil(usual / unit) * unit,
    low,
    low === undefined ? undefined : Math.ceil(low / unit) * unit,
    high,
    high === undefined ? undefined : Math.floor(high / unit) * unit,
    lower === undefined || upper === undefined ? undefined : (lower + upper) / 2,
  ];
  return candidates.find((value): value is number => value !== undefined && fitsNumber(type, value)) ?? usual;
}

const TEXTS: { readonly [dialect in Dialect]: { readonly [content in StringContent]?: string } } = {
  'openapi-generator': {
    'date-time': '2013-10-20T19:20:30+01:00',
    'date-time-rfc7231': 'Sun, 20 Oct 2013 18:20:30 GMT',
    date: '2013-10-20',
    time: '19:20:30Z',
    duration: 'PT1H',
    uuid: '38400000-8cf0-11bd-b23e-10b96e4ef00d',
    uri: 'https://example.com',
    email: 'someone@example.com',
    base64: 'Ynl0ZXM=',
    base64url: 'Ynl0ZXM',
    int64: '56',
    decimal: '8.14',
  },
  speakeasy: {
    'date-time': '2024-01-31T12:00:00Z',
    'date-time-rfc7231': 'Wed, 31 Jan 2024 12:00:00 GMT',
    date: '2024-01-31',
    time: '12:00:00Z',
    duration: 'PT1H',
    uuid: '3fa85f64-5717-4562-b3fc-2c963f66afa6',
    uri: 'https://example.com',
    email: 'user@example.com',
    base64: 'Y29udGVudA',
    base64url: 'Y29udGVudA',
    int64: '1',
    decimal: '1.00',
  },
};

/** `name` is what a text is called in the document: openapi-generator makes `<name>_example` of it. */
export function textFor(type: StringType, name: string, dialect: Dialect): string {
  const text = TEXTS[dialect][type.content];
  if (text !== undefined) return text;
  const plain = dialect === 'speakeasy' ? 'value' : `${name.replace(/[^\x21-\x7e]/g, '')}_example`;
  const padded = plain.padEnd(Math.min(type.minLength ?? 0, LONGEST), 's');
  return type.maxLength === undefined ? padded : padded.slice(0, type.maxLength);
}
