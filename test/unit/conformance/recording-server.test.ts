import { compareJson, compareRequest } from '../../../generator/conformance/compare';
import { startRecordingServer } from '../../../generator/conformance/recording-server';
import type { Exchange, RecordingServer } from '../../../generator/conformance/recording-server';
import type { Reply } from '../../../generator/conformance/reply';

let server: RecordingServer;
let exchanges: Exchange[];

beforeEach(async () => {
  exchanges = [];
  server = await startRecordingServer(() => exchanges);
});
afterEach(() => server.stop());

function answering(...replies: Reply[]): void {
  exchanges.push(...replies.map((reply) => ({ reply })));
}

/** `patienceMs`: only what never answers is given up soon; a busy machine may need long for the rest. */
async function read(patienceMs = 60_000): Promise<string> {
  const response = await fetch(`${server.origin}/x`, { signal: AbortSignal.timeout(patienceMs) });
  return `${response.status} ${await response.text()}`;
}

describe('what it answers', () => {
  const body = { text: 'twelve bytes' };

  test.each<[string, Reply, string | RegExp]>([
    ['a whole answer', { status: 201, body }, '201 twelve bytes'],
    ['late headers', { delayHeadersMs: 20, body }, '200 twelve bytes'],
    ['a late body', { delayBodyMs: 20, body }, '200 twelve bytes'],
    ['compressed', { encoding: 'gzip', body }, '200 twelve bytes'],
    ['too short a declared length', { fault: 'length-too-small', body }, '200 twelve'],
    ['a reset', { fault: 'reset', body }, /fetch failed/],
    ['a reset in mid-body', { fault: 'reset-mid-body', body }, /terminated/],
    ['an end in mid-body', { fault: 'end-mid-body', body }, /terminated/],
    ['silence', { fault: 'hang', body }, /timeout/],
    ['silence in mid-body', { fault: 'hang-mid-body', body }, /timeout/],
    ['not HTTP', { fault: 'not-http', body }, /fetch failed/],
  ])('%s', async (_, reply, expected) => {
    answering(reply);
    if (typeof expected === 'string') expect(await read()).toBe(expected);
    else
      await expect(read('fault' in reply && reply.fault.startsWith('hang') ? 300 : undefined)).rejects.toThrow(
        expected,
      );
  });

  test('each exchange once, by method and target first', async () => {
    exchanges.push({ request: { method: 'GET', target: '/b' }, reply: { body: { text: 'b' } } });
    exchanges.push({ request: { method: 'GET', target: '/a' }, reply: { body: { text: 'a' } } });
    const texts = [];
    for (const path of ['/a', '/b', '/c']) texts.push(await (await fetch(`${server.origin}${path}`)).text());
    expect(texts).toEqual(['a', 'b', 'Nothing expected GET /c']);
    expect(server.recorded.map((entry) => entry.exchange === undefined)).toEqual([false, false, true]);
  });

  test('says when a client gave an answer up', async () => {
    answering({ fault: 'hang', body });
    await expect(read(300)).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(server.recorded[0]?.outcome()).toBe('closed');
  });
});

describe('what it records', () => {
  test('multipart by part', async () => {
    answering({ status: 204 });
    const form = new FormData();
    form.append('title', 'Ünï "x"');
    form.append('file', new File([new Uint8Array([0, 1, 255])], 'ä "1".bin', { type: 'application/x-thing' }));
    form.append('json', new Blob(['{"a":1}'], { type: 'application/json' }), 'j.json');
    await fetch(`${server.origin}/x`, { method: 'POST', body: form });
    expect(server.recorded[0]?.request.body).toEqual({
      multipart: [
        { name: 'title', text: 'Ünï "x"' },
        { name: 'file', filename: 'ä "1".bin', contentType: 'application/x-thing', base64: 'AAH/' },
        { name: 'json', filename: 'j.json', contentType: 'application/json', json: { a: 1 } },
      ],
    });
  });

  test('forms, texts, JSON and bytes', async () => {
    answering({ status: 204 }, { status: 204 }, { status: 204 }, { status: 204 });
    const post = (type: string, text: string): Promise<Response> =>
      fetch(`${server.origin}/x`, { method: 'POST', body: Buffer.from(text), headers: { 'content-type': type } });
    await post('application/x-www-form-urlencoded', 'a=1+2&b=%C3%BC');
    await post('text/csv', 'a,b');
    await post('application/problem+json; charset=utf-8', '{"__proto__":1}');
    await post('image/png', '\u0001');
    expect(server.recorded.map((entry) => JSON.stringify(entry.request.body))).toEqual([
      '{"form":[["a","1 2"],["b","ü"]]}',
      '{"text":"a,b"}',
      '{"json":{"__proto__":1}}',
      '{"base64":"AQ=="}',
    ]);
  });
});

describe('how it compares', () => {
  test('JSON by value, with a path to each difference', () => {
    const want = JSON.parse('{"a": [1, {"b": null}], "__proto__": 1, "gone": 0}');
    const got = JSON.parse('{"a": [1, {"b": 2}], "added": true}');
    expect(compareJson('body', want, got)).toEqual([
      'body.__proto__: missing',
      'body.gone: missing',
      'body.added: added, true',
      'body.a[1].b: expected null, got 2',
    ]);
  });

  test('lists with the first item that only one of them has', () => {
    expect(
      compareJson(
        'headers',
        [['a', '1']],
        [
          ['a', '1'],
          ['b', '2'],
        ],
      ),
    ).toEqual(['headers: expected 1 items, got 2, with ["b","2"]']);
    expect(compareJson('parts', ['x', 'y'], ['y'])[0]).toBe('parts: expected 2 items, got 1, without "x"');
  });

  test('what fetch adds to a conditional request is not of the client', async () => {
    answering({ status: 204 });
    await fetch(`${server.origin}/x`, { headers: { 'if-none-match': '"a"' } });
    expect(server.recorded[0]?.request.headers).toEqual([['if-none-match', '"a"']]);
  });

  test('targets byte for byte, queries by value where that is asked for', async () => {
    answering({ status: 204 });
    await fetch(`${server.origin}/x?a=1%2C2&b=c`, { headers: { 'x-a': '1' } });
    const request = server.recorded[0]?.request as Parameters<typeof compareRequest>[1];
    expect(compareRequest({ method: 'GET', target: '/x?a=1,2&b=c' }, request)).toHaveLength(1);
    expect(compareRequest({ method: 'GET', target: '/x', query: { a: '1,2', b: 'c' } }, request)).toEqual([]);
    expect(compareRequest({ method: 'GET', target: '/x', query: { a: '1,2' } }, request)).toHaveLength(1);
    expect(compareRequest({ method: 'GET', target: '/x?a=1%2C2&b=c', headers: { 'x-a': null } }, request)).toHaveLength(
      1,
    );
  });
});
