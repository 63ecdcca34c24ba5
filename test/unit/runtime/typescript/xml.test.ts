// XML as source: what is read, what is refused, and that what was written is read as it was.

import * as fc from 'fast-check';
import { RequestError } from '../../../../templates/ecmascript/runtime/errors';
import type { XmlNode, XmlShape } from '../../../../templates/ecmascript/runtime/operation';
import { isXmlText, parseXml } from '../../../../templates/ecmascript/runtime/xml-parse';
import { readXml } from '../../../../templates/ecmascript/runtime/xml-read';
import { writeXml } from '../../../../templates/ecmascript/runtime/xml-write';

const text: XmlNode = { name: 'a', type: 'string' };
const any: XmlNode = { name: 'a', type: 'any' };

test.each([
  ['<a>x</a>', 'x'],
  ['\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- c --><a>x</a>\n<?pi ?>', 'x'],
  ['<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;</a>', '<>&"\'AB'],
  ['<a>1<![CDATA[<&]]>2<!-- c -->3</a>', '1<&23'],
  ['<a>x\r\ny\rz</a>', 'x\ny\nz'],
  ['<a/>', ''],
  ["<p:a xmlns:p='urn:x' p:b='1' >x</p:a >", 'x'],
])('%s is read', (document, expected) => {
  expect(readXml(document, text, [])).toBe(expected);
});

test.each([
  '',
  'x',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>x',
  '<a b></a>',
  '<a b=1/>',
  '<a b="1" b="2"/>',
  '<a b="<"/>',
  '<a>&b;</a>',
  '<a>&</a>',
  '<a>&#0;</a>',
  '<a>&#xD800;</a>',
  '<a>&#x110000;</a>',
  '<a>\u0000</a>',
  '<a>]]></a>',
  '<a><!-- -- --></a>',
  '<p:a/>',
  '<a xmlns:p="u" xmlns:q="u" p:b="" q:b=""/>',
  '<!DOCTYPE a><a/>',
  '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
  '<a><?xml version="1.0"?></a>',
  '<1/>',
  '<a b="1"c="2"/>',
  '<a><![CDATA[x</a>',
  '<![CDATA[x]]><a/>',
  '<a/ >',
  '<a:b:c xmlns:a="u"/>',
  '<xml:a xmlns:xml="u"/>',
  '<a xmlns:p=""/>',
])('%s is refused', (document) => {
  expect(() => parseXml(document)).toThrow(SyntaxError);
});

test('a document is as deep as 128 elements', () => {
  const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  expect(() => parseXml(nested(128))).not.toThrow();
  expect(() => parseXml(nested(129))).toThrow(/deep/);
});

test('an object has what its shape names, and keeps what else is there', () => {
  const shapes: readonly XmlShape[] = [
    {
      properties: [
        ['id', { name: 'id', as: 'attribute', type: 'number' }],
        ['on', { name: 'isOn', type: 'boolean', nullable: true }],
        ['list', { name: 'list', as: 'none', type: 'list', of: { name: 'item', type: 'number' } }],
        ['wrapped', { name: 'w', type: 'list', of: { name: 'w', type: 'string' } }],
        ['empty', { name: 'empty', as: 'none', type: 'list', required: true, of: { name: 'e', type: 'string' } }],
        ['map', { name: 'map', type: 'map', of: { name: 'value', type: 'number' } }],
        ['no', { name: 'no', type: 'number' }],
        ['nil', { name: 'nil', type: 'string' }],
      ],
    },
  ];
  const node: XmlNode = { name: 'o', type: 'object', shape: 0 };
  const document = `<o id=" 007 " other="1"><item>1</item><isOn/><item>-.5e1</item><w><w>a</w><w/></w><map><x>1</x></map><no>many</no><nil xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:nil="true"/><new><a b="1">t</a><a/></new></o>`;
  expect(readXml(document, node, shapes)).toEqual({
    id: 7,
    on: null,
    list: [1, -5],
    wrapped: ['a', ''],
    empty: [],
    map: { x: 1 },
    no: 'many',
    nil: null,
    new: { a: [{ b: '1', '#text': 't' }, ''] },
  });
});

test('a namespace tells elements apart where the document gives one', () => {
  const shapes: readonly XmlShape[] = [
    {
      properties: [
        ['x', { name: 'x', type: 'string', namespace: 'urn:x', prefix: 'p' }],
        ['y', { name: 'y', type: 'string' }],
      ],
    },
  ];
  const node: XmlNode = { name: 'o', type: 'object', shape: 0, namespace: 'urn:o' };
  expect(readXml('<o xmlns="urn:z"><x>1</x><q:x xmlns:q="urn:x">2</q:x><y>3</y></o>', node, shapes)).toMatchObject({
    x: '2',
    y: '3',
  });
  expect(writeXml({ x: '2', y: '3' }, node, shapes)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<o xmlns="urn:o"><p:x xmlns:p="urn:x">2</p:x><y>3</y></o>',
  );
});

test.each([['\u0000'], ['\uD800'], ['\uFFFE'], [Number.NaN], [{ 'a b': 1 }]])('%j cannot be written', (value) => {
  expect(() => writeXml(value, any, [])).toThrow(RequestError);
});

const nothing = fc.string({ unit: 'binary' }).filter(isXmlText);
const shapes: readonly XmlShape[] = [
  {
    properties: [
      ['attribute', { name: 'a', as: 'attribute', type: 'string', namespace: 'urn:a', prefix: 'p' }],
      ['number', { name: 'number', type: 'number' }],
      ['boolean', { name: 'boolean', as: 'attribute', type: 'boolean' }],
      ['text', { name: 'text', type: 'string', namespace: 'urn:b' }],
      ['nullable', { name: 'nullable', type: 'string', nullable: true }],
      ['list', { name: 'list', as: 'none', type: 'list', required: true, of: { name: 'item', type: 'string' } }],
      ['wrapped', { name: 'w', type: 'list', of: { name: 'w', type: 'number' } }],
      ['inner', { name: 'inner', type: 'object', shape: 1 }],
      ['self', { name: 'self', type: 'object', shape: 0 }],
    ],
  },
  {
    properties: [
      ['cdata', { name: 'cdata', as: 'cdata', type: 'string' }],
      ['x', { name: 'x', as: 'attribute', type: 'string' }],
    ],
  },
];
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const { object } = fc.letrec<{ object: object }>((tie) => ({
  object: fc.record(
    {
      attribute: nothing,
      number,
      boolean: fc.boolean(),
      text: nothing,
      nullable: fc.option(nothing),
      list: fc.array(nothing),
      wrapped: fc.array(number),
      inner: fc.record({ cdata: nothing, x: nothing }),
      self: tie('object'),
    },
    { requiredKeys: ['list'] },
  ),
}));

test('what is written is read as it was', () => {
  const node: XmlNode = { name: 'o', type: 'object', shape: 0, namespace: 'urn:o' };
  fc.assert(
    fc.property(object, (value) => {
      expect(readXml(writeXml(value, node, shapes), node, shapes)).toEqual(value);
    }),
  );
});

test('any text is read as it was, or refused', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (value) => {
      if (isXmlText(value)) expect(readXml(writeXml(value, text, []), text, [])).toBe(value);
      else expect(() => writeXml(value, text, [])).toThrow(RequestError);
    }),
  );
});
