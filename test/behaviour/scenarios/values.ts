// Values that stand alone or decide between types: enums, charsets, dates and ids in unions, children of a base. What is
// read only in the chosen type is left out of the request, which is how the choice shows on the wire.

import type { ContractLine } from '../contract';
import type { Scenario, Step } from '../scenario';
import type { Json } from '../../../generator/conformance/transcript';

/** `sent` is given and returned, `onWire` is what the server must get. */
function sends(
  name: string,
  covers: readonly ContractLine[],
  spec: string,
  operation: string,
  sent: Json,
  onWire: Json = sent,
  back: Json = sent,
): Scenario {
  const step: Step = {
    call: { operation, body: { json: sent } },
    exchanges: [
      {
        request: { method: 'POST', target: `/${paths[operation] ?? operation}`, body: { json: onWire } },
        reply: { body: { json: back } },
      },
    ],
    expect: { ok: true, value: { json: back } },
  };
  return { name, covers, spec, steps: [step] };
}

const paths: { readonly [operation: string]: string } = { levelMap: 'level-map' };

function picks(name: string, step: Step): Scenario {
  return { name, covers: ['forward.enum'], spec: 'values', steps: [step] };
}

const enums: readonly Scenario[] = [
  sends('an enum that stands alone', ['forward.enum'], 'values', 'level', 'high'),
  sends(
    'an unknown enum value that stands alone in a body',
    ['forward.enum'],
    'values',
    'level',
    'middle',
    'middle',
    'low',
  ),
  sends(
    'an unknown enum value that stands alone in an answer',
    ['forward.enum'],
    'values',
    'level',
    'low',
    'low',
    'middle',
  ),
  sends('an unknown enum number that stands alone in a body', ['forward.enum'], 'values', 'grade', 7, 7, 1),
  sends('an unknown enum number that stands alone in an answer', ['forward.enum'], 'values', 'grade', 1, 1, 7),
  sends('unknown enum values in a list', ['forward.enum'], 'values', 'levels', ['low', 'middle', '']),
  sends('unknown enum values in a map', ['forward.enum'], 'values', 'levelMap', { a: 'high', b: 'middle' }),
  picks('unknown enum values in parameters', {
    call: {
      operation: 'pick',
      args: { query: { level: 'middle', levels: ['low', 'top'] }, header: { 'X-Level': 'bottom' } },
    },
    exchanges: [
      {
        request: {
          method: 'GET',
          target: '/pick?level=middle&levels=low&levels=top',
          headers: { 'x-level': 'bottom' },
        },
        reply: { status: 204 },
      },
    ],
    expect: { ok: true },
  }),
  picks('unknown enum values in path and form', {
    call: { operation: 'pickForm', args: { path: { level: 'very high' } }, body: { form: { level: 'middle' } } },
    exchanges: [
      {
        request: { method: 'POST', target: '/pick/very%20high', body: { form: [['level', 'middle']] } },
        reply: { status: 204 },
      },
    ],
    expect: { ok: true },
  }),
];

/** Bytes of a charset, and the text that they are. */
function reads(charset: string, base64: string, text: string, parameters = `charset=${charset}`): Scenario {
  return {
    name: `text of ${parameters}`,
    covers: ['response.text'],
    spec: 'values',
    steps: [
      {
        call: { operation: 'csv', options: { retries: 0 } },
        exchanges: [
          {
            request: { method: 'GET', target: '/csv' },
            reply: { body: { base64, contentType: `text/csv; ${parameters}` } },
          },
        ],
        expect: { ok: true, value: { text } },
      },
    ],
  };
}

const charsets: readonly Scenario[] = [
  // € is 0x80, the quotes 0x93 and 0x94: where windows-1252 differs from Latin-1.
  reads('windows-1252', Buffer.from([0x80, 0x31, 0x93, 0xfc, 0x94]).toString('base64'), '€1“ü”'),
  reads('Windows-1252', Buffer.from([0x80]).toString('base64'), '€', 'header=present; charset="Windows-1252"'),
  reads('utf-8', Buffer.from('ü€').toString('base64'), 'ü€'),
  reads('utf-16le', Buffer.from('ü€', 'utf16le').toString('base64'), 'ü€'),
  // Nobody knows it: UTF-8 is read, and the call does not fail for it.
  reads('x-unknown', Buffer.from('ü').toString('base64'), 'ü'),
];

const spellings = [
  '2024-01-02T03:04:05Z',
  '2024-01-02T03:04:05+00:00',
  '2024-01-02T03:04:05.5Z',
  '2024-01-02T03:04:05.123456789-08:00',
  '2024-01-02t03:04:05z',
];
const ids = ['f81d4fae-7dec-11d0-a765-00a0c91e6bf6', 'F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6'];
const notes = { plain_note: 'p', timed_note: 't', known_note: 'k' };
const without = (name: keyof typeof notes): { [key: string]: Json } =>
  Object.fromEntries(Object.entries(notes).filter(([key]) => key !== name));

const unions: readonly Scenario[] = [
  ...spellings.map((at) =>
    sends(
      `a union with a date-time: ${at}`,
      ['union.choice', 'union.spelling'],
      'values',
      'moment',
      { id: 'i', at, ...notes },
      { id: 'i', at, ...without('timed_note') },
    ),
  ),
  ...ids.map((key) =>
    sends(
      `a union with a uuid: ${key}`,
      ['union.choice', 'union.spelling'],
      'values',
      'moment',
      { id: 'i', key, ...notes },
      { id: 'i', key, ...without('known_note') },
    ),
  ),
  sends(
    'a union of objects: the one whose required fields are there',
    ['union.choice'],
    'values',
    'part',
    { rpm: 900, disk_note: 'd', fan_note: 'f' },
    { rpm: 900, disk_note: 'd' },
  ),
  sends(
    'an object that lacks what every variant requires',
    ['union.raw'],
    'values',
    'part',
    { rpm: 1 },
    { rpm: 1 },
    { colour: 'red' },
  ),
  sends(
    'an empty object where every variant requires something',
    ['union.raw'],
    'values',
    'part',
    { rpm: 1 },
    { rpm: 1 },
    {},
  ),
  sends('an object that lacks what every variant requires is sent as it is', ['union.raw'], 'values', 'part', {
    colour: 'red',
    disk_note: 'd',
  }),
];

const cat = { kind: 'cat', animal_name: 'c', life_count: 9 };
const dog = { kind: 'dog', animal_name: 'd', bark_volume: 0.5 };
const puppy = { kind: 'puppy', animal_name: 'p', bark_volume: 0.25, born_at: '2024-02-29T12:30:15.250Z' };
const pony = { kind: 'horse', animal_name: 'h', breed: 'pony', foaled_at: '2024-02-29T12:30:15.250Z' };
const bird = { kind: 'feathered', animal_name: 'b', wing_span: 2 };
const owl = { kind: 'owl', animal_name: 'o', wing_span: 1, hunts_at: '2024-02-29T12:30:15.250Z' };
const racer = { kind: 'horse', animal_name: 'r', breed: 'racer' };
const all = { animal_note: 'a', cat_note: 'c', dog_note: 'd', puppy_note: 'p' };

const children: readonly Scenario[] = [
  sends(
    'a child of a base',
    ['union.base'],
    'inheritance',
    'animal',
    { ...dog, ...all },
    { ...dog, cat_note: 'c', puppy_note: 'p' },
  ),
  sends(
    'a child that is mapped by a name',
    ['union.base'],
    'inheritance',
    'animal',
    { ...cat, ...all },
    { ...cat, dog_note: 'd', puppy_note: 'p' },
  ),
  sends(
    'a child of a child',
    ['union.base'],
    'inheritance',
    'animal',
    { ...puppy, ...all },
    { ...puppy, cat_note: 'c' },
  ),
  sends(
    'a child that is a base by another property',
    ['union.base'],
    'inheritance',
    'animal',
    { ...pony, ...all, horse_note: 'h', pony_note: 'n' },
    { ...pony, cat_note: 'c', dog_note: 'd', puppy_note: 'p' },
  ),
  sends(
    'a child that is a base, of no kind that it knows',
    ['union.base', 'forward.discriminator'],
    'inheritance',
    'animal',
    { ...racer, horse_note: 'h', pony_note: 'n' },
    { ...racer, pony_note: 'n' },
  ),
  ...['animal', 'bird'].flatMap((operation) => [
    sends(
      `a child that is a base by the same property, as ${operation}`,
      ['union.base'],
      'inheritance',
      operation,
      { ...bird, bird_note: 'b', owl_note: 'o' },
      { ...bird, owl_note: 'o' },
    ),
    sends(
      `a child that only the base between knows, as ${operation}`,
      ['union.base'],
      'inheritance',
      operation,
      { ...owl, bird_note: 'b', owl_note: 'o' },
      owl,
    ),
  ]),
  sends(
    'children in a field, a list and a map',
    ['union.base'],
    'inheritance',
    'zoo',
    {
      star: { ...puppy, ...all },
      animals: [
        { ...cat, ...all },
        { ...dog, ...all },
      ],
      by_name: { Rex: { ...puppy, ...all } },
    },
    {
      star: { ...puppy, cat_note: 'c' },
      animals: [
        { ...cat, dog_note: 'd', puppy_note: 'p' },
        { ...dog, cat_note: 'c', puppy_note: 'p' },
      ],
      by_name: { Rex: { ...puppy, cat_note: 'c' } },
    },
  ),
  sends('an unknown child of a base', ['union.base', 'forward.discriminator'], 'inheritance', 'animal', cat, cat, {
    kind: 'fish',
    fin_count: 7,
  }),
  {
    name: 'children in an answer',
    covers: ['union.base'],
    spec: 'inheritance',
    steps: [
      {
        call: { operation: 'animals' },
        exchanges: [
          {
            request: { method: 'GET', target: '/animals' },
            reply: { body: { json: [cat, dog, puppy, { kind: 'fish' }] } },
          },
        ],
        expect: { ok: true, value: { json: [cat, dog, puppy, { kind: 'fish' }] } },
      },
    ],
  },
];

export const valueScenarios: readonly Scenario[] = [...enums, ...charsets, ...unions, ...children];
