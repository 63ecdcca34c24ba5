// Fields and parts whose schema allows several kinds of values, forms of which the document declares no fields, and forms in
// which nothing is given.

import type { Scenario } from '../scenario';
import { bodySender } from './body-sender';
import type { CallBody } from '../../../generator/conformance/drive-session';
import type { Json, WirePart } from '../../../generator/conformance/transcript';

const FORM = 'application/x-www-form-urlencoded';
const MULTIPART = 'multipart/form-data';

const sends = bodySender('forms', (operation) => [
  'POST',
  `/${operation.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
]);

function writes(name: string, form: { readonly [field: string]: Json }, text: string): Scenario {
  return sends(`form field: ${name}`, ['body.form-list'], 'fields', { form, contentType: FORM }, { body: { text } });
}

function refused(name: string, operation: string, body: CallBody): Scenario {
  return {
    name,
    covers: ['body.form-encoded'],
    spec: 'forms',
    steps: [{ call: { operation, body }, expect: { ok: false, kind: 'request' } }],
  };
}

function parts(name: string, operation: string, multipart: readonly WirePart[]): Scenario {
  return sends(name, ['body.file-or-value'], operation, { multipart, contentType: MULTIPART }, { body: { multipart } });
}

const file = (name: string, filename: string): WirePart => ({
  name,
  base64: 'AAEC/w==',
  filename,
  contentType: 'image/png',
});

function badHeader(name: string, headers: { readonly [name: string]: string }): Scenario {
  const multipart = [{ ...file('picture', 'a.png'), headers }];
  return refused(`a header of a part with ${name} is refused`, 'described', { multipart, contentType: MULTIPART });
}

export const formScenarios: readonly Scenario[] = [
  writes('a text of any type is not quoted', { any: 'a b' }, 'any=a+b'),
  writes('a list of any type is a pair for each item', { any: [1, 'b'] }, 'any=1&any=b'),
  writes('an object of any type is JSON', { any: { a: 1 } }, 'any=%7B%22a%22%3A1%7D'),
  writes('a tuple is a pair for each item', { pair: ['a', 1] }, 'pair=a&pair=1'),
  writes('a list whose encoding is JSON is one field', { whole: ['a', 'b'] }, 'whole=%5B%22a%22%2C%22b%22%5D'),
  writes('each space is a plus', { spaced: ['a b', 'c'] }, 'spaced=a+b+c'),
  writes('reserved characters stay where they may', { reserved: 'a/b?c=d&e' }, 'reserved=a/b?c%3Dd%26e'),
  writes('unreserved and other characters', { any: "a*b~c!d'(e)" }, 'any=a%2Ab~c%21d%27%28e%29'),
  sends('a form without fields', ['body.form-empty'], 'fields', { form: {}, contentType: FORM }, { contentType: FORM }),
  sends(
    'a form that is encoded already',
    ['body.form-encoded'],
    'encoded',
    { text: 'a=1&b=%20', contentType: FORM },
    { contentType: FORM, body: { text: 'a=1&b=%20' } },
  ),
  refused('a list is no form', 'list', { json: ['a'], contentType: FORM }),
  refused('bytes are no multipart form', 'laidOut', { base64: 'AAEC/w==', contentType: MULTIPART }),
  refused('null is no form, beside JSON', 'noForm', { json: null, contentType: FORM }),
  refused('null is no multipart form, beside JSON', 'noForm', { json: null, contentType: MULTIPART }),
  sends(
    'a form of which the document says nothing',
    ['body.form-list'],
    'entries',
    { json: { a: '1', b: [1, 2], c: { d: true } }, contentType: FORM },
    { contentType: FORM, body: { text: 'a=1&b=1&b=2&c=%7B%22d%22%3Atrue%7D' } },
  ),
  parts('a part that may be a file or an object: a file', 'pictures', [file('reference', 'a.png')]),
  parts('a part that may be a file or an object: an object', 'pictures', [
    { name: 'reference', json: { url: 'u', since: '2020-01-02T03:04:05Z' }, contentType: 'application/json' },
  ]),
  sends(
    'a part that may be a text or an object: a text',
    ['body.part-type'],
    'pictures',
    { multipart: [{ name: 'strategy', text: 'auto' }], contentType: MULTIPART },
    { body: { multipart: [{ name: 'strategy', text: 'auto' }] } },
  ),
  sends(
    'a part that may be a text or an object: an object',
    ['body.part-type'],
    'pictures',
    { multipart: [{ name: 'strategy', json: { url: 'u' } }], contentType: MULTIPART },
    { body: { multipart: [{ name: 'strategy', json: { url: 'u' } }] } },
  ),
  parts('a part that may be a file or a text: a file', 'pictures', [file('picture', 'a.png')]),
  parts('a part that may be a file or a text: a text', 'pictures', [
    { name: 'picture', text: 'https://example.com/a' },
  ]),
  parts('a part that may be a file or several: one', 'pictures', [file('pictures', 'a.png')]),
  parts('a part that may be a file or several: two', 'pictures', [
    file('pictures', 'a.png'),
    file('pictures', 'b.png'),
  ]),
  sends(
    'each scalar of a tuple is a part of text',
    ['body.multipart'],
    'tuples',
    { json: { pair: ['a', 1], mixed: [true, { url: 'u' }] }, contentType: MULTIPART },
    {
      body: {
        multipart: [
          { name: 'pair', text: 'a' },
          { name: 'pair', text: '1' },
          { name: 'mixed', text: 'true' },
          { name: 'mixed', json: { url: 'u' }, contentType: 'application/json' },
        ],
      },
    },
  ),
  sends(
    'each item of what may be a list is a part, unless it is JSON',
    ['body.multipart-list'],
    'choices',
    { json: { texts: ['a', 'b'], places: [{ url: 'u' }, { url: 'v' }], whole: ['a', 'b'] }, contentType: MULTIPART },
    {
      body: {
        multipart: [
          { name: 'texts', text: 'a' },
          { name: 'texts', text: 'b' },
          { name: 'places', json: { url: 'u' }, contentType: 'application/json' },
          { name: 'places', json: { url: 'v' }, contentType: 'application/json' },
          { name: 'whole', json: ['a', 'b'], contentType: 'application/json' },
        ],
      },
    },
  ),
  sends(
    'the other values of what may be a list are a part each',
    ['body.multipart-list'],
    'choices',
    { json: { texts: 'a', places: 3, whole: 'a', place: 4 }, contentType: MULTIPART },
    {
      body: {
        multipart: [
          { name: 'texts', text: 'a' },
          { name: 'places', text: '3' },
          { name: 'whole', json: 'a', contentType: 'application/json' },
          { name: 'place', text: '4' },
        ],
      },
    },
  ),
  sends(
    'each item of what may be a list is a field, unless it is JSON',
    ['body.form-list'],
    'formChoices',
    { form: { texts: ['a', 'b'], places: [1, 2], whole: ['a', 'b'] }, contentType: FORM },
    { body: { text: 'texts=a&texts=b&places=1&places=2&whole=%5B%22a%22%2C%22b%22%5D' } },
  ),
  sends(
    'the other values of what may be a list are a field each',
    ['body.form-list'],
    'formChoices',
    { form: { texts: 'a', places: { url: 'u' }, whole: 'a' }, contentType: FORM },
    { body: { text: 'texts=a&places=%7B%22url%22%3A%22u%22%7D&whole=a' } },
  ),
  sends(
    'a multipart body of any files',
    ['body.multipart-map'],
    'fileMap',
    { multipart: [file('one', 'a.png'), file('two', 'b.png')], contentType: MULTIPART },
    { body: { multipart: [file('one', 'a.png'), file('two', 'b.png')] } },
  ),
  sends(
    'a multipart body of any texts, beside JSON',
    ['body.multipart-map', 'body.choice'],
    'textMap',
    { multipart: [{ name: 'a b', text: '1' }], contentType: MULTIPART },
    { body: { multipart: [{ name: 'a b', text: '1' }] } },
  ),
  sends('any text', ['body.range'], 'anyText', { text: 'a' }, { contentType: 'text/plain', body: { text: 'a' } }),
  sends(
    'any text, of the type that the caller says',
    ['body.range'],
    'anyText',
    { text: 'a,b', contentType: 'text/csv' },
    { contentType: 'text/csv', body: { text: 'a,b' } },
  ),
  sends(
    'headers of parts of which the document leaves one value',
    ['body.part-headers'],
    'described',
    {
      contentType: MULTIPART,
      multipart: [
        file('picture', 'a.png'),
        { name: 'note', text: 'n' },
        { name: 'tags', text: 'a' },
        { name: 'tags', text: 'b' },
        { name: 'place', json: { x: 1 } },
      ],
    },
    {
      body: {
        multipart: [
          { ...file('picture', 'a.png'), headers: { 'x-kind': 'avatar', 'x-count': '1' } },
          { name: 'note', text: 'n', headers: { 'x-kind': 'note' } },
          { name: 'tags', text: 'a', headers: { 'x-kind': 'tag' } },
          { name: 'tags', text: 'b', headers: { 'x-kind': 'tag' } },
          { name: 'place[x]', text: '1', headers: { 'x-kind': 'place' } },
        ],
      },
    },
  ),
  sends(
    'headers that a file brings',
    ['body.part-headers'],
    'described',
    {
      contentType: MULTIPART,
      multipart: [
        { ...file('picture', 'a.png'), headers: { 'x-kind': 'own', 'X-More': 'a b', 'Content-Type': 'text/none' } },
      ],
    },
    {
      body: {
        multipart: [{ ...file('picture', 'a.png'), headers: { 'x-count': '1', 'x-kind': 'own', 'x-more': 'a b' } }],
      },
    },
  ),
  ...['X-A: 1\r\nX-B', 'X A', ''].map((name) => badHeader(`the name ${JSON.stringify(name)}`, { [name]: 'a' })),
  ...['a\r\nX-B: 1', 'a\u0000', 'ł'].map((value) => badHeader(`the value ${JSON.stringify(value)}`, { 'X-A': value })),
];
