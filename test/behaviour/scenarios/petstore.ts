// A pet shop as programs of older generators were tried with: each of its odd names, forms, headers, lists, unions and
// enums crosses the wire once, for every target. The document is specs/features/petstore.yaml.

import type { ContractLine } from '../contract';
import type { Scenario, Step } from '../scenario';
import type { Json } from '../../../generator/conformance/transcript';
import { everything, readOnly } from './petstore-values';

type Request = NonNullable<NonNullable<Step['exchanges']>[0]['request']>;
type Reply = NonNullable<Step['exchanges']>[0]['reply'];
type Expected = Extract<Step['expect'], { ok: true }>;

const NO_CONTENT: Reply = { status: 200 };

function one(
  name: string,
  covers: readonly ContractLine[],
  call: Step['call'],
  request: Request,
  reply: Reply = NO_CONTENT,
  value?: Expected['value'],
): Scenario {
  const expect: Expected = { ok: true, ...(value === undefined ? {} : { value }) };
  return {
    name: `petstore: ${name}`,
    covers,
    spec: 'features/petstore',
    steps: [{ call, exchanges: [{ request, reply }], expect }],
  };
}

/** The same JSON comes back. */
function echo(
  operation: string,
  target: string,
  json: Json,
  more: Partial<Step['call']> = {},
  method = 'POST',
): Scenario {
  return one(
    operation,
    ['body.json'],
    { operation, body: { json, contentType: 'application/json' }, ...more },
    { method, target, body: { json } },
    { body: { json } },
    { json },
  );
}

const pet = {
  id: 1,
  name: 'Rex',
  photoUrls: ['a', 'b'],
  category: { id: 2, name: 'dogs' },
  tags: [{ id: 3, name: 'good' }],
  status: 'sold',
};
const client = { client: 'c' };
const token = [{ scheme: 'shop_auth', token: 't' }];
const path = { petId: 7 };

export const petstoreScenarios: readonly Scenario[] = [
  one(
    'a pet is sent as JSON, and JSON is asked for beside XML',
    ['body.json', 'agent.accept', 'auth.token'],
    { operation: 'addPet', auth: token, body: { json: pet, contentType: 'application/json' } },
    {
      method: 'POST',
      target: '/pet',
      headers: { authorization: 'Bearer t', accept: 'application/json' },
      body: { json: pet },
    },
    { body: { json: pet } },
    { json: pet },
  ),
  one(
    'a pet as XML, by choice',
    ['body.choice'],
    { operation: 'updatePet', auth: token, body: { text: '<Pet/>', contentType: 'application/xml' } },
    { method: 'PUT', target: '/pet', contentType: 'application/xml', body: { text: '<Pet/>' } },
  ),
  one(
    'enums in a list with commas',
    ['query.form'],
    { operation: 'findPetsByStatus', args: { query: { status: ['available', 'sold'] } } },
    { method: 'GET', target: '/pet/findByStatus?status=available,sold' },
    { body: { json: [pet] } },
    { json: [pet] },
  ),
  one(
    'a set of texts',
    ['query.form'],
    { operation: 'findPetsByTags', args: { query: { tags: ['a b', 'c,d'] } } },
    { method: 'GET', target: '/pet/findByTags?tags=a%20b,c%2Cd' },
    { body: { json: [] } },
    { json: [] },
  ),
  one(
    'a key in a header',
    ['auth.api-key'],
    { operation: 'getPetById', auth: [{ scheme: 'api_key', key: 'k' }], args: { path } },
    { method: 'GET', target: '/pet/7', headers: { api_key: 'k' } },
    { body: { json: pet } },
    { json: pet },
  ),
  one(
    'optional fields of a form',
    ['body.form'],
    { operation: 'updatePetWithForm', args: { path }, body: { form: { name: 'R x', status: 'é' } } },
    {
      method: 'POST',
      target: '/pet/7',
      body: {
        form: [
          ['name', 'R x'],
          ['status', 'é'],
        ],
      },
    },
  ),
  one(
    'a parameter that is named as a credential',
    ['header.simple'],
    { operation: 'deletePet', args: { path, header: { api_key: 'mine' } } },
    { method: 'DELETE', target: '/pet/7', headers: { api_key: 'mine' } },
  ),
  ...(['uploadFile', 'uploadFileWithRequiredFile'] as const).map((operation) => {
    const isRequired = operation !== 'uploadFile';
    const multipart = [
      { name: 'additionalMetadata', text: 'm' },
      { name: isRequired ? 'requiredFile' : 'file', base64: 'AAEC/w==', filename: 'a.bin', contentType: 'image/png' },
    ];
    const json = { code: 1, type: 't', message: 'kept' };
    return one(
      `a file in a form: ${operation}`,
      ['body.multipart'],
      { operation, args: { path }, body: { multipart } },
      {
        method: 'POST',
        target: isRequired ? '/fake/7/uploadImageWithRequiredFile' : '/pet/7/uploadImage',
        body: { multipart },
      },
      { body: { json } },
      { json },
    );
  }),
  one(
    'a map of numbers',
    ['auth.api-key'],
    { operation: 'getInventory', auth: [{ scheme: 'api_key', key: 'k' }] },
    { method: 'GET', target: '/store/inventory', headers: { api_key: 'k' } },
    { body: { json: { sold: 3, 'on-hold': 0 } } },
    { json: { sold: 3, 'on-hold': 0 } },
  ),
  echo('placeOrder', '/store/order', {
    id: 1,
    petId: 2,
    quantity: 3,
    shipDate: '2020-02-02T20:20:20.000222Z',
    status: 'placed',
    complete: true,
  }),
  one(
    'an id with a sign',
    ['path.encoding'],
    { operation: 'deleteOrder', args: { path: { order_id: 'a/b' } } },
    { method: 'DELETE', target: '/store/order/a%2Fb' },
  ),
  one(
    'a list as the body',
    ['body.json'],
    {
      operation: 'createUsersWithListInput',
      body: { json: [{ username: 'a', anyTypeProp: [1, null] }, { userStatus: 1 }] },
    },
    {
      method: 'POST',
      target: '/user/createWithList',
      body: { json: [{ username: 'a', anyTypeProp: [1, null] }, { userStatus: 1 }] },
    },
  ),
  one(
    'a text as the answer, and headers',
    ['query.form'],
    { operation: 'loginUser', args: { query: { username: 'a&b', password: 'p=1' } } },
    { method: 'GET', target: '/user/login?username=a%26b&password=p%3D1' },
    { headers: { 'X-Rate-Limit': '5' }, body: { json: 'in' } },
    { json: 'in' },
  ),
  one('no answer', ['query.unset'], { operation: 'logoutUser' }, { method: 'GET', target: '/user/logout' }),
  one(
    'a parameter of the path item',
    ['body.json'],
    { operation: 'updateUser', args: { path: { username: 'ü' } }, body: { json: { firstName: 'f' } } },
    { method: 'PUT', target: '/user/%C3%BC', body: { json: { firstName: 'f' } } },
  ),
  one(
    'a tag of signs, and a key in the query',
    ['auth.api-key'],
    { operation: 'testClassname', auth: [{ scheme: 'api_key_query', key: 'k 1' }], body: { json: client } },
    { method: 'PATCH', target: '/fake_classname_test?api_key_query=k%201', body: { json: client } },
    { body: { json: client } },
    { json: client },
  ),
  echo(
    '123_test_@#$%_special_tags',
    '/another-fake/dummy',
    client,
    { args: { header: { uuid_test: 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6' } } },
    'PATCH',
  ),
  echo('testClientModel', '/fake', client, {}, 'PATCH'),
  one(
    'enums of signs in queries and headers',
    ['query.form', 'header.simple'],
    {
      operation: 'testEnumParameters',
      args: {
        header: { enum_header_string_array: ['>', '$'], enum_header_string: '(xyz)' },
        query: {
          enum_query_string_array: ['>', '$'],
          enum_query_string: '_abc',
          enum_query_integer: -2,
          enum_query_double: 1.1,
          enum_query_model_array: ['-efg', '(xyz)'],
        },
      },
    },
    {
      method: 'GET',
      target:
        '/fake?enum_query_string_array=%3E&enum_query_string_array=%24&enum_query_string=_abc&enum_query_integer=-2&enum_query_double=1.1&enum_query_model_array=-efg&enum_query_model_array=%28xyz%29',
      headers: { enum_header_string_array: '>,$', enum_header_string: '(xyz)' },
    },
  ),
  one(
    'a form of every format',
    ['body.form', 'auth.http'],
    {
      operation: 'testEndpointParameters',
      auth: [{ scheme: 'http_basic_test', username: 'u', password: 'p' }],
      body: {
        form: {
          integer: 10,
          int32: 20,
          int64: 30,
          number: 32.1,
          float: 1.5,
          double: 2.25,
          string: 'a',
          pattern_without_delimiter: 'A',
          byte: 'AAEC',
          date: '2020-02-02',
          dateTime: '2020-02-02T20:20:20.222Z',
          password: 'secret-1',
          callback: 'c',
        },
      },
    },
    {
      method: 'POST',
      target: '/fake',
      headers: { authorization: 'Basic dTpw' },
      body: {
        form: [
          ['integer', '10'],
          ['int32', '20'],
          ['int64', '30'],
          ['number', '32.1'],
          ['float', '1.5'],
          ['double', '2.25'],
          ['string', 'a'],
          ['pattern_without_delimiter', 'A'],
          ['byte', 'AAEC'],
          ['date', '2020-02-02'],
          ['dateTime', '2020-02-02T20:20:20.222Z'],
          ['password', 'secret-1'],
          ['callback', 'c'],
        ],
      },
    },
  ),
  one(
    'required ones among optional ones',
    ['query.form', 'auth.http'],
    {
      operation: 'testGroupParameters',
      auth: [{ scheme: 'bearer_test', token: 't' }],
      args: {
        query: { required_string_group: 1, required_int64_group: 2, int64_group: 3 },
        header: { required_boolean_group: true, boolean_group: false },
      },
    },
    {
      method: 'DELETE',
      target: '/fake?required_string_group=1&required_int64_group=2&int64_group=3',
      headers: { authorization: 'Bearer t', required_boolean_group: 'true', boolean_group: 'false' },
    },
  ),
  echo('fakeOuterNumberSerialize', '/fake/outer/number', 1.5),
  one(
    'a text of any media type',
    ['response.text'],
    { operation: 'fakeOuterStringSerialize', body: { json: 'a "b"' } },
    { method: 'POST', target: '/fake/outer/string', body: { json: 'a "b"' } },
    { body: { text: 'a "b"' } },
    { text: 'a "b"' },
  ),
  echo('fakeOuterBooleanSerialize', '/fake/outer/boolean', false),
  echo('fakeOuterCompositeSerialize', '/fake/outer/composite', { my_number: 1, my_string: 's', my_boolean: true }),
  echo('fakePropertyEnumIntegerSerialize', '/fake/property/enum-int', { value: 2 }),
  one(
    'a form that its schema requires',
    ['body.form-required'],
    { operation: 'testJsonFormData', body: { form: { param: '1', param2: '2' } } },
    {
      method: 'PUT',
      target: '/fake/jsonFormData',
      body: {
        form: [
          ['param', '1'],
          ['param2', '2'],
        ],
      },
    },
  ),
  ...(
    [
      ['testInlineAdditionalProperties', '/fake/inline-additionalProperties', { a: '1', 'b c': '2' }],
      [
        'testInlineFreeformAdditionalProperties',
        '/fake/inline-freeform-additionalProperties',
        { someProperty: 's', more: [1] },
      ],
      ['testAdditionalPropertiesReference', '/fake/additionalProperties-reference', { a: { b: null } }],
      ['testStringMapReference', '/fake/stringMap-reference', { a: 'b' }],
    ] as const
  ).map(([operation, target, json]) =>
    one(
      operation,
      ['body.json'],
      { operation, body: { json: json as Json } },
      { method: 'POST', target, body: { json: json as Json } },
    ),
  ),
  one(
    'a parameter named query',
    ['query.form', 'body.json'],
    { operation: 'testBodyWithQueryParams', args: { query: { query: 'q' } }, body: { json: { email: 'e' } } },
    { method: 'PUT', target: '/fake/body-with-query-params?query=q', body: { json: { email: 'e' } } },
  ),
  one(
    'a schema named File',
    ['body.json'],
    { operation: 'testBodyWithFileSchema', body: { json: { file: { sourceURI: 'a' }, files: [{ sourceURI: 'b' }] } } },
    {
      method: 'PUT',
      target: '/fake/body-with-file-schema',
      body: { json: { file: { sourceURI: 'a' }, files: [{ sourceURI: 'b' }] } },
    },
  ),
  one(
    'a picture as the body',
    ['body.binary'],
    { operation: 'testBodyWithBinary', body: { base64: 'AAEC/w==', contentType: 'image/png' } },
    { method: 'PUT', target: '/fake/body-with-binary', contentType: 'image/png', body: { base64: 'AAEC/w==' } },
  ),
  one(
    'times and days in a query',
    ['query.form'],
    {
      operation: 'testDateTimeQueryParameter',
      args: { query: { date_time_query: '2020-02-02T20:20:20.250Z', date_query: '2020-02-02', str_query: 's' } },
    },
    {
      method: 'GET',
      target:
        '/fake/date-time-query-params?date_time_query=2020-02-02T20%3A20%3A20.250Z&date_query=2020-02-02&str_query=s',
    },
    { status: 204 },
  ),
  one(
    'lists with every separator',
    ['query.delimited', 'query.form'],
    {
      operation: 'testQueryParameterCollectionFormat',
      args: {
        query: {
          pipe: ['a', 'b'],
          ioutil: ['c', 'd'],
          http: ['e', 'f'],
          url: ['g', 'h'],
          context: ['i', 'j'],
          language: { en: '1', de: '2' },
          allowEmpty: '',
        },
      },
    },
    {
      method: 'PUT',
      target:
        '/fake/test-query-parameters?pipe=a%7Cb&ioutil=c,d&http=e%20f&url=g,h&context=i&context=j&en=1&de=2&allowEmpty=',
    },
  ),
  one(
    'ids, files and an object in a form',
    ['body.multipart'],
    {
      operation: 'uuidForm',
      body: {
        multipart: [
          { name: 'id', text: 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6' },
          { name: 'other_ids', text: '11111111-206d-4f12-9f12-3d1e525a8e84' },
          { name: 'files', base64: 'AQ==', filename: 'a.bin', contentType: 'application/octet-stream' },
          { name: 'files', base64: 'Ag==', filename: 'b.bin', contentType: 'application/octet-stream' },
          { name: 'marker', json: { id: 1, name: 'n' }, contentType: 'application/json' },
        ],
      },
    },
    {
      method: 'POST',
      target: '/fake/uuid-form',
      body: {
        multipart: [
          { name: 'id', text: 'f81d4fae-7dec-11d0-a765-00a0c91e6bf6' },
          { name: 'other_ids', text: '11111111-206d-4f12-9f12-3d1e525a8e84' },
          { name: 'files', base64: 'AQ==', filename: 'a.bin', contentType: 'application/octet-stream' },
          { name: 'files', base64: 'Ag==', filename: 'b.bin', contentType: 'application/octet-stream' },
          { name: 'marker', json: { id: 1, name: 'n' }, contentType: 'application/json' },
        ],
      },
    },
    { status: 204 },
  ),
  one(
    'a picture as the answer',
    ['response.binary'],
    { operation: 'fakeReturnPicture' },
    { method: 'GET', target: '/fake/picture' },
    { body: { base64: 'AAEC/w==', contentType: 'image/png' } },
    { base64: 'AAEC/w==' },
  ),
  one(
    'null in a model',
    ['body.three-states'],
    { operation: 'fakeHealthGet' },
    { method: 'GET', target: '/fake/health' },
    { body: { json: { NullableMessage: null } } },
    { json: { NullableMessage: null } },
  ),
  one(
    'an operation without an id',
    ['error.default'],
    { operation: 'GET /foo' },
    { method: 'GET', target: '/foo' },
    { body: { json: { string: { bar: 'b' } } } },
    { json: { string: { bar: 'b' } } },
  ),
  ...Object.entries(everything).map(([name, value]) => {
    const sent: Json = { [name]: value };
    const json: Json = { [name]: readOnly[name] ?? value };
    return one(
      `everything: ${name}`,
      ['body.json', 'forward.fields'],
      { operation: 'echoEverything', body: { json: sent } },
      { method: 'POST', target: '/fake/everything', body: { json: sent } },
      { body: { json } },
      { json },
    );
  }),
];
