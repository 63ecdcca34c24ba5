// Which groups operations are in.

import { groupsOf } from '../../../generator/client/groups';
import { buildFrom, parse, specOf } from '../model/model-of';

const { model } = buildFrom(
  specOf(
    parse(`
openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /a: { get: { operationId: a, responses: {} } }
  /b: { get: { operationId: b, tags: [Default], responses: {} } }
  /c: { get: { operationId: c, tags: [other tag], responses: {} } }
  /d: { get: { operationId: d, tags: [Other-Tag, other tag], responses: {} } }`),
  ),
);
const shown = (groups: 'first' | 'all') =>
  groupsOf(model, { groups }).map(({ name, operations }) => [name, ...operations]);

test('operations without a tag are in the class of a tag `default`, and those of tags that differ in spelling in one', () => {
  expect(shown('all')).toEqual([
    ['Default', 'a', 'b'],
    ['other tag', 'c', 'd'],
  ]);
});

test('a facade has them on the client itself', () => {
  expect(shown('first')).toEqual([
    ['Default', 'b'],
    ['other tag', 'c'],
    ['Other-Tag', 'd'],
    ['', 'a'],
  ]);
});
