// Parameter styles and percent-encoding, as source.

import { encodeReserved, encodeText } from '../../../../templates/ecmascript/runtime/encode';
import type { Draft } from '../../../../templates/ecmascript/runtime/operation';
import { cookie } from '../../../../templates/ecmascript/runtime/places';
import * as content from '../../../../templates/ecmascript/runtime/styles-content';
import * as path from '../../../../templates/ecmascript/runtime/styles-path';
import * as query from '../../../../templates/ecmascript/runtime/styles-query';
import * as text from '../../../../templates/ecmascript/runtime/styles-text';
import { expandServer } from '../../../../templates/ecmascript/runtime/server';

const point = { x: 1, y: 'a b' };
const list = ['a', 'b,c', null, 'd'];

test('all but unreserved characters are encoded', () => {
  for (let code = 0; code < 128; code += 1) {
    const character = String.fromCharCode(code);
    const expected = /[\w.~-]/.test(character) ? character : `%${code.toString(16).toUpperCase().padStart(2, '0')}`;
    expect(encodeText(character)).toBe(expected);
  }
  expect(encodeText('ü€😀')).toBe('%C3%BC%E2%82%AC%F0%9F%98%80');
});

test('reserved characters stay where they are allowed, but nothing that ends the value', () => {
  expect(encodeReserved("/a?b:c,d;e@f!g$'()*")).toBe('/a?b:c,d;e@f!g$%27()*');
  expect(encodeReserved('[0]%5B%5d')).toBe('%5B0%5D%5B%5d');
  expect(encodeReserved('a&b=c#d+e%20f% g')).toBe('a%26b%3Dc%23d%2Be%20f%25%20g');
});

test.each([
  ['simple', path.simple, 'a,b%2Cc,d', 'x,1,y,a%20b'],
  ['simpleExploded', path.simpleExploded, 'a,b%2Cc,d', 'x=1,y=a%20b'],
  ['label', path.label, '.a,b%2Cc,d', '.x,1,y,a%20b'],
  ['labelExploded', path.labelExploded, '.a.b%2Cc.d', '.x=1.y=a%20b'],
  ['matrix', path.matrix, ';p=a,b%2Cc,d', ';p=x,1,y,a%20b'],
  ['matrixExploded', path.matrixExploded, ';p=a;p=b%2Cc;p=d', ';x=1;y=a%20b'],
  ['plain', path.plain, 'a,b,c,d', 'x,1,y,a b'],
  ['plainExploded', path.plainExploded, 'a,b,c,d', 'x=1,y=a b'],
  ['form', query.form, 'p=a,b%2Cc,d', 'p=x,1,y,a%20b'],
  ['formExploded', query.formExploded, 'p=a&p=b%2Cc&p=d', 'x=1&y=a%20b'],
  ['spaceDelimited', query.spaceDelimited, 'p=a%20b%2Cc%20d', 'p=x%201%20y%20a%20b'],
  ['pipeDelimited', query.pipeDelimited, 'p=a%7Cb%2Cc%7Cd', 'p=x%7C1%7Cy%7Ca%20b'],
  ['deepObject', query.deepObject, 'p%5B%5D=a&p%5B%5D=b%2Cc&p%5B%5D=d', 'p%5Bx%5D=1&p%5By%5D=a%20b'],
])('%s', (_name, style, ofList, ofObject) => {
  expect(style('p', list)).toBe(ofList);
  expect(style('p', point)).toBe(ofObject);
});

test('nothing is sent for what is empty, and for null', () => {
  for (const style of [query.form, query.formExploded, query.spaceDelimited, query.deepObject]) {
    expect([style('p', []), style('p', {}), style('p', null)]).toEqual(['', '', '']);
  }
  expect(query.form('p', '')).toBe('p=');
  expect(text.queryText('p', null)).toBe('');
  expect(text.queryText('a b', '')).toBe('a%20b=');
});

test('what is deeper than a list in an exploded object has brackets', () => {
  const exploded = (value: unknown): string => decodeURIComponent(query.formExploded('f', value));
  expect(exploded({ sort: { id: -1 }, text: { $in: ['a'] }, tags: ['x', 'y'], $or: [{ a: 1 }] })).toBe(
    'sort[id]=-1&text[$in][]=a&tags=x&tags=y&$or[0][a]=1',
  );
});

test('deep objects nest', () => {
  const deep = (value: unknown): string => decodeURIComponent(query.deepObject('f', value));
  expect(deep({ a: { b: [1, 2] }, c: null, d: {} })).toBe('f[a][b][]=1&f[a][b][]=2');
  expect(deep([{ a: 1, b: ['x'] }, null, { a: 2 }, [3]])).toBe('f[0][a]=1&f[0][b][]=x&f[2][a]=2&f[3][]=3');
});

test('a cookie for each pair, and control characters in none but tabs', () => {
  const sent = (value: unknown): string | null => {
    const headers = new Headers();
    const draft = { header: (name: string, text: string) => headers.set(name, text), headers, cookies: 0 };
    cookie(draft as Partial<Draft> as Draft, 'a\n', value, query.formExploded, 'a');
    return headers.get('cookie');
  };
  expect(sent(['a&b', '\u00b1\t%0A'])).toBe('a%0A=a%26b; a%0A=%C2%B1%09%250A');
  expect(sent([])).toBe(null);
  for (const control of ['\0', '\n', '\r', '\u0001', '\u001f', '\u007f']) {
    for (const value of [control, ['a', control], { a: 1, b: `x${control}` }]) {
      expect(() => sent(value)).toThrow('cookie a cannot be sent');
    }
  }
});

test('JSON in parameters', () => {
  expect(content.jsonQuery('q', { a: 'ü' })).toBe('q=%7B%22a%22%3A%22%C3%BC%22%7D');
  expect(content.jsonHeader('q', { a: 'ü' })).toBe('{"a":"\\u00fc"}');
});

describe('servers', () => {
  const server = {
    url: 'https://{region}.example.com/{version}',
    variables: { region: ['eu'], version: ['v1', ['v1', 'v2']] },
    expand: expandServer,
  } as const;

  test('defaults and given values', () => {
    expect(expandServer(server, {})).toBe('https://eu.example.com/v1');
    expect(expandServer(server, { region: 'us', version: 'v2' })).toBe('https://us.example.com/v2');
  });

  test.each([{ region: 'evil.test/' }, { region: 'a@b' }, { region: 'a:1' }, { version: 'v3' }])(
    '%j is refused',
    (values) => {
      expect(() => expandServer(server, values)).toThrow(TypeError);
    },
  );
});
