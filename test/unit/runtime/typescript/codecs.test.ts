// Codecs, as source: names and values that differ on the wire, both ways, and what must come back as it was.

import { decode, encode, type Codec } from '../../../../templates/ecmascript/runtime/codec';
import { bigint, bigintText } from '../../../../templates/ecmascript/runtime/codec-bigint';
import { base64, base64url } from '../../../../templates/ecmascript/runtime/codec-bytes';
import { date } from '../../../../templates/ecmascript/runtime/codec-date';
import { array, map, tuple } from '../../../../templates/ecmascript/runtime/codec-list';
import { object, type ObjectCodec } from '../../../../templates/ecmascript/runtime/codec-object';
import { file } from '../../../../templates/ecmascript/runtime/codec-file';
import { base, type BaseCodec } from '../../../../templates/ecmascript/runtime/codec-base';
import { union, type UnionCodec } from '../../../../templates/ecmascript/runtime/codec-union';
import { bigText, parseBig } from '../../../../templates/ecmascript/runtime/json-bigint';
import { jsonText } from '../../../../templates/ecmascript/runtime/encode';
import { RequestError } from '../../../../templates/ecmascript/runtime/errors';

const person: ObjectCodec = {
  type: object,
  fields: ['first_name', ['born_at', date], ['_links', undefined, 'links'], ['at', date]],
  readOnly: ['born_at'],
};

describe('objects', () => {
  test('renames declared properties and keeps all others', () => {
    const value = decode(person, { first_name: 'A', _links: 1, extra_field: 2 });
    expect(value).toEqual({ firstName: 'A', links: 1, extra_field: 2 });
    expect(encode(person, value)).toEqual({ first_name: 'A', _links: 1, extra_field: 2 });
  });

  test('an unknown field named like a declared property comes back', () => {
    const wire = { first_name: 'A', firstName: 'B' };
    const value = decode(person, wire);
    expect(value).toMatchObject({ firstName: 'A' });
    expect(encode(person, { ...(value as object) })).toEqual(wire);
  });

  test('__proto__ is an ordinary key', () => {
    const value = decode(person, JSON.parse('{"__proto__":{"polluted":1},"first_name":"A"}'));
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
    expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
    expect(JSON.stringify(encode(person, value))).toBe('{"__proto__":{"polluted":1},"first_name":"A"}');
  });

  test('read-only properties are left out of requests only', () => {
    const value = { firstName: 'A', bornAt: new Date('2024-01-02T03:04:05Z') };
    expect(encode(person, value, true)).toEqual({ first_name: 'A' });
    expect(encode(person, value)).toHaveProperty('born_at');
  });

  test('what is no object passes', () => {
    for (const value of ['text', 1, [1], null, undefined]) expect(decode(person, value)).toBe(value);
  });

  test('typed extras are converted, declared ones of the same name are not', () => {
    const codec: ObjectCodec = { type: object, fields: ['some_name'], rest: date, declared: ['note'] };
    const text = '2024-01-02T03:04:05Z';
    const value = decode(codec, { when: text, note: text, some_name: text });
    expect(value).toEqual({ when: new Date(text), note: text, someName: text });
  });
});

describe('dates', () => {
  test.each(['2024-01-02T03:04:05Z', '2024-01-02T03:04:05.123456789+02:00', '0001-01-01T00:00:00Z'])(
    '%s is a Date, and goes back as it was',
    (text) => {
      const value = decode(date, text);
      expect(value).toBeInstanceOf(Date);
      expect(encode(date, value)).toBe(text);
    },
  );

  test.each(['2024-01-02T03:04:05', '2016-12-31T23:59:60Z', 'yesterday', '2024-13-01T00:00:00Z', ''])(
    '%s stays text',
    (text) => expect(decode(date, text)).toBe(text),
  );

  test('a date that was changed is written anew', () => {
    const value = decode(date, '2024-01-02T03:04:05+02:00') as Date;
    value.setUTCFullYear(2025);
    expect(encode(date, value)).toBe('2025-01-02T01:04:05.000Z');
  });
});

describe('bytes', () => {
  test('base64 and base64url', () => {
    expect(decode(base64, 'aGk/')).toEqual(new Uint8Array([104, 105, 63]));
    expect(encode(base64, new Uint8Array([104, 105, 63]))).toBe('aGk/');
    expect(encode(base64url, new Uint8Array([251, 255]))).toBe('-_8');
    expect(decode(base64url, '-_8')).toEqual(new Uint8Array([251, 255]));
  });

  test.each(['aGk', 'not base64!', 'aGk=\n'])('%j stays text', (text) => expect(decode(base64, text)).toBe(text));
});

test('arrays, maps, tuples; null inside', () => {
  const text = '2024-01-02T03:04:05Z';
  expect(decode({ type: array, of: date }, [text, null])).toEqual([new Date(text), null]);
  expect(decode({ type: map, of: date }, { a: text })).toEqual({ a: new Date(text) });
  expect(decode({ type: tuple, items: [undefined, date], rest: date }, ['a', text, text])).toEqual([
    'a',
    new Date(text),
    new Date(text),
  ]);
});

describe('unions', () => {
  const cat: ObjectCodec = { type: object, fields: ['cat_name'] };
  const dog: ObjectCodec = { type: object, fields: ['dog_name'] };
  const tagged: UnionCodec = {
    type: union,
    tag: ['pet_type', 'petType', { cat, dog, fish: null }],
    variants: [
      { is: 'object', needs: ['pet_type', 'cat_name'], knows: ['pet_type', 'cat_name'], codec: cat },
      { is: 'object', needs: ['pet_type', 'dog_name'], knows: ['pet_type', 'dog_name'], codec: dog },
    ],
  };

  test('the discriminator decides; an unknown value is kept raw', () => {
    expect(decode(tagged, { pet_type: 'dog', dog_name: 'D' })).toEqual({ pet_type: 'dog', dogName: 'D' });
    expect(decode(tagged, { pet_type: 'bird', dog_name: 'D' })).toEqual({ pet_type: 'bird', dog_name: 'D' });
    expect(decode(tagged, { pet_type: '__proto__', dog_name: 'D' })).toEqual({ pet_type: '__proto__', dog_name: 'D' });
  });

  test('without it the best match, both ways', () => {
    const open: UnionCodec = {
      type: union,
      variants: [
        { is: 'string' },
        { is: 'object', knows: ['cat_name'], codec: cat },
        { is: 'object', knows: ['dog_name', 'age'], codec: dog },
        { is: 'coded', codec: date },
      ],
    };
    expect(decode(open, { dog_name: 'D', age: 1 })).toEqual({ dogName: 'D', age: 1 });
    expect(encode(open, { dogName: 'D', age: 1 })).toEqual({ dog_name: 'D', age: 1 });
    expect(decode(open, 'text')).toBe('text');
    expect(decode(open, '2024-01-02T03:04:05Z')).toBeInstanceOf(Date);
    expect(decode(open, true)).toBe(true);
  });
});

describe('bases of hierarchies', () => {
  const dog: Codec = { type: object, fields: ['animal_name', 'bark_volume'], readOnly: ['dog_note'] };
  // The child is a base too, and says that the parent is its child: neither asks the other again.
  const cat: Codec = {
    type: base,
    tag: ['kind', 'kind', { cat: () => animal }],
    fields: ['animal_name', 'life_count'],
  };
  const animal: BaseCodec = {
    type: base,
    tag: ['kind', 'kind', { dog, cat, worm: null }],
    fields: ['animal_name'],
  };

  test.each([
    [
      { kind: 'dog', animal_name: 'd', bark_volume: 1 },
      { kind: 'dog', animalName: 'd', barkVolume: 1 },
    ],
    [
      { kind: 'cat', animal_name: 'c', life_count: 9 },
      { kind: 'cat', animalName: 'c', lifeCount: 9 },
    ],
    [
      { kind: 'fish', animal_name: 'f', fin_count: 2 },
      { kind: 'fish', animalName: 'f', fin_count: 2 },
    ],
    [
      { kind: 'toString', animal_name: 't' },
      { kind: 'toString', animalName: 't' },
    ],
    [{ animal_name: 'a' }, { animalName: 'a' }],
    [
      { kind: 'worm', animal_name: 'w' },
      { kind: 'worm', animal_name: 'w' },
    ],
    ['text', 'text'],
  ])('%j is %j', (wire, value) => {
    expect(decode(animal, wire)).toEqual(value);
    expect(encode(animal, value)).toEqual(wire);
  });

  test('what is read-only in a child is not sent', () => {
    expect(encode(animal, { kind: 'dog', dog_note: 'n', barkVolume: 1 }, true)).toEqual({
      kind: 'dog',
      bark_volume: 1,
    });
  });
});

test('codecs that refer to themselves', () => {
  const node: Codec = { type: object, fields: ['node_name', ['child_node', () => node]] };
  const value = decode(node, { node_name: 'a', child_node: { node_name: 'b' } });
  expect(value).toEqual({ nodeName: 'a', childNode: { nodeName: 'b' } });
  expect(encode(node, value)).toEqual({ node_name: 'a', child_node: { node_name: 'b' } });
});

test('of variants that fit alike the first is read', () => {
  const variants = (['Day', 'Other'] as const).map((kind) => ({
    is: 'object' as const,
    needs: ['at'],
    knows: ['at'],
    codec: { type: object, fields: kind === 'Day' ? [['at', date]] : [] } as ObjectCodec,
  }));
  const at = '2024-02-29T12:30:00Z';
  expect(decode({ type: union, variants } as UnionCodec, { at })).toEqual({ at: new Date(at) });
  expect(decode({ type: union, variants: [...variants].reverse() } as UnionCodec, { at })).toEqual({ at });
});

describe('a file among the variants of a union', () => {
  const seen: ObjectCodec = { type: object, fields: [['seen_at', date, 'seenAt']] };
  const codec: UnionCodec = {
    type: union,
    variants: [
      { is: 'coded', codec: file },
      { is: 'object', knows: ['seen_at', 'name'], codec: seen },
    ],
  };

  test.each([new Blob(['x']), new Uint8Array([1]), new ReadableStream(), new Response('x')])('%s', (content) => {
    expect(encode(codec, content)).toEqual({ content });
    expect(encode(codec, { content, name: 'n' })).toEqual({ content, name: 'n' });
  });

  test('an object is one of the other variant', () => {
    expect(encode(codec, { seenAt: new Date('2020-01-02T03:04:05Z') })).toEqual({
      seen_at: '2020-01-02T03:04:05.000Z',
    });
    expect(decode(codec, 'text')).toBe('text');
  });
});

describe('numbers', () => {
  test('bigint keeps what a number cannot hold', () => {
    const text =
      '{"big":9223372036854775807,"small":1,"float":1.5e300,"text":"9223372036854775807","nested":[-9007199254740993]}';
    const value = parseBig(text);
    expect(value).toMatchObject({ big: 9223372036854775807n, small: 1, text: '9223372036854775807' });
    expect(JSON.parse(bigText(value).replaceAll(/-?\d{16,}/g, '0'))).toBeDefined();
    expect(bigText({ a: 9223372036854775807n, b: 'bigint:5' })).toBe('{"a":9223372036854775807,"b":"bigint:5"}');
    expect(decode(bigint, 5)).toBe(5n);
    expect(decode(bigint, 1.5)).toBe(1.5);
    expect(decode(bigintText, '12')).toBe(12n);
    expect(encode(bigintText, 12n)).toBe('12');
    expect(decode(bigintText, '012')).toBe('012');
  });

  test('what JSON cannot carry is refused', () => {
    expect(() => jsonText({ a: [Number.NaN] })).toThrow(RequestError);
    expect(() => jsonText({ a: Number.POSITIVE_INFINITY })).toThrow(RequestError);
    for (const bytes of [new Uint8Array(2), new Float64Array(2), new ArrayBuffer(2), Buffer.from('a'), new Map()]) {
      expect(() => jsonText({ a: bytes })).toThrow(RequestError);
      expect(() => bigText({ a: bytes })).toThrow(RequestError);
    }
    const shape = { set: 1, url: new URL('http://x/'), toJSON: undefined };
    expect(jsonText({ shape, big: [] })).toBe(bigText({ shape, big: [] }));
  });
});
