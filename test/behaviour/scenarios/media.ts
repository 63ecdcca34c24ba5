// Media types that are ranges, and the type that a part or a form field has by its schema: OpenAPI 3.1.1 §4.8.15.1.1
// (`contentType` of the Encoding Object) and RFC 9110 §8.3, by which a Content-Type is one media type, never a range.

import type { Scenario } from '../scenario';
import { bodySender } from './body-sender';

const paths: { readonly [operation: string]: string } = {
  suffixRange: '/suffix-range',
  anyJson: '/any-json',
  anyBytes: '/any-bytes',
  imageRange: '/image',
  imageOrPdf: '/image-or-pdf',
  imageOrText: '/image-or-text',
  parts: '/parts',
  formObject: '/form-object',
  formRequired: '/form-required',
  formOrText: '/form-or-text',
};

const sends = bodySender('media', (operation) => ['POST', paths[operation] as string]);

const point = { x: 1, y: 2 };
const title = { name: 'title', text: 't' } as const;
const png = 'iVBORw0KGgo=';

const ranges: readonly Scenario[] = [
  sends(
    'a range with a suffix before its sibling',
    ['body.range'],
    'suffixRange',
    { json: point },
    { contentType: 'application/json', body: { json: point } },
  ),
  sends(
    'any type, and the value is JSON',
    ['body.range'],
    'anyJson',
    { json: point },
    { contentType: 'application/json', body: { json: point } },
  ),
  sends(
    'any type, and the value is bytes',
    ['body.range'],
    'anyBytes',
    { base64: 'AAEC/w==' },
    { contentType: 'application/octet-stream', body: { base64: 'AAEC/w==' } },
  ),
  sends(
    'any type, and the caller says which',
    ['body.range', 'body.choice'],
    'anyBytes',
    { base64: 'AAEC/w==', contentType: 'application/x-thing' },
    { contentType: 'application/x-thing', body: { base64: 'AAEC/w==' } },
  ),
  sends(
    'a range of images, and the caller says which',
    ['body.range', 'body.choice'],
    'imageRange',
    { base64: png, contentType: 'image/png' },
    { contentType: 'image/png', body: { base64: png } },
  ),
  sends(
    'a range of images, and nobody says which',
    ['body.range'],
    'imageRange',
    { base64: png },
    { contentType: 'application/octet-stream', body: { base64: png } },
  ),
  sends(
    'a range of images beside another type',
    ['body.range'],
    'imageOrPdf',
    { base64: 'JVBERg==' },
    { contentType: 'application/pdf', body: { base64: 'JVBERg==' } },
  ),
  sends(
    'two ranges, and the caller names a type of the first',
    ['body.range', 'body.choice'],
    'imageOrText',
    { base64: png, contentType: 'image/png' },
    { contentType: 'image/png', body: { base64: png } },
  ),
  sends(
    'two ranges, and the caller names a type of the second',
    ['body.range', 'body.choice'],
    'imageOrText',
    { text: 'a,b', contentType: 'text/csv' },
    { contentType: 'text/csv', body: { text: 'a,b' } },
  ),
];

const parts: readonly Scenario[] = [
  sends(
    'a part without a type is a file',
    ['body.part-type'],
    'parts',
    { multipart: [title, { name: 'anything', base64: 'AAEC/w==', filename: 'a.bin', contentType: 'application/x-a' }] },
    {
      body: {
        multipart: [title, { name: 'anything', base64: 'AAEC/w==', filename: 'a.bin', contentType: 'application/x-a' }],
      },
    },
  ),
  sends(
    'a part of a media type without a type is a file',
    ['body.part-type'],
    'parts',
    { multipart: [title, { name: 'picture', base64: png, filename: 'a.png', contentType: 'image/png' }] },
    { body: { multipart: [title, { name: 'picture', base64: png, filename: 'a.png', contentType: 'image/png' }] } },
  ),
  sends(
    'a part of format byte is Base64 text',
    ['body.part-type'],
    'parts',
    { multipart: [title, { name: 'packed', text: 'AAEC/w==' }] },
    { body: { multipart: [title, { name: 'packed', text: 'AAEC/w==' }] } },
  ),
  sends(
    'a part with a content encoding is Base64 text',
    ['body.part-type'],
    'parts',
    { multipart: [title, { name: 'coded', text: 'AAEC/w==' }] },
    { body: { multipart: [title, { name: 'coded', text: 'AAEC/w==' }] } },
  ),
  sends(
    'a part with a content encoding and a media type is Base64 text',
    ['body.part-type'],
    'parts',
    { multipart: [title, { name: 'coded_picture', text: png }] },
    { body: { multipart: [title, { name: 'coded_picture', text: png }] } },
  ),
  sends(
    'a part that is an object is JSON by itself',
    ['body.part-type'],
    'parts',
    { multipart: [title, { name: 'point', json: point }] },
    { body: { multipart: [title, { name: 'point', json: point, contentType: 'application/json' }] } },
  ),
  {
    name: '3.0: a part of format byte is Base64 text',
    covers: ['body.part-type'],
    spec: 'legacy',
    steps: [
      {
        call: { operation: 'postParts', body: { multipart: [title, { name: 'packed', text: 'AAEC/w==' }] } },
        exchanges: [
          {
            request: {
              method: 'POST',
              target: '/parts',
              body: { multipart: [title, { name: 'packed', text: 'AAEC/w==' }] },
            },
            reply: { status: 204 },
          },
        ],
        expect: { ok: true },
      },
    ],
  },
];

const forms: readonly Scenario[] = [
  sends(
    'form field that is an object',
    ['body.form-object'],
    'formObject',
    { form: { name: 'n', point } },
    {
      contentType: 'application/x-www-form-urlencoded',
      body: {
        form: [
          ['name', 'n'],
          ['point', '{"x":1,"y":2}'],
        ],
      },
    },
  ),
  sends(
    'form field that is a map',
    ['body.form-object'],
    'formObject',
    { form: { labels: { 'a b': 'ü&=' } } },
    { body: { form: [['labels', '{"a b":"ü&="}']] } },
  ),
  {
    name: 'form without a field that its schema requires',
    covers: ['body.form-required', 'kind.request'],
    spec: 'media',
    steps: [
      {
        call: { operation: 'formRequired', body: { form: { note: 'n' } } },
        expect: { ok: false, kind: 'request' },
      },
    ],
  },
  sends(
    'form with the field that its schema requires',
    ['body.form-required'],
    'formRequired',
    { form: { name: 'n' } },
    { contentType: 'application/x-www-form-urlencoded', body: { form: [['name', 'n']] } },
  ),
  sends(
    'form beside text: the form',
    ['body.choice', 'body.form'],
    'formOrText',
    { form: { q: 'a b', n: 3 }, contentType: 'application/x-www-form-urlencoded' },
    {
      contentType: 'application/x-www-form-urlencoded',
      body: {
        form: [
          ['q', 'a b'],
          ['n', '3'],
        ],
      },
    },
  ),
  sends(
    'form beside text: the text',
    ['body.choice', 'body.text'],
    'formOrText',
    { text: 'plain ü', contentType: 'text/plain' },
    { contentType: 'text/plain', body: { text: 'plain ü' } },
  ),
];

export const mediaScenarios: readonly Scenario[] = [
  ...ranges,
  ...parts,
  ...forms,
  {
    name: 'an event stream is a stream',
    covers: ['response.stream'],
    spec: 'media',
    steps: [
      {
        call: { operation: 'events', options: { retries: 0 } },
        exchanges: [
          {
            request: { method: 'GET', target: '/events', headers: { accept: 'text/event-stream' } },
            reply: { body: { text: 'data: a\n\ndata: b\n\n', contentType: 'text/event-stream' } },
          },
        ],
        expect: { ok: true, value: { items: [{ data: 'a' }, { data: 'b' }] } },
      },
    ],
  },
];
