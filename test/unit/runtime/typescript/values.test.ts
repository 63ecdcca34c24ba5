// What the codecs and writers do with any value: of the wire, and made by a program. One table per writer. Text comes back as
// it was; values come back equal; what does not fit stays as it is.

import fc from 'fast-check';
import type { Codec } from '../../../../templates/ecmascript/runtime/codec';
import { decode, encode } from '../../../../templates/ecmascript/runtime/codec';
import { bigint, bigintText } from '../../../../templates/ecmascript/runtime/codec-bigint';
import { base64, base64url } from '../../../../templates/ecmascript/runtime/codec-bytes';
import { date } from '../../../../templates/ecmascript/runtime/codec-date';
import { jsonText, textOf } from '../../../../templates/ecmascript/runtime/encode';
import { RequestError } from '../../../../templates/ecmascript/runtime/errors';
import { bigText, parseBig } from '../../../../templates/ecmascript/runtime/json-bigint';
import { pathText, queryText } from '../../../../templates/ecmascript/runtime/styles-text';

const pad = (value: number, length: number = 2): string => String(value).padStart(length, '0');
const day = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, dayOfMonth]) => `${pad(year, 4)}-${pad(month)}-${pad(dayOfMonth)}`);
const clock = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => pad(part)).join(':'));
const fraction = fc.oneof(
  fc.constant(''),
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 }).map((digits) => `.${digits.join('')}`),
);
const offset = fc.oneof(
  fc.constantFrom('Z', 'z', '-00:00'),
  fc
    .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([sign, hours, minutes]) => `${sign}${pad(hours)}:${pad(minutes)}`),
);
const dateTime = fc.tuple(day, fc.constantFrom('T', 't', ' '), clock, fraction, offset).map((parts) => parts.join(''));
/** Of the years that RFC 3339 can write. */
const made = fc.date({
  min: new Date('0001-01-01T00:00:00.000Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
});
const bytes = fc.uint8Array({ maxLength: 40 });

describe('date-times', () => {
  test('are read at every precision and offset, and come back as the text that they were', () => {
    fc.assert(
      fc.property(dateTime, (text) => {
        const value = decode(date, text);
        expect(value).toBeInstanceOf(Date);
        expect((value as Date).getTime()).not.toBeNaN();
        expect(encode(date, value)).toBe(text);
      }),
    );
  });

  test('that a program makes are RFC 3339, and are read as the same instant', () => {
    fc.assert(
      fc.property(made, (value) => {
        const text = encode(date, value) as string;
        expect(text).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
        expect(decode(date, text)).toEqual(value);
        expect(textOf(value)).toBe(text);
        expect(pathText('at', value)).toBe(encodeURIComponent(text));
      }),
    );
  });

  test('that a program changes are written anew', () => {
    fc.assert(
      fc.property(dateTime, made, (text, next) => {
        const value = decode(date, text) as Date;
        fc.pre(value.getTime() !== next.getTime());
        value.setTime(next.getTime());
        expect(encode(date, value)).toBe(next.toISOString());
      }),
    );
  });

  test.each([
    '2016-12-31T23:59:60Z',
    '2024-13-01T00:00:00Z',
    '2024-01-01',
    '12:00:00Z',
    '2024-01-01T25:00:00Z',
    'P1DT2H',
    '+010000-01-01T00:00:00Z',
    '',
  ])('%j, which no Date can hold, stays text', (text) => {
    expect(decode(date, text)).toBe(text);
    expect(encode(date, text)).toBe(text);
  });

  test.each(['2023-02-29T00:00:00Z', '2024-04-31T12:00:00+02:00', '2024-02-30T00:00:00Z'])(
    '%j, a day that the calendar does not have, comes back as it was',
    (text) => expect(encode(date, decode(date, text))).toBe(text),
  );

  test.each([Number.NaN, Date.parse('+010000-01-01T00:00:00Z'), Date.parse('-000001-01-01T00:00:00Z')])(
    'a Date of %d, which RFC 3339 cannot write, is refused',
    (time) => {
      expect(() => encode(date, new Date(time))).toThrow(RequestError);
      expect(() => textOf(new Date(time))).toThrow(RequestError);
      expect(() => jsonText({ at: new Date(time) })).toThrow(RequestError);
    },
  );
});

describe('bytes', () => {
  test.each([
    ['base64', base64, 'base64'],
    ['base64url', base64url, 'base64url'],
  ] as const)('%s is what Node makes of them, and is read as the same bytes', (_name, codec: Codec, encoding) => {
    fc.assert(
      fc.property(bytes, (value) => {
        const text = Buffer.from(value).toString(encoding);
        expect(encode(codec, value)).toBe(text);
        expect(encode(codec, value.buffer.slice(value.byteOffset, value.byteOffset + value.length))).toBe(text);
        expect(decode(codec, text)).toEqual(value);
      }),
    );
  });

  test('any text comes back as it was', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const codec of [base64, base64url]) expect(encode(codec, decode(codec, text))).toBe(text);
      }),
    );
  });

  test('more than a call has room for as arguments', () => {
    const value = new Uint8Array(300_000).fill(7);
    expect(decode(base64, encode(base64, value))).toEqual(value);
  });
});

describe('integers', () => {
  const wide = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n });

  test('of 64 bits are exact, as numbers and as text', () => {
    fc.assert(
      fc.property(wide, (value) => {
        expect(bigText({ value })).toBe(`{"value":${value}}`);
        const read = parseBig(`{"value":${value}}`) as { readonly value: unknown };
        expect(decode(bigint, read.value)).toBe(value);
        expect(decode(bigintText, encode(bigintText, value))).toBe(value);
        expect(textOf(value)).toBe(String(value));
        expect(queryText('n', value)).toBe(`n=${value}`);
      }),
    );
  });

  test('in texts are text, whatever stands around them', () => {
    const json = fc.object({ values: [fc.string(), wide.map(String), fc.integer(), fc.constant('bigint:5')] });
    fc.assert(
      fc.property(json, (value) => expect(parseBig(bigText(value))).toEqual(JSON.parse(JSON.stringify(value)))),
    );
  });
});

describe('numbers', () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

  test('come back equal from JSON and text', () => {
    fc.assert(
      fc.property(finite, (value) => {
        // JSON and text have no negative zero.
        const written = value + 0;
        expect(JSON.parse(jsonText({ value }))).toEqual({ value: written });
        expect(Number(textOf(value))).toBe(written);
        // Integers that a number may have rounded are read as bigint.
        expect(Number((parseBig(bigText({ value })) as { readonly value: unknown }).value)).toBe(written);
      }),
    );
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, JSON.parse('1e400') as number])(
    '%d cannot be sent, as JSON nor as text',
    (value) => {
      expect(() => textOf(value)).toThrow(RequestError);
      expect(() => jsonText([value])).toThrow(RequestError);
      expect(() => bigText([value])).toThrow(/cannot be sent/);
    },
  );
});

test('text in a path or query is what decodeURIComponent reads', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.uuid(), day, clock);
  fc.assert(
    fc.property(text, (value) => {
      expect(decodeURIComponent(pathText('p', value))).toBe(value);
      expect(pathText('p', value)).toMatch(/^(?:[\w.~-]|%[\dA-F]{2})*$/);
      expect(decodeURIComponent(queryText('q', value))).toBe(`q=${value}`);
    }),
  );
});

test.each(['0.12345678901234567890', '-0.0000018808908381605041', '1.2345678901234567E+300', '12345678901234567890e1'])(
  'the number %s has no integer in it',
  (text) => {
    expect(parseBig(`[${text}]`)).toEqual(JSON.parse(`[${text}]`));
  },
);
