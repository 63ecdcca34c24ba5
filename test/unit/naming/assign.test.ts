import fc from 'fast-check';
import { assignNames, countedFromOne, type NameRequest, type NameScope } from '../../../generator/naming/assign';
import { pascalCase } from '../../../generator/naming/words';

const scope: NameScope = {
  style: (hint) => pascalCase(hint) || 'Unnamed',
  taken: new Set(['Error', 'Promise']),
  fold: (name) => name.toLowerCase(),
};

function names(...requests: readonly (readonly [key: string, rank: number, ...ladder: string[]])[]): object {
  const list = requests.map(([key, rank, ...ladder]): NameRequest => ({ key, rank, ladder }));
  return Object.fromEntries(assignNames(list, scope));
}

describe('who gets which name', () => {
  test('nobody climbs without a collision', () => {
    expect(names(['a', 1, 'pet', 'pet model'], ['b', 1, 'dog', 'dog model'])).toEqual({ a: 'Pet', b: 'Dog' });
  });

  test('a component keeps its name against an inline type', () => {
    expect(names(['a', 2, 'pet', 'owner pet'], ['b', 1, 'pet'])).toEqual({ a: 'OwnerPet', b: 'Pet' });
  });

  test('a name pinned by the user wins over a component', () => {
    expect(names(['a', 1, 'pet', 'pet model'], ['b', 0, 'pet'])).toEqual({ a: 'PetModel', b: 'Pet' });
  });

  test('equals both climb, so that neither depends on who came first', () => {
    expect(names(['a', 2, 'status', 'pet status'], ['b', 2, 'status', 'dog status'])).toEqual({
      a: 'PetStatus',
      b: 'DogStatus',
    });
  });

  test('who comes climbing does not rename who was there', () => {
    expect(
      names(['a', 2, 'status', 'pet status'], ['b', 2, 'status', 'dog status'], ['c', 2, 'pet status', 'other']),
    ).toEqual({ a: 'PetStatus2', b: 'DogStatus', c: 'PetStatus' });
  });

  test('names of the runtime are avoided by climbing, then by a number', () => {
    expect(names(['a', 1, 'error', 'error model'], ['b', 1, 'promise'])).toEqual({ a: 'ErrorModel', b: 'Promise2' });
  });

  test('of equals at the end of their ladders, the one that is spelled as the name keeps it', () => {
    expect(names(['a', 1, 'foo_bar'], ['b', 1, 'FooBar'], ['c', 1, 'foo-bar'])).toEqual({
      a: 'FooBar2',
      b: 'FooBar',
      c: 'FooBar3',
    });
  });

  test('a number that is taken is skipped', () => {
    expect(names(['a', 1, 'x'], ['b', 1, 'X'], ['c', 1, 'x2'])).toEqual({ a: 'X3', b: 'X', c: 'X2' });
  });

  test('refuses two requests with one key', () => {
    expect(() => names(['a', 1, 'x'], ['a', 1, 'y'])).toThrow(/one key/);
  });
});

const hint = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', '_', '-', '2', '3', '🎉'), maxLength: 5 });
const requests = fc
  .array(fc.record({ ladder: fc.array(hint, { minLength: 1, maxLength: 4 }), rank: fc.integer({ min: 0, max: 2 }) }), {
    maxLength: 12,
  })
  .map((list) => list.map((item, index): NameRequest => ({ ...item, key: `k${index}` })));

describe('whatever is asked for', () => {
  test('every request has a name, no two names fold to the same, none is taken', () => {
    fc.assert(
      fc.property(requests, (list) => {
        const assigned = [...assignNames(list, scope).values()].map(scope.fold);
        expect(assigned).toHaveLength(list.length);
        expect(new Set([...assigned, 'error', 'promise']).size).toBe(list.length + 2);
      }),
      { numRuns: 2000 },
    );
  });

  test('the order of requests changes nothing', () => {
    fc.assert(
      fc.property(
        requests.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(sorted(assignNames(shuffled, scope))).toEqual(sorted(assignNames(list, scope)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('requests that collide with nobody rename nobody', () => {
    fc.assert(
      fc.property(requests, fc.array(hint, { maxLength: 4 }), (list, others) => {
        const unrelated = others.map((text, index): NameRequest => ({
          key: `u${index}`,
          rank: 1,
          ladder: [`Unrelated Q${index} ${text}`],
        }));
        const alone = assignNames(list, scope);
        const together = assignNames([...unrelated, ...list], scope);
        for (const [key, name] of alone) expect(together.get(key)).toBe(name);
      }),
      { numRuns: 2000 },
    );
  });
});

function sorted(names: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...names].sort(([left], [right]) => (left < right ? -1 : 1));
}

test('types of openapi-generator are counted from one', () => {
  const requests = ['a', 'b', 'c'].map((key) => ({ key, ladder: ['Pet'], rank: 1 }));
  const names = assignNames(requests, {
    style: (hint) => hint,
    taken: new Set(),
    fold: (name) => name,
    numbered: countedFromOne,
  });
  expect([...names.values()]).toEqual(['Pet', 'Pet1', 'Pet2']);
});
