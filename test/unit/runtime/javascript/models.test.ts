// What model classes do through the runtime: names, unknown fields, dates, hierarchies, unions.

import { javascriptRuntime } from '../../../support/javascript-runtime';

type Data = { [name: string]: unknown };

interface Runtime {
  construct(type: unknown, data: unknown, obj?: object): Data;
  initialize(type: unknown, obj: object, values: Data): void;
  toWire(type: unknown, value: unknown, sending: boolean): Data;
  validate(type: unknown, data: unknown): true;
  constructUnion(type: unknown, data: unknown): { actualInstance: unknown };
  variantOf(type: unknown, given: unknown): unknown;
  validateUnion(type: unknown, data: unknown): true;
  unionToWire(type: unknown, value: unknown, sending: boolean): unknown;
  typed: unknown;
}

let runtime: Runtime;
beforeAll(async () => {
  runtime = (await javascriptRuntime()) as unknown as Runtime;
});

/** A class as the generator writes it. */
function model(fields: () => Data, more: Data = {}): { new (): Data; prototype: object } {
  class Model {
    static RequiredProperties = ['first_name'];
    static fields = fields;
    static constructFromObject(data: unknown, obj?: object): unknown {
      return runtime.construct(this, data, obj);
    }
    static toWire(value: unknown, sending: boolean): unknown {
      return runtime.toWire(this, value, sending);
    }
  }
  Object.assign(Model, more);
  return Model as never;
}

test('names are those of the program, and the wire’s lead to the same value', () => {
  const Person = model(() => ({ firstName: ['first_name', 'String'] }));
  const person = runtime.construct(Person, { first_name: 'Ada' });
  expect(person).toBeInstanceOf(Person);
  expect(Object.entries(person)).toEqual([['firstName', 'Ada']]);
  expect(person['first_name']).toBe('Ada');
  person['first_name'] = 'Grace';
  expect(person['firstName']).toBe('Grace');
  expect(runtime.toWire(Person, person, true)).toEqual({ first_name: 'Grace' });
});

test('a plain object is written as an instance is, by either name', () => {
  const Person = model(() => ({ firstName: ['first_name', 'String'] }));
  expect(runtime.toWire(Person, { firstName: 'a', other: 1 }, true)).toEqual({ first_name: 'a', other: 1 });
  expect(runtime.toWire(Person, { first_name: 'a' }, true)).toEqual({ first_name: 'a' });
});

test('each item of a tuple has the type of its place, and those that follow the type of the rest', () => {
  const Person = model(() => ({ firstName: ['first_name', 'String'] }));
  const Holder = model(() => ({
    pair: ['pair', { Items: ['Date', Person], Rest: 'FullDate' }],
    short: ['short', { Items: [Person] }],
  }));
  const at = '2024-02-29T12:30:15.1234567+01:00';
  const wire = { pair: [at, { first_name: 'a' }, '2024-02-29', '2024-03-01'], short: [{ first_name: 'b' }, { c: 1 }] };
  const holder = runtime.construct(Holder, wire) as { pair: unknown[]; short: unknown[] };
  expect(holder.pair[0]).toBeInstanceOf(Date);
  expect(holder.pair[1]).toBeInstanceOf(Person);
  expect(holder.pair[3]).toEqual(new Date('2024-03-01'));
  expect(holder.short).toEqual([expect.any(Person), { c: 1 }]);
  expect(runtime.toWire(Holder, holder, true)).toEqual(wire);
  const made = { pair: [new Date(0), { firstName: 'p' }, new Date('2024-02-29')] };
  expect(runtime.toWire(Holder, made, true)).toEqual({
    pair: ['1970-01-01T00:00:00.000Z', { first_name: 'p' }, '2024-02-29'],
  });
  expect(runtime.construct(Holder, { pair: 'text' })).toMatchObject({ pair: 'text' });
});

test('unknown fields come back, even those that are named as a property is', () => {
  const Person = model(() => ({ firstName: ['first_name', 'String'] }));
  const wire = JSON.parse('{"first_name":"a","firstName":"b","toJSON":1,"__proto__":{"x":1},"constructor":2}') as Data;
  const person = runtime.construct(Person, wire);
  expect(person['firstName']).toBe('a');
  expect(Object.getPrototypeOf(person)).toBe(Person.prototype);
  expect(JSON.stringify(runtime.toWire(Person, person, true))).toBe(
    '{"first_name":"a","__proto__":{"x":1},"constructor":2,"firstName":"b","toJSON":1}',
  );
});

test('null, absent and a value are three things', () => {
  const Person = model(() => ({ firstName: ['first_name', 'String'] }));
  expect(runtime.toWire(Person, runtime.construct(Person, { first_name: null }), true)).toEqual({ first_name: null });
  expect(runtime.toWire(Person, runtime.construct(Person, {}), true)).toEqual({});
  expect(runtime.toWire(Person, { firstName: undefined }, true)).toEqual({});
});

test('read-only properties are received, and not sent', () => {
  const Person = model(() => ({ firstName: ['first_name', 'String', 'readOnly'] }));
  const person = runtime.construct(Person, { first_name: 'a' });
  expect(runtime.toWire(Person, person, true)).toEqual({});
  expect(runtime.toWire(Person, person, false)).toEqual({ first_name: 'a' });
});

test('dates are Dates, keep the text they came as, and what is none stays text', () => {
  const Event = model(() => ({ at: ['at', 'Date'], on: ['on', 'FullDate'], never: ['never', 'Date'] }));
  const wire = { at: '2024-02-29T12:00:00.123456+02:00', on: '2024-02-29', never: '2023-02-30' };
  const event = runtime.construct(Event, wire);
  expect(event['at']).toEqual(new Date('2024-02-29T10:00:00.123Z'));
  expect(event['on']).toEqual(new Date('2024-02-29T00:00:00Z'));
  expect(event['never']).toBe('2023-02-30');
  expect(runtime.toWire(Event, event, true)).toEqual(wire);
  (event['at'] as Date).setUTCFullYear(2025, 0, 1);
  event['on'] = new Date('2025-01-02T00:00:00Z');
  expect(runtime.toWire(Event, event, true)).toMatchObject({ at: '2025-01-01T10:00:00.123Z', on: '2025-01-02' });
});

test('undeclared properties have their type', () => {
  const Inner = model(() => ({ firstName: ['first_name', 'String'] }));
  const Map = model(() => ({}), { rest: () => Inner });
  const map = runtime.construct(Map, { a: { first_name: 'x' } });
  expect(map['a']).toBeInstanceOf(Inner);
  expect(runtime.toWire(Map, map, true)).toEqual({ a: { first_name: 'x' } });
});

test('the discriminator of a hierarchy chooses the class; an unknown one stays with the base', () => {
  const Cat = model(() => ({ kind: ['kind', 'String'], lives: ['lives', 'Integer'] }));
  const Pet = model(() => ({ kind: ['kind', 'String'] }), { subtypes: () => ['kind', { cat: Cat }] });
  const cat = runtime.construct(Pet, { kind: 'cat', lives: 9 });
  expect(cat).toBeInstanceOf(Cat);
  expect(runtime.construct(Pet, { kind: 'cow', milk: 1 })).toBeInstanceOf(Pet);
  expect(runtime.construct(Pet, { kind: 'constructor' })).toBeInstanceOf(Pet);
  expect(runtime.toWire(Pet, cat, true)).toEqual({ kind: 'cat', lives: 9 });
});

test('what is required is missed by name', () => {
  const Person = model(() => ({ firstName: ['first_name', 'String'] }));
  expect(runtime.validate(Person, { first_name: null })).toBe(true);
  expect(() => runtime.validate(Person, {})).toThrow(/`first_name`/);
  expect(() => runtime.validate(Person, [])).toThrow(/Expected an object/);
});

test('what has another type than the model says is named', () => {
  const Pet = model(() => ({ name: ['name', 'String'] }), { RequiredProperties: [] });
  Object.assign(Pet, { validateJSON: (data: unknown) => runtime.validate(Pet, data) });
  const Person = model(() => ({ name: ['name', 'String'], pets: ['pets', [Pet]], age: ['age', 'Integer'] }), {
    RequiredProperties: [],
  });
  expect(runtime.validate(Person, { name: null, pets: [{ name: 'Rex' }], age: 3, more: 1 })).toBe(true);
  expect(runtime.validate(Person, { pets: [null] })).toBe(true);
  expect(() => runtime.validate(Person, { name: 3 })).toThrow('`name` to be a text but got: 3');
  expect(() => runtime.validate(Person, { pets: {} })).toThrow('`pets` to be a list but got: {}');
  expect(() => runtime.validate(Person, { pets: [{ name: [] }] })).toThrow('`name` to be a text but got: []');
});

test('the best match of a union is what stands in it, and what fits nothing stays', () => {
  const Email = model(() => ({ email: ['email', 'String'] }));
  const Phone = model(() => ({ phone: ['phone', 'String'] }));
  class Contact {
    static variants = (): Data => ({
      variants: [
        { is: 'object', knows: ['email'], codec: { type: runtime.typed, of: Email } },
        { is: 'object', knows: ['phone'], codec: { type: runtime.typed, of: Phone } },
      ],
    });
  }
  const made = runtime.constructUnion(Contact, { phone: '1', extra: true });
  expect(made).toBeInstanceOf(Contact);
  expect(made.actualInstance).toBeInstanceOf(Phone);
  expect(runtime.unionToWire(Contact, made, true)).toEqual({ phone: '1', extra: true });
  expect(runtime.constructUnion(Contact, 7).actualInstance).toBe(7);
  expect(runtime.unionToWire(Contact, runtime.construct(Email, { email: 'a' }), true)).toEqual({ email: 'a' });
});

test('numbers, truth values, dates and maps have their types too', () => {
  const Thing = model(
    () => ({
      size: ['size', 'Number'],
      isOn: ['is_on', 'Boolean'],
      at: ['at', 'Date'],
      marks: ['marks', { String: ['Integer'] }],
      pair: ['pair', { Items: ['String'], Rest: 'Number' }],
    }),
    { RequiredProperties: [] },
  );
  const right = { size: 1.5, is_on: false, at: '2020-01-01T00:00:00Z', marks: { a: [1] }, pair: ['a', 1] };
  expect(runtime.validate(Thing, right)).toBe(true);
  expect(() => runtime.validate(Thing, { size: '1' })).toThrow('`size` to be a number but got: "1"');
  expect(() => runtime.validate(Thing, { is_on: 0 })).toThrow('`is_on` to be true or false but got: 0');
  expect(() => runtime.validate(Thing, { at: 3 })).toThrow('`at` to be a text but got: 3');
  expect(() => runtime.validate(Thing, { marks: [] })).toThrow('`marks` to be an object but got: []');
  expect(() => runtime.validate(Thing, { marks: { a: ['x'] } })).toThrow('`marks` to be a number but got: "x"');
  expect(() => runtime.validate(Thing, { pair: ['a', 'b'] })).toThrow('`pair` to be a number but got: "b"');
});

test('instances answer with defaults that they do not hold', () => {
  const fields = (): Data => ({ firstName: ['first_name', 'String'], tags: ['tags', ['String']], at: ['at', 'Date'] });
  const defaults = (): Data => ({ firstName: 'Ada', tags: ['a'], at: '2020-01-01T00:00:00Z' });
  const Person = model(fields, { defaults });
  const person = runtime.construct(Person, {});
  expect([person['firstName'], person['first_name'], person['tags'], person['at']]).toEqual([
    'Ada',
    'Ada',
    ['a'],
    new Date('2020-01-01T00:00:00Z'),
  ]);
  expect(person['tags']).not.toBe(person['tags']);
  expect([Object.keys(person), runtime.toWire(Person, person, true)]).toEqual([[], {}]);
  person['first_name'] = 'Grace';
  expect(Object.entries(person)).toEqual([['firstName', 'Grace']]);
  expect(runtime.construct(Person, { first_name: null })['firstName']).toBeNull();
});

describe('what a program gives to a union', () => {
  const Apple = model(() => ({ kindOf: ['kind_of', 'String'] }), { RequiredProperties: [] });
  const Pear = model(() => ({ size: ['size', 'Number'] }), { RequiredProperties: [] });
  for (const type of [Apple, Pear]) {
    Object.assign(type, { validateJSON: (data: unknown) => runtime.validate(type, data) });
  }
  const variant = (of: unknown, needs: string): Data => ({
    is: 'object',
    needs: [needs],
    knows: [needs],
    codec: { type: runtime.typed, of },
  });
  class Fruit {
    static OneOf = ['Apple', 'Pear', 'Date'];
    static variants(): Data {
      const date = { is: 'coded', codec: { type: runtime.typed, of: 'Date' } };
      return { variants: [variant(Apple, 'kind_of'), variant(Pear, 'size'), date] };
    }
  }
  class Tagged {
    static variants(): Data {
      const codec = { type: runtime.typed, of: Apple };
      return { tag: ['kind_of', 'kindOf', { apple: codec }], variants: [variant(Apple, 'kind_of')] };
    }
  }
  const given = (value: unknown, type: unknown = Fruit): unknown => runtime.variantOf(type, value);

  test('becomes the variant that it fits, by either names', () => {
    expect(given({ kind_of: 'a' })).toBeInstanceOf(Apple);
    expect(given({ kindOf: 'a' })).toEqual(given({ kind_of: 'a' }));
    expect(given({ size: 1 })).toBeInstanceOf(Pear);
    const pear = runtime.construct(Pear, {});
    expect(given(pear)).toBe(pear);
    expect(given('2020-01-01T00:00:00Z')).toEqual(new Date('2020-01-01T00:00:00Z'));
    expect(given(new Date(0))).toEqual(new Date(0));
    expect(given(null)).toBeNull();
    expect(given({ kindOf: 'apple' }, Tagged)).toBeInstanceOf(Apple);
  });

  test('is refused where it fits none', () => {
    expect(() => given({ more: 1 })).toThrow('No variant of Fruit (Apple, Pear, Date) takes {"more":1}');
    expect(() => given({ size: 'big' })).toThrow('takes {"size":"big"}');
    expect(() => given(3)).toThrow('takes 3');
    expect(() => given({ kind_of: 'pear' }, Tagged)).toThrow('takes {"kind_of":"pear"}');
    expect(() => runtime.validateUnion(Fruit, [])).toThrow('takes []');
    expect(runtime.validateUnion(Fruit, { size: 1 })).toBe(true);
  });
});
