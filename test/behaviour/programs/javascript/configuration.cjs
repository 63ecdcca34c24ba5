// The client: servers, headers, credentials, and the helpers that programs call.

const { same, thrown, called, pet } = require('./kit.cjs');

const authorization = (sent) => sent()[0].headers.authorization;

exports.programs = {
  'one client is shared': async ({ Petstore }) => {
    same(new Petstore.PetApi().apiClient === Petstore.ApiClient.instance, true);
    same(new Petstore.PetApi(null).apiClient === Petstore.ApiClient.instance, true);
  },
  'a client of its own has its own base path': async ({ Petstore, client, answer, sent }) => {
    answer({ json: pet });
    const own = new Petstore.ApiClient(`${client.basePath}/base/`);
    await new Petstore.PetApi(own).getPetById(1);
    same(sent()[0].target, '/base/pet/1');
  },
  'host settings tell of servers and variables': async ({ client }) => {
    same(client.hostSettings(), [
      {
        url: 'https://{shop}.pets.example:{port}/v2',
        variables: {
          shop: { default_value: 'main', enum_values: ['main', 'qa-shop'] },
          port: { default_value: '443', enum_values: ['443', '8443'] },
        },
      },
      {
        url: 'https://pets.example/{version}',
        variables: { version: { default_value: 'v2', enum_values: ['v1', 'v2'] } },
      },
      { url: 'https://127.0.0.1/no_variable' },
    ]);
  },
  'a base path from the settings': async ({ client }) => {
    same(client.getBasePathFromSettings(0), 'https://main.pets.example:443/v2');
    same(client.getBasePathFromSettings(0, { shop: 'qa-shop', port: '8443' }), 'https://qa-shop.pets.example:8443/v2');
    same(client.getBasePathFromSettings(1, { version: 'v1' }), 'https://pets.example/v1');
    same(thrown(() => client.getBasePathFromSettings(9)).includes('Invalid index 9'), true);
    thrown(() => client.getBasePathFromSettings(1, { version: 'v9' }));
  },
  'authentications have no nulls and no unknown schemes': async ({ client }) => {
    same(client.authentications, {
      shop_auth: { type: 'oauth2' },
      api_key: { type: 'apiKey', in: 'header', name: 'api_key' },
      api_key_query: { type: 'apiKey', in: 'query', name: 'api_key_query' },
      http_basic_test: { type: 'basic' },
      bearer_test: { type: 'bearer' },
    });
    same(Object.keys(client.authentications.shop_auth), ['type']);
  },
  'a scheme that the old client left out can be used': async ({ Petstore, client, answer, sent }) => {
    answer({ status: 200 });
    client.authentications.http_signature_test.accessToken = 's';
    await new Petstore.FakeApi(client).fakeHttpSignatureTest();
    same(authorization(sent), 'signature s');
  },
  'an API key with a prefix': async ({ Petstore, client, answer, sent }) => {
    answer({ json: pet });
    client.authentications.api_key.apiKey = 'k';
    client.authentications['api_key'].apiKeyPrefix = 'Token';
    await new Petstore.PetApi(client).getPetById(1);
    same(sent()[0].headers.api_key, 'Token k');
  },
  'an API key in the query': async ({ Petstore, client, answer, sent }) => {
    answer({ json: { client: 'c' } });
    client.authentications.api_key_query.apiKey = 'k';
    await new Petstore.FakeClassnameTags123Api(client).testClassname(new Petstore.Client());
    same(sent()[0].target, '/fake_classname_test?api_key_query=k');
  },
  'an access token': async ({ Petstore, client, answer, sent }) => {
    answer({ json: pet });
    client.authentications.shop_auth.accessToken = 't';
    await new Petstore.PetApi(client).addPet(new Petstore.Pet('n', []));
    same(authorization(sent), 'Bearer t');
  },
  'a token from a function': async ({ Petstore, client, answer, sent }) => {
    answer({ status: 200 });
    client.authentications.bearer_test.accessToken = () => 't';
    await new Petstore.FakeApi(client).testGroupParameters(1, true, 2);
    same(authorization(sent), 'Bearer t');
  },
  'user and password': async ({ Petstore, client, answer, sent }) => {
    answer({ status: 200 });
    Object.assign(client.authentications.http_basic_test, { username: 'u', password: 'p' });
    await new Petstore.FakeApi(client).testEndpointParameters(32.1, 1.5, 'A', 'AAEC');
    same(authorization(sent), `Basic ${Buffer.from('u:p').toString('base64')}`);
  },
  'credentials for a request of the program': async ({ client }) => {
    const seen = [];
    const request = { set: (it) => seen.push(it), auth: (...it) => seen.push(it), query: (it) => seen.push(it) };
    client.authentications.api_key.apiKey = 'k';
    client.authentications.api_key_query.apiKey = 'q';
    client.authentications.bearer_test.accessToken = 't';
    Object.assign(client.authentications.http_basic_test, { username: 'u', password: 'p' });
    client.applyAuthToRequest(request, ['api_key', 'api_key_query', 'bearer_test', 'http_basic_test', 'shop_auth']);
    same(seen, [{ api_key: 'k' }, { api_key_query: 'q' }, { Authorization: 'Bearer t' }, ['u', 'p']]);
  },
  'default headers and a user agent': async ({ Petstore, client, answer, sent }) => {
    answer({ json: pet });
    client.defaultHeaders = { 'x-trace': 'on' };
    await new Petstore.PetApi(client).getPetById(1);
    same(sent()[0].headers['x-trace'], 'on');
  },
  'no cache': async ({ Petstore, client, answer, sent }) => {
    answer({ json: {} });
    client.cache = false;
    await new Petstore.StoreApi(client).getInventory();
    same(/^\/store\/inventory\?_=\d+$/.test(sent()[0].target), true);
  },
  'a mock in place of the network': async ({ Petstore, client }) => {
    client.requestAgent = async (request) => Response.json({ ...pet, name: request.method });
    same((await new Petstore.PetApi(client).getPetById(1)).name, 'GET');
  },
  'helpers of the client': async ({ Petstore, client }) => {
    const { ApiClient } = Petstore;
    same(client.paramToString(new Date(0)), '1970-01-01T00:00:00.000Z');
    same(client.buildUrl('/pet/{petId}', { petId: 'a b' }, 'http://h'), 'http://h/pet/a%20b');
    same(
      [client.isJsonMime('application/json; charset=UTF8'), client.jsonPreferredMime(['a/b', 'application/json'])],
      [true, 'application/json'],
    );
    same([client.isFileParam(Buffer.from('a')), client.isFileParam('a')], [true, false]);
    same(client.normalizeParams({ a: 1, b: null, c: ['x'] }), { a: '1', c: ['x'] });
    same(client.buildCollectionParam(['a', 'b'], 'pipes'), 'a|b');
    same([ApiClient.CollectionFormatEnum.MULTI, ApiClient.canBeJsonified({})], ['multi', true]);
    same(ApiClient.convertToType({ a: '1' }, { String: 'Integer' }), { a: '1' });
    same(client.deserialize({ status: 200, body: pet }, Petstore.Pet) instanceof Petstore.Pet, true);
  },
  'any request through the client': async ({ Petstore, client, answer, sent }) => {
    answer({ json: [pet] });
    const { data } = await called((done) =>
      client.callApi(
        '/pet/{id}',
        'PUT',
        { id: 1 },
        { q: 'x' },
        { 'x-a': 'b' },
        {},
        { name: 'n' },
        [],
        ['application/json'],
        ['application/json'],
        [Petstore.Pet],
        null,
        done,
      ),
    );
    same([data[0] instanceof Petstore.Pet, sent()[0].target, sent()[0].body], [true, '/pet/1?q=x', { name: 'n' }]);
  },
};
