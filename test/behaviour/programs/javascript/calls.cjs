// Calls: callbacks, promises, arguments, forms, files, answers, errors, and ending them.

const { same, thrown, called, pet } = require('./kit.cjs');

exports.programs = {
  'a callback gets data and response': async ({ Petstore, client, answer }) => {
    answer({ json: pet, headers: { 'x-id': '1' } });
    const { error, data, response } = await called((done) => new Petstore.PetApi(client).getPetById(1, done));
    same(
      [error, data instanceof Petstore.Pet, response.status, response.header['x-id'], response.body.name],
      [null, true, 200, '1', 'Rex'],
    );
    same(JSON.parse(response.text), pet);
  },
  'JSON is asked for where there is XML too': async ({ Petstore, client, answer, sent }) => {
    answer({ json: pet });
    const data = await new Petstore.PetApi(client).getPetById(1);
    same([sent()[0].headers.accept, data instanceof Petstore.Pet], ['application/json', true]);
  },
  'a text of any media type': async ({ Petstore, client, answer }) => {
    answer({ json: 'said' }, { text: '"in quotes"', headers: { 'content-type': 'text/plain' } });
    const api = new Petstore.FakeApi(client);
    same([await api.fakeOuterStringSerialize(), await api.fakeOuterStringSerialize()], ['said', '"in quotes"']);
  },
  'a callback gets the error': async ({ Petstore, client, answer }) => {
    answer({ status: 404, json: { message: 'gone' } });
    const { error, data, response } = await called((done) => new Petstore.PetApi(client).getPetById(1, done));
    same(
      [error instanceof Petstore.ApiError, error.status, error.response.body, data, response.status],
      [true, 404, { message: 'gone' }, undefined, 404],
    );
  },
  'a callback call can be aborted': async ({ Petstore, client, answer }) => {
    answer({ hangs: true });
    const { error } = await called((done) => {
      const request = new Petstore.PetApi(client).getPetById(1, done);
      setTimeout(() => request.abort(), 50);
    });
    same([error.kind, error instanceof Petstore.AbortedError], ['aborted', true]);
  },
  'a promise without a callback': async ({ Petstore, client, answer }) => {
    answer({ json: { sold: 1 } });
    same(await new Petstore.StoreApi(client).getInventory(), { sold: 1 });
  },
  'data and response as a promise': async ({ Petstore, client, answer }) => {
    answer({ json: 'in', headers: { 'X-Rate-Limit': '5' } });
    const { data, response } = await new Petstore.UserApi(client).loginUserWithHttpInfo('u', 'p');
    same([data, response.headers['x-rate-limit'], response.get('X-Rate-Limit')], ['in', '5', '5']);
  },
  'an error of a promise': async ({ Petstore, client, answer }) => {
    answer({ status: 405, text: 'no' });
    const error = await new Petstore.PetApi(client).addPet(new Petstore.Pet('n', [])).catch((it) => it);
    same([error.name, error.status, error.body], ['ApiError', 405, 'no']);
  },
  'a required argument is missed at once': async ({ Petstore, client }) => {
    same(
      thrown(() => new Petstore.PetApi(client).getPetById()),
      "Missing the required parameter 'petId' when calling getPetById",
    );
  },
  'an unknown option is refused': async ({ Petstore, client }) => {
    same(thrown(() => new Petstore.PetApi(client).deletePet(1, { apikey: 'x' })).includes("'apikey'"), true);
  },
  'optional parameters and a callback': async ({ Petstore, client, answer, sent }) => {
    answer({ status: 200 });
    await called((done) => new Petstore.PetApi(client).deletePet(7, { apiKey: 'mine' }, done));
    same([sent()[0].method, sent()[0].target, sent()[0].headers.api_key], ['DELETE', '/pet/7', 'mine']);
  },
  'methods whose id begins with a number': async ({ Petstore, client, answer, sent }) => {
    answer({ json: { client: 'c' } });
    const body = Petstore.Client.constructFromObject({ client: 'c' });
    const data = await new Petstore.AnotherFakeApi(client).call123testSpecialTags(
      'f81d4fae-7dec-11d0-a765-00a0c91e6bf6',
      body,
    );
    same([data instanceof Petstore.Client, sent()[0].headers.uuid_test.length], [true, 36]);
  },
  'an operation without an id': async ({ Petstore, client, answer }) => {
    answer({ json: { string: { bar: 'b' } } });
    const data = await new Petstore.DefaultApi(client).fooGet();
    same([data instanceof Petstore.FooGetDefaultResponse, data.string.bar], [true, 'b']);
  },
  'lists with every separator': async ({ Petstore, client, answer, sent }) => {
    answer({ status: 200 });
    const api = new Petstore.FakeApi(client);
    await api.testQueryParameterCollectionFormat(['a', 'b'], ['c', 'd'], ['e', 'f'], ['g'], ['i', 'j'], '', {
      language: { en: '1' },
    });
    same(
      sent()[0].target,
      '/fake/test-query-parameters?pipe=a%7Cb&ioutil=c,d&http=e%20f&url=g&context=i&context=j&en=1&allowEmpty=',
    );
  },
  'enums as parameters': async ({ Petstore, client, answer, sent }) => {
    answer({ status: 200 });
    await new Petstore.FakeApi(client).testEnumParameters({
      enumHeaderStringArray: ['>', '$'],
      enumQueryString: '-efg',
      enumQueryInteger: -2,
      enumQueryModelArray: [Petstore.EnumClass['(xyz)']],
    });
    same(
      [sent()[0].headers.enum_header_string_array, sent()[0].target],
      ['>,$', '/fake?enum_query_string=-efg&enum_query_integer=-2&enum_query_model_array=%28xyz%29'],
    );
  },
  'dates as parameters': async ({ Petstore, client, answer, sent }) => {
    answer({ status: 204 });
    await new Petstore.FakeApi(client).testDateTimeQueryParameter(new Date(0), 's', {
      dateQuery: new Date('2020-02-02'),
    });
    same(
      sent()[0].target,
      '/fake/date-time-query-params?date_time_query=1970-01-01T00%3A00%3A00.000Z&date_query=2020-02-02&str_query=s',
    );
  },
  'fields of a form are arguments and options': async ({ Petstore, client, answer, sent }) => {
    answer({ status: 200 });
    await new Petstore.PetApi(client).updatePetWithForm(7, { name: 'a b', status: 'sold' });
    same(
      [sent()[0].text, sent()[0].headers['content-type']],
      ['name=a+b&status=sold', 'application/x-www-form-urlencoded'],
    );
  },
  'a file of a form': async ({ Petstore, client, answer, sent }) => {
    answer({ json: { code: 1, type: 't', message: 'm' } });
    const data = await new Petstore.PetApi(client).uploadFile(7, {
      additionalMetadata: 'm',
      file: Buffer.from('bytes'),
    });
    same(
      [data.message, sent()[0].text.includes('name="file"; filename="file"'), sent()[0].text.includes('bytes')],
      ['m', true, true],
    );
  },
  'files, ids and an object of a form': async ({ Petstore, client, answer, sent }) => {
    answer({ status: 204 });
    const marker = Petstore.Tag.constructFromObject({ id: 1 });
    await new Petstore.FakeApi(client).uuidForm('f81d4fae-7dec-11d0-a765-00a0c91e6bf6', {
      files: [new Blob(['1']), new Blob(['2'])],
      marker,
    });
    same([sent()[0].text.match(/form-data; name="files"/g).length, sent()[0].text.includes('{"id":1}')], [2, true]);
  },
  'bytes as the body and as the answer': async ({ Petstore, client, answer, sent }) => {
    answer({ status: 200 }, { text: 'png', headers: { 'content-type': 'image/png' } });
    const api = new Petstore.FakeApi(client);
    await api.testBodyWithBinary(new Blob(['x']));
    const picture = await api.fakeReturnPicture();
    same([sent()[0].headers['content-type'], sent()[0].text, await picture.text()], ['image/png', 'x', 'png']);
  },
  'plain objects in place of models': async ({ Petstore, client, answer, sent }) => {
    answer({ json: {} });
    await new Petstore.FakeApi(client).echoEverything({
      class_model: { _class: 'c' },
      nameModel: { name: 1, snake_case: 2 },
    });
    same(sent()[0].body, { class_model: { _class: 'c' }, name_model: { name: 1 } });
  },
  'maps and free objects as the body': async ({ Petstore, client, answer, sent }) => {
    answer({ status: 200 });
    const api = new Petstore.FakeApi(client);
    await api.testInlineAdditionalProperties({ a: 'b' });
    await api.testAdditionalPropertiesReference({ a: { b: null } });
    same(
      sent().map(({ body }) => body),
      [{ a: 'b' }, { a: { b: null } }],
    );
  },
  'a time limit': async ({ Petstore, client, answer }) => {
    answer({ hangs: true });
    Object.assign(client, { timeout: 100, retries: { attempts: 1 } });
    const error = await new Petstore.PetApi(client).getPetById(1).catch((it) => it);
    same([error instanceof Petstore.TimeoutError, error.kind], [true, 'timeout']);
  },
  'another server of the document by its index': async ({ Petstore, client }) => {
    const urls = [];
    const own = new Petstore.ApiClient();
    own.requestAgent = async (request) => (urls.push(request.url), Response.json([]));
    await new Petstore.PetApi(own).findPetsByTags(['a'], { _base_path_index: 2 });
    same([urls, client === own], [['https://127.0.0.1/no_variable/pet/findByTags?tags=a'], false]);
  },
  'servers of an operation': async ({ Petstore }) => {
    const urls = [];
    const own = new Petstore.ApiClient();
    own.requestAgent = async (request) => (urls.push(request.url), Response.json(pet));
    const api = new Petstore.PetApi(own);
    await api.addPet(new Petstore.Pet('n', []));
    await api.addPet(new Petstore.Pet('n', []), { _base_path_index: 1 });
    same(urls, ['https://pets.example/v2/pet', 'https://path.pets.example/v2/pet']);
  },
};
