import { pageProposals } from '../../../generator/client/page-proposals';
import { withPages } from '../../../generator/client/page-settings';
import { paginationText } from '../../../generator/run/pagination-text';
import { Diagnostics } from '../../../generator/support/diagnostics';
import { own, type Json } from '../../../generator/support/json';
import { buildFrom, parse, specOf } from '../model/model-of';

interface Listed {
  readonly query?: string;
  readonly answer: string;
  readonly headers?: string;
  readonly path?: string;
  readonly more?: string;
  readonly id?: string;
}

const LIST = 'type: array, items: { type: string }';
const DATA = `data: { ${LIST} }`;
const WITH_ID = 'data: { type: array, items: { type: object, properties: { id: { type: string } } } }';
const object = (...properties: readonly string[]): string => `type: object, properties: { ${properties.join(', ')} }`;
const asks = (...types: readonly string[]): string =>
  types
    .map((each) => each.split(' '))
    .map(([name = '', ...schema]) => `{ name: '${name}', in: query, schema: { type: ${schema.join(' ')} } }`)
    .join(', ');

function modelOf({ query = '', answer, headers = '', path = '/things', more = '', id = 'list' }: Listed) {
  const document = `
openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  ${path}:
    get:
      operationId: ${JSON.stringify(id)}
      ${more}
      parameters: [${query}]
      responses:
        '200': { description: d, headers: { ${headers} }, content: { application/json: { schema: { ${answer} } } } }
`;
  return withPages(buildFrom(specOf(parse(document))).model, [], new Diagnostics());
}

const rulesOf = (listed: Listed) => pageProposals(modelOf(listed)).map(({ rule }) => rule);

test.each<[string, Listed, object]>([
  [
    'a cursor named as its parameter',
    { query: asks('page_token string', 'pageSize integer'), answer: object(DATA, 'nextPageToken: { type: string }') },
    { style: 'cursor', parameter: 'page_token', limit: 'pageSize', items: '/data', next: '/nextPageToken' },
  ],
  [
    'a cursor among cursors, and a boolean',
    {
      query: asks('after string'),
      answer: object(
        DATA,
        `paging: { ${object(`cursors: { ${object('after: { type: string }')} }`)} }`,
        'has_more: { type: boolean }',
      ),
    },
    { style: 'cursor', parameter: 'after', items: '/data', next: '/paging/cursors/after', more: '/has_more' },
  ],
  [
    'a link in the body',
    { query: asks('page integer'), answer: object(DATA, 'next: { type: [string, "null"], format: uri }') },
    { style: 'next', items: '/data', next: '/next' },
  ],
  [
    'a link among links',
    {
      query: asks('limit integer'),
      answer: object(DATA, `_links: { ${object(`next: { ${object('href: { type: string }')} }`)} }`),
    },
    { style: 'next', items: '/data', next: '/_links/next/href' },
  ],
  [
    'the header Link',
    { query: asks('per_page integer'), answer: LIST, headers: 'link: { schema: { type: string } }' },
    { style: 'link', items: '' },
  ],
  [
    'offset and limit',
    { query: asks('$skip integer', '$top integer'), answer: object(`value: { ${LIST} }`, `tags: { ${LIST} }`) },
    { style: 'offset', parameter: '$skip', limit: '$top', items: '/value' },
  ],
  [
    'a page number, and the list of the name of the path',
    { query: asks('page[number] integer'), answer: object(`things: { ${LIST} }`, `kinds: { ${LIST} }`) },
    { style: 'page', parameter: 'page[number]', items: '/things' },
  ],
  [
    'pages that begin at 0',
    { query: asks('page integer, default: 0'), answer: LIST },
    { style: 'page', parameter: 'page', start: 0, items: '' },
  ],
  [
    'an offset that begins at 1',
    { query: asks('offset integer, minimum: 1', 'limit integer'), answer: LIST },
    { style: 'offset', parameter: 'offset', start: 1, limit: 'limit', items: '' },
  ],
  [
    'the id of the last item',
    { query: asks('starting_after string', 'limit integer'), answer: object(WITH_ID, 'has_more: { type: boolean }') },
    { style: 'cursor', parameter: 'starting_after', limit: 'limit', items: '/data', last: '/id', more: '/has_more' },
  ],
])('a form that fits is proposed: %s', (_, listed, rule) => {
  expect(rulesOf(listed)).toEqual([rule]);
});

test.each<[string, Listed]>([
  ['a cursor that no answer gives', { query: asks('after string'), answer: object(DATA) }],
  [
    'a cursor that only some answers give',
    {
      query: asks('cursor string'),
      answer: `oneOf: [{ ${object(DATA)} }, { ${object(DATA, 'next_cursor: { type: string }')} }]`,
    },
  ],
  ['a link where nothing asks for pages', { answer: object(DATA, `links: { ${object('next: { type: string }')} }`) }],
  ['next that may be anything', { query: asks('limit integer'), answer: object(DATA, 'next: { type: string }') }],
  ['pages that begin at 2', { query: asks('page integer, default: 2'), answer: LIST }],
  [
    'items without an id',
    { query: asks('starting_after string'), answer: object(DATA, 'has_more: { type: boolean }') },
  ],
  [
    'the last item where nothing says that there is more',
    { query: asks('starting_after string'), answer: object(WITH_ID) },
  ],
  ['an offset without a limit', { query: asks('offset integer'), answer: LIST }],
  ['a page that is text', { query: asks('page string'), answer: LIST }],
  [
    'two lists of which none is meant',
    { query: asks('page integer'), answer: object(`a: { ${LIST} }`, `b: { ${LIST} }`) },
  ],
  [
    'a rule that is there',
    { query: asks('page integer'), answer: LIST, more: 'x-pagination: { style: link, response: { items: "" } }' },
  ],
])('nothing is proposed for %s', (_, listed) => {
  expect(rulesOf(listed)).toEqual([]);
});

test.each<[string, string, RegExp]>([
  ['page integer, default: 0', 'start: 0', /"page" is a number, 0 by default; /],
  ['page integer, minimum: 0', 'start: 0', /"page" is a number, at least 0; /],
  ['page integer', 'page: page }', /nothing says that the first page is not 1/],
])('it is said why pages start where they do: %s', (asked, text, reason) => {
  const proposals = pageProposals(modelOf({ query: asks(asked), answer: LIST }));
  expect(proposals[0]?.reason).toMatch(reason);
  expect(paginationText(proposals)).toContain(text);
});

test('a cursor beside another way is proposed with a word about it', () => {
  const listed = {
    query: asks('marker string', 'offset integer'),
    answer: object(DATA, 'next_marker: { type: string }'),
  };
  expect(pageProposals(modelOf(listed))[0]?.reason).toMatch(/, but "offset" may be another way/);
});

test('what asks for a page may stand in an object that is a parameter', () => {
  const query = `{ name: pageable, in: query, schema: { ${object('page: { type: integer, minimum: 0 }', 'size: { type: integer }')} } }`;
  expect(rulesOf({ query, answer: object('content: { type: array, items: {} }') })).toEqual([
    { style: 'page', parameter: 'pageable/page', start: 0, limit: 'pageable/size', items: '/content' },
  ]);
});

test('a search has its cursor in the body', () => {
  const document = (properties: string) => `
openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /search:
    post:
      operationId: search
      parameters: [${asks('cursor string')}]
      requestBody: { content: { application/json: { schema: { ${object(properties)} } } } }
      responses: { '200': { description: d, content: { application/json: { schema: { ${object(DATA, 'next_cursor: { type: string }')} } } } } }
`;
  const rules = (properties: string) =>
    pageProposals(buildFrom(specOf(parse(document(properties)))).model).map(({ rule }) => rule);
  expect(rules('start_cursor: { type: string }')).toEqual([
    { style: 'cursor', parameter: '/start_cursor', items: '/data', next: '/next_cursor' },
  ]);
  expect(rules('word: { type: string }')).toEqual([]);
  // A page may be what is made; with a number of items it is what is looked for.
  expect(rules('page: { type: integer }')).toEqual([]);
  expect(rules('page: { type: integer }, limit: { type: integer }')).toEqual([
    { style: 'page', parameter: '/page', limit: '/limit', items: '/data' },
  ]);
});

test('the text is a configuration that gives the rules, whatever an id holds', () => {
  const listed = {
    id: 'list\n# "all": { x }\u0085',
    query: asks('cursor string'),
    answer: object(DATA, 'next_cursor: { type: string }'),
  };
  const model = modelOf(listed);
  const proposals = pageProposals(model);
  const text = paginationText(proposals);
  expect(text).toContain('  # "cursor" takes what "/next_cursor" gives; the items are "/data"\n');
  const settings = own(parse(text) as Json, 'pagination') as readonly Json[];
  const diagnostics = new Diagnostics();
  const { operations } = withPages(model, settings, diagnostics);
  expect(diagnostics.list).toEqual([]);
  expect(operations.map(({ pagination }) => pagination)).toEqual(proposals.map(({ rule }) => rule));
});

test('rules that are there stand above as comments, whatever an id holds', () => {
  const rule = { style: 'cursor', parameter: 'cursor', items: '/data', next: '/next' } as const;
  const text = paginationText([], [{ operation: 'a\nb: 1', rule }]);
  expect(text.split('\n').every((line) => line === '' || line.startsWith('#'))).toBe(true);
  expect(text).toContain('# 1 operation has a rule of pages already:\n#  - operations:\n#      - "a\\nb: 1"\n');
  expect(text).toContain('#    response: { items: /data, next: /next }\n# No operation');
});

test('where nothing fits, the text says so', () => {
  expect(paginationText([])).toMatch(/^# .+\n$/);
});
