// Bodies, as source: form, multipart, bytes, text, and the choice among several.

import { askingBody } from '../../../../templates/ecmascript/runtime/body-asking';
import { chosenBody } from '../../../../templates/ecmascript/runtime/body-choice';
import { formBody } from '../../../../templates/ecmascript/runtime/body-form';
import { multipartBody } from '../../../../templates/ecmascript/runtime/body-multipart';
import { RequestError } from '../../../../templates/ecmascript/runtime/errors';
import { binaryBody, textBody } from '../../../../templates/ecmascript/runtime/body-raw';
import { jsonBody } from '../../../../templates/ecmascript/runtime/json';
import type { BodyContent, Sending, UploadProgress } from '../../../../templates/ecmascript/runtime/operation';
import { deepObject } from '../../../../templates/ecmascript/runtime/styles-query';
import { byMediaType, text } from '../../../../templates/ecmascript/runtime/readers';
import { json } from '../../../../templates/ecmascript/runtime/json';

function sending(uploadProgress?: UploadProgress): Sending {
  return { headers: new Headers(), signal: new AbortController().signal, uploadProgress };
}

test('forms', () => {
  const content: BodyContent = {
    type: 'application/x-www-form-urlencoded',
    write: formBody,
    parts: { deep: { style: deepObject }, whole: { repeated: false } },
  };
  const value = {
    a: 'x y+z',
    list: [1, null, 2],
    flag: true,
    none: null,
    deep: { k: 1 },
    whole: [1],
    object: { b: 2 },
  };
  expect(formBody(value, content, null, sending()).data).toBe(
    'a=x+y%2Bz&list=1&list=2&flag=true&deep%5Bk%5D=1&whole=%5B1%5D&object=%7B%22b%22%3A2%7D',
  );
});

test('a form that is encoded already goes out as it is', () => {
  const content: BodyContent = { type: 'application/x-www-form-urlencoded', write: formBody };
  expect(formBody('a=%20', content, null, sending()).data).toBe('a=%20');
  expect(formBody(new URLSearchParams({ a: 'b c' }), content, null, sending()).data).toBe('a=b+c');
  const bytes = new Uint8Array([97]);
  expect(formBody(bytes, content, null, sending()).data).toBe(bytes);
});

test.each([[['a']], [1], [true], [null]])('%j is no form', (value) => {
  const content = { type: 'multipart/form-data', write: multipartBody };
  expect(() => formBody(value, { ...content, write: formBody }, null, sending())).toThrow(RequestError);
  expect(() => multipartBody(value, content, null, sending())).toThrow(RequestError);
});

test('null is no form, and an object of JSON, where the body asks for a stream', () => {
  const form = { type: 'multipart/form-data', write: askingBody, asks: ['stream', multipartBody] as const };
  expect(() => askingBody(null, form, null, sending())).toThrow(RequestError);
  const asking = { type: 'application/json', write: askingBody, asks: ['stream', jsonBody] as const };
  expect(askingBody(null, asking, null, sending()).data).toBe('{"stream":true}');
});

test('a form of the platform is laid out by it, and bytes are no form', () => {
  const content: BodyContent = { type: 'multipart/form-data', write: multipartBody };
  const form = new FormData();
  expect(multipartBody(form, content, null, sending()).data).toBe(form);
  expect(() => multipartBody(new Uint8Array([1]), content, null, sending())).toThrow(RequestError);
});

async function partsOf(value: unknown, parts: BodyContent['parts']): Promise<readonly string[]> {
  const content: BodyContent = { type: 'multipart/form-data', write: multipartBody, ...(parts && { parts }) };
  const { data, type = '' } = multipartBody(value, content, null, sending());
  const [, boundary = ''] = /boundary=(.*)$/.exec(type) ?? [];
  const body = await (data as Blob).text();
  expect(body.endsWith(`--${boundary}--\r\n`)).toBe(true);
  return body
    .split(`--${boundary}\r\n`)
    .slice(1)
    .map((part) => part.replace(/\r\n(--.*\r\n)?$/, ''));
}

test('multipart', async () => {
  const file = new File(['data'], 'ü"\r\n.txt', { type: 'text/plain' });
  const parts = await partsOf(
    {
      text: 'a',
      number: 1,
      object: { content: 'not a file' },
      file,
      bytes: new Uint8Array([104, 105]),
      named: { content: 'x', name: 'n.csv', type: 'text/csv' },
      list: ['a', 'b'],
      whole: [1, 2],
      absent: undefined,
    },
    { named: { file: true }, whole: { repeated: false, type: 'application/json' } },
  );
  expect(parts).toEqual([
    'Content-Disposition: form-data; name="text"\r\n\r\na',
    'Content-Disposition: form-data; name="number"\r\n\r\n1',
    'Content-Disposition: form-data; name="object"\r\nContent-Type: application/json\r\n\r\n{"content":"not a file"}',
    'Content-Disposition: form-data; name="file"; filename="ü%22%0D%0A.txt"\r\nContent-Type: text/plain\r\n\r\ndata',
    'Content-Disposition: form-data; name="bytes"; filename="bytes"\r\nContent-Type: application/octet-stream\r\n\r\nhi',
    'Content-Disposition: form-data; name="named"; filename="n.csv"\r\nContent-Type: text/csv\r\n\r\nx',
    'Content-Disposition: form-data; name="list"\r\n\r\na',
    'Content-Disposition: form-data; name="list"\r\n\r\nb',
    'Content-Disposition: form-data; name="whole"\r\nContent-Type: application/json\r\n\r\n[1,2]',
  ]);
});

test('an object with bytes in it is a file, whatever the document says of the part', async () => {
  const [part] = await partsOf({ any: { content: new Blob(['x'], { type: 'image/png' }), name: 'a.png' } }, undefined);
  expect(part).toBe('Content-Disposition: form-data; name="any"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nx');
});

test("a file's own type wins where the part allows it", async () => {
  const png = new Blob(['x'], { type: 'image/png' });
  const [fits] = await partsOf({ file: png }, { file: { file: true, type: 'image/*' } });
  expect(fits).toContain('Content-Type: image/png');
  const [other] = await partsOf({ file: png }, { file: { file: true, type: 'image/jpeg' } });
  expect(other).toContain('Content-Type: image/jpeg');
});

test.each([
  ['application/octet-stream', 'image/png', 'image/png'],
  ['application/octet-stream', 'image/*', 'application/octet-stream'],
  ['IMAGE/JPEG; q=1', 'image/png, image/jpeg', 'IMAGE/JPEG; q=1'],
  ['image/gif', 'image/png, image/*', 'image/gif'],
  ['image/gif', 'image/png, image/jpeg', 'image/png'],
  ['text/plain', 'application/octet-stream', 'text/plain'],
  [undefined, 'image/*', 'application/octet-stream'],
])('a file of type %s in a part of %s is sent as %s', async (own, allowed, sent) => {
  const [part] = await partsOf({ file: { content: 'x', type: own } }, { file: { file: true, type: allowed } });
  expect(part).toContain(`Content-Type: ${sent}\r\n`);
});

test('the type of a part cannot bring a header in', async () => {
  const content: BodyContent = { type: 'multipart/form-data', write: multipartBody, parts: { f: { file: true } } };
  expect(() => multipartBody({ f: { content: 'x', type: 'a/b\r\nX: y' } }, content, null, sending())).toThrow(
    TypeError,
  );
});

test('bytes and text', async () => {
  const binary: BodyContent = { type: 'image/*', write: binaryBody };
  expect(binaryBody(new Blob(['x'], { type: 'image/png' }), binary, null, sending()).type).toBe('image/png');
  expect(binaryBody(new Uint8Array([1]), binary, null, sending()).type).toBe('application/octet-stream');
  expect(binaryBody(new ReadableStream(), binary, null, sending()).once).toEqual({});
  expect(textBody(1, { type: 'text/plain', write: textBody }, null, sending()).data).toBe('1');
});

test('the content that the caller names, else the first', () => {
  const content: BodyContent = {
    type: 'application/json',
    write: chosenBody,
    contents: [
      { type: 'application/json', write: jsonBody },
      { type: 'application/x-www-form-urlencoded; charset=utf-8', write: formBody },
    ],
  };
  expect(chosenBody({ a: 1 }, content, null, sending())).toEqual({ data: '{"a":1}', type: 'application/json' });
  expect(chosenBody({ a: 1 }, content, 'application/x-www-form-urlencoded', sending())).toEqual({
    data: 'a=1',
    type: 'application/x-www-form-urlencoded; charset=utf-8',
  });
  expect(chosenBody({ a: 1 }, content, 'application/vnd.mine+json', sending())).toEqual({
    data: '{"a":1}',
    type: 'application/vnd.mine+json',
  });
});

test('responses by media type, range, or the first; charsets', async () => {
  const read = (type: string, bytes: string | Uint8Array<ArrayBuffer>): unknown => {
    const response = new Response(new Blob([bytes]), { headers: { 'content-type': type } });
    const contents = [
      ['application/json', json],
      ['text/*', text],
    ] as const;
    return byMediaType(
      {
        response,
        whole: async () => response,
        text: () => response.text(),
        caller: null,
        failed: (error) => error as Error,
        operation: { id: 'x', method: 'GET', path: '/', success: {} },
        request: { method: 'GET', url: '', headers: {} },
        secrets: [],
        timeoutMs: 0,
      },
      contents as never,
    );
  };
  expect(await read('application/json; charset=utf-8', '{"a":1}')).toEqual({ a: 1 });
  expect(await read('text/csv', '{"a":1}')).toBe('{"a":1}');
  expect(await read('other/type', '[1]')).toEqual([1]);
  expect(await read('text/plain; charset=iso-8859-1', new Uint8Array([252]))).toBe('ü');
  expect(await read('text/plain; charset=unheard-of', 'a')).toBe('a');
});

test.each([
  ['text/plain', 'text/plain'],
  ['text/plain; charset=UTF-8', 'text/plain; charset=UTF-8'],
  ['text/plain;charset="utf-8"', 'text/plain;charset="utf-8"'],
  ['text/plain; charset=iso-8859-1; format=flowed', 'text/plain; charset=utf-8; format=flowed'],
  ['text/plain; Charset="utf-16"', 'text/plain; Charset=utf-8'],
  ['text/*', 'text/plain'],
])('text of the type %s is sent as %s, and bytes under the type itself', (type, sent) => {
  const content: BodyContent = { type, write: textBody };
  expect(textBody('é', content, null, sending())).toEqual({ data: 'é', type: sent });
  const bytes = new Uint8Array([0xe9]);
  expect(textBody(bytes, content, null, sending()).type).toBe(type === 'text/*' ? 'text/plain' : type);
  const choice: BodyContent = {
    type: 'text/csv',
    write: chosenBody,
    contents: [{ type: 'text/csv', write: textBody }, content],
  };
  if (!type.includes('*')) expect(chosenBody('é', choice, 'text/plain', sending()).type).toBe(sent);
});
