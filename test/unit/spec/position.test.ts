// Lines and columns of pointers, in YAML and in JSON.

import fc from 'fast-check';
import { duplicateKeys, jsonOffsets } from '../../../generator/spec/json-scanner';
import { locate, locateAll } from '../../../generator/spec/position';
import { append } from '../../../generator/support/pointer';

const yaml = `openapi: 3.0.3
paths:
  /a/{b}:
    get:
      parameters:
        - name: b
          in: path
      responses: &r
        200: {description: ok}
        "4XX":
          description: no
    put:
      responses: *r
x-base: &base
  one: 1
x-more:
  <<: *base
  two: [1, {three: 3}]
`;

describe('in YAML', () => {
  it.each([
    ['', 1, 1],
    ['/openapi', 1, 1],
    ['/paths/~1a~1{b}', 3, 3],
    ['/paths/~1a~1{b}/get/parameters/0', 6, 11],
    ['/paths/~1a~1{b}/get/parameters/0/in', 7, 11],
    ['/paths/~1a~1{b}/get/responses/200/description', 9, 15],
    ['/paths/~1a~1{b}/get/responses/4XX/description', 11, 11],
    ['/paths/~1a~1{b}/put/responses/200', 9, 9],
    ['/x-more/one', 15, 3],
    ['/x-more/two/1/three', 18, 13],
    ['/paths/~1a~1{b}/get/nowhere/at/all', 4, 5],
    ['/paths/~1a~1{b}/get/parameters/7', 5, 7],
    ['/paths/~1a~1{b}/get/parameters/__proto__', 5, 7],
  ])('%s', async (pointer, line, column) => {
    expect(await locate({ text: yaml, format: 'yaml' }, pointer)).toEqual({ line, column });
  });

  it('finds what it can in a text that is no valid YAML', async () => {
    expect(await locate({ text: 'a: 1\nb: [1,\n', format: 'yaml' }, '/a')).toEqual({ line: 1, column: 1 });
    expect(await locate({ text: '', format: 'yaml' }, '/a')).toEqual({ line: 1, column: 1 });
  });
});

describe('in JSON', () => {
  const json = '{\r\n  "a/b": [\n    1,\n    {"c": "\\"", "\\u0064": {"e": null}}\n  ],\n  "f": 1, "f": {"g": 2}\n}';

  it.each([
    ['', 1, 1],
    ['/a~1b', 2, 3],
    ['/a~1b/0', 3, 5],
    ['/a~1b/1', 4, 5],
    ['/a~1b/1/c', 4, 6],
    ['/a~1b/1/d/e', 4, 28],
    ['/a~1b/1/d/x/y', 4, 17],
    ['/f/g', 6, 17],
    ['/f', 6, 11],
    ['/toString', 1, 1],
  ])('%s', async (pointer, line, column) => {
    expect(await locate({ text: json, format: 'json' }, pointer)).toEqual({ line, column });
  });

  it('finds many pointers in one pass', async () => {
    const found = await locateAll({ text: json, format: 'json' }, ['/a~1b/0', '/nowhere', '/f']);
    expect([...found]).toEqual([
      ['/a~1b/0', { line: 3, column: 5 }],
      ['/nowhere', { line: 1, column: 1 }],
      ['/f', { line: 6, column: 11 }],
    ]);
  });

  it('finds a pointer where it finds it among all others, past whatever nobody asks for', () => {
    const pointersOf = (value: unknown, at = ''): readonly string[] => [
      at,
      ...(typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => pointersOf(inner, append(at, key)))
        : []),
    ];
    const awkward = fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', 'a') });
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        awkward,
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(awkward, tie('tree'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(tree, fc.nat(2), (value, spaces) => {
        const text = JSON.stringify(value, undefined, spaces);
        const pointers = pointersOf(value);
        const all = jsonOffsets(text, pointers);
        expect(all.size).toBe(pointers.length);
        for (const pointer of pointers) expect(jsonOffsets(text, [pointer]).get(pointer)).toBe(all.get(pointer));
      }),
    );
  });

  it('agrees with JSON.parse about what is JSON', () => {
    const texts = [
      ...['1', '-0', '1e5', '1.5E-3', '"a\\u00e9\\n"', '[]', '{}', '[1, 2]', ' { "a" : [ ] } ', 'true', 'null'],
      ...[
        '',
        '01',
        '1.',
        '.5',
        '+1',
        '1e',
        '"\n"',
        '"\\x"',
        '"\\u12"',
        '[1,]',
        '{"a":1,}',
        '{a:1}',
        "{'a':1}",
        '[1 2]',
      ],
      ...['tru', 'nullx', '[', '{"a"', '{"a":', '"', '{} {}', '\u00a0{}', '[}', '"\t"'],
    ];
    for (const text of texts) {
      const accepts = (read: () => unknown): boolean => {
        try {
          read();
          return true;
        } catch {
          return false;
        }
      };
      expect([text, accepts(() => duplicateKeys(text))]).toEqual([text, accepts(() => JSON.parse(text))]);
    }
  });
});
