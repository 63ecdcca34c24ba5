// Reading one document: formats, encodings, YAML's surprises, versions, what cannot be read.

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { own } from '../../../generator/support/json';
import { locate } from '../../../generator/spec/position';
import { codes, Folder, lines, load, loadText, specOf } from './documents';

const folder = new Folder();
afterAll(() => folder.remove());

const head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n";

describe('formats', () => {
  it('reads JSON and YAML alike, from files and from text', async () => {
    const json = folder.write('a.json', '{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}');
    const yaml = folder.write('a.yaml', head.replace('3.0.3', '3.1.0'));
    const fromJson = await load({ kind: 'file', path: json });
    const fromYaml = await load({ kind: 'file', path: yaml });
    expect(fromJson.spec?.files.get('')?.value).toEqual(fromYaml.spec?.files.get('')?.value);
    expect([fromJson.spec?.version, fromJson.spec?.rootName, fromJson.spec?.label]).toEqual(['3.1', 'a.json', json]);
    const text = await specOf(head);
    expect([text.version, text.rootName, text.label]).toEqual(['3.0', undefined, '<stdin>']);
  });

  it('tells the format of a text by how it begins, and takes YAML in flow style too', async () => {
    const json = await specOf('\n {"openapi": "3.0.0", "info": {}, "paths": {}}');
    const flow = await specOf('{openapi: 3.0.0, info: {}, paths: {}}');
    expect([json.files.get('')?.format, flow.files.get('')?.format]).toEqual(['json', 'yaml']);
  });

  it('takes the name that a URL ends in, also where it is no valid encoding', async () => {
    const named = async (url: string): Promise<string | undefined> =>
      (await load({ kind: 'text', text: head, label: url, url })).spec?.rootName;
    expect(await named('https://a.test/my%20api.yaml')).toBe('my api.yaml');
    expect(await named('https://a.test/100%.yaml')).toBe('100%.yaml');
  });

  it('hashes the bytes and drops a byte order mark', async () => {
    const bytes = Buffer.from(`\uFEFF{"openapi": "3.0.0", "info": {}, "paths": {}}`);
    const { spec } = await load({ kind: 'file', path: folder.write('bom.json', bytes) });
    expect(spec?.files.get('')?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(spec?.files.get('')?.text.startsWith('{')).toBe(true);
  });
});

describe('keys that stand twice', () => {
  const json = (rest: string): string => `{"openapi": "3.1.0", "info": {"title": "a: b", "version": "1"}, ${rest}}`;

  it.each([
    ['"paths": {}, "paths": {}', ['/paths']],
    ['"x": [{"a": 1}, {"a": 1, "b": {}, "a": {"c": 1, "c": 2}}]', ['/x/1/a', '/x/1/a/c']],
    ['"x": {"a/b": 1, "a\\u002fb": 2}', ['/x/a~1b']],
    ['"x": {"__proto__": 1, "__proto__": 2, "": 1, "": 2}', ['/x/__proto__', '/x/']],
    ['"x": {"a": 1, "a": 2, "a": 3}', ['/x/a']],
  ])('are warned about in JSON: %s', async (rest, pointers) => {
    const { diagnostics } = await loadText(json(rest));
    expect(diagnostics.list.map(({ code, place }) => `${code} ${place?.pointer}`)).toEqual(
      pointers.map((pointer) => `json-duplicate-key ${pointer}`),
    );
  });

  it.each(['"x": {"a:b": ":", "c": ["d:::", {"e": ":"}]}', '"x": {"a": "\\u003a", "b": {"a": "\\":\\""}}'])(
    'are not found where there are colons only: %s',
    async (rest) => {
      const { diagnostics } = await loadText(json(rest));
      expect(lines(diagnostics)).toEqual([]);
    },
  );

  it('are told in referenced files too, at the second one', async () => {
    folder.write('twice.json', '{\n "A": {"type": "string"},\n "A": {"type": "number"}\n}');
    const file = folder.write('refers.json', json('"components": {"schemas": {"A": {"$ref": "twice.json#/A"}}}'));
    const { spec, diagnostics } = await load({ kind: 'file', path: file });
    expect(lines(diagnostics)).toEqual([
      'warning json-duplicate-key twice.json#/A this key stands twice in one object, and the last one counts',
    ]);
    const twice = spec?.files.get('twice.json');
    expect(twice === undefined ? undefined : await locate(twice, '/A')).toEqual({ line: 3, column: 2 });
  });
});

describe('YAML values', () => {
  async function value(yaml: string): Promise<unknown> {
    return own((await specOf(`${head}x-value:${yaml}\n`)).files.get('')?.value, 'x-value');
  }

  it.each([
    [' 2020-01-01', '2020-01-01'],
    [' 2020-01-01T00:00:00Z', '2020-01-01T00:00:00Z'],
    [' yes', 'yes'],
    [' on', 'on'],
    [' 012', 12],
    [' 0o14', 12],
    [' 0x1F', 31],
    [' 1_000', '1_000'],
    [' 12:30:45', '12:30:45'],
    [' 1.0', 1],
    [' 1e3', 1000],
    [' -.5', -0.5],
    [' .inf', '.inf'],
    [' .nan', '.nan'],
    [' ~', null],
    ['', null],
    [' TRUE', true],
    [' !!str 1', '1'],
    [' [1.0, "1.0"]', [1, '1.0']],
  ])('reads `%s` as YAML 1.2 does', async (yaml, expected) => {
    expect(await value(yaml)).toStrictEqual(expected);
  });

  it('keeps keys as they are written', async () => {
    const found = (await value(' {200: a, 1.0: b, 1.10: c, 0x1F: d, 4XX: e, true: f, 2020-01-01: g, ~: h}')) as object;
    expect(Object.keys(found)).toEqual(['200', '1.0', '1.10', '0x1F', '4XX', 'true', '2020-01-01', 'null']);
  });

  it('merges with `<<`', async () => {
    expect(await value('\n  a: &a {x: 1, y: 2}\n  b: {<<: *a, y: 3}')).toEqual({
      a: { x: 1, y: 2 },
      b: { x: 1, y: 3 },
    });
  });

  it.each([
    ['YAML', `${head}x-value: {__proto__: {polluted: true}, constructor: {a: 1}}\n`],
    ['JSON', '{"openapi": "3.0.0", "x-value": {"__proto__": {"polluted": true}, "constructor": {"a": 1}}}'],
  ])('takes `__proto__` in %s for an ordinary key', async (_, text) => {
    const found = own((await specOf(text)).files.get('')?.value, 'x-value') as object;
    expect(Object.keys(found)).toEqual(['__proto__', 'constructor']);
    expect((found as { polluted?: unknown }).polluted).toBeUndefined();
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('has no tag that makes anything but JSON', async () => {
    const { diagnostics, exitCode } = await loadText(`${head}x-value: !!js/function 'function () {}'\n`);
    expect([exitCode, codes(diagnostics)]).toEqual([3, ['error yaml-syntax']]);
  });
});

describe('what cannot be parsed', () => {
  it.each([
    ['a.yaml', 'openapi: 3.0.0\ninfo:\n\ttitle: T\n', 'yaml-syntax', 3, 1],
    ['b.yaml', 'openapi: 3.0.0\npaths:\n  /a: {}\n  /a: {}\n', 'yaml-duplicate-key', 4, 3],
    ['c.json', '{"openapi": "3.0.0",\n  "info": {,}\n}', 'json-syntax', 2, 12],
    ['d.json', '{"openapi": "3.0.0"', 'json-syntax', 1, 20],
    ['e.json', '{"a": "\\x"}', 'json-syntax', 1, 8],
    ['f.json', '{"a": 01}', 'json-syntax', 1, 8],
    ['g.json', '{"a": 1} {', 'json-syntax', 1, 10],
    ['h.json', '', 'json-syntax', 1, 1],
    ['i.yaml', '---\na: 1\n---\nb: 2\n', 'yaml-syntax', undefined, undefined],
  ])('%s is refused with its position', async (name, text, code, line, column) => {
    const { diagnostics, exitCode } = await load({ kind: 'file', path: folder.write(`syntax/${name}`, text) });
    const [first] = diagnostics.list;
    expect([exitCode, first?.code, first?.place?.position?.line, first?.place?.position?.column]).toEqual([
      3,
      code,
      line,
      column,
    ]);
  });

  it('refuses bytes that are not UTF-8', async () => {
    const { diagnostics, exitCode } = await load({
      kind: 'file',
      path: folder.write('latin.yaml', Buffer.from([0x61, 0x3a, 0x20, 0xe9])),
    });
    expect([exitCode, codes(diagnostics)]).toEqual([3, ['error file-encoding']]);
  });

  it.each([
    ['compressed by gzip', gzipSync('openapi: 3.1.0')],
    ['a ZIP archive', Buffer.from('PK\u0003\u0004\u00ff', 'latin1')],
    ['UTF-16, not UTF-8', Buffer.from('\u{feff}openapi: 3.1.0', 'utf16le')],
  ])('says that a document is %s', async (is, bytes) => {
    const path = folder.write('packed.yaml', bytes);
    const { diagnostics } = await load({ kind: 'file', path });
    expect(diagnostics.list.map(({ message }) => message)).toEqual([`\`${path}\` is ${is}`]);
  });

  it.each([
    ['nowhere.yaml', 'file-missing'],
    ['.', 'file-unreadable'],
  ])('says that %s cannot be read, with exit code 6', async (name, code) => {
    const { diagnostics, exitCode } = await load({ kind: 'file', path: `${folder.path}/${name}` });
    expect([exitCode, codes(diagnostics)]).toEqual([6, [`error ${code}`]]);
  });
});

describe('versions', () => {
  it.each(['3.0.0', '3.0.4', '3.0.9', '3.1.0', '3.1.2', '3.1.0-rc1', '3.2.0'])('reads OpenAPI %s', async (version) => {
    expect((await specOf(head.replace('3.0.3', version))).version).toBe(version.slice(0, 3));
  });

  it.each([
    ['3.0', '3.0'],
    ['3.1', '3.1'],
    ['3.2', '3.2'],
  ])('reads the number %s with a warning', async (written, version) => {
    const { spec, diagnostics } = await loadText(head.replace('3.0.3', written));
    expect([spec?.version, codes(diagnostics)]).toEqual([version, ['warning version-not-string']]);
  });

  it.each([
    ['"2.0"', []],
    ['2.0', ['warning version-not-string']],
  ])('reads Swagger %s', async (written, found) => {
    const { spec, diagnostics } = await loadText(head.replace('openapi: 3.0.3', `swagger: ${written}`));
    expect([spec?.version, codes(diagnostics)]).toEqual(['2.0', found]);
  });

  it.each([
    ['swagger: "1.1"', 'error version-unsupported #/swagger Swagger `1.1` is not supported'],
    ['swaggerVersion: "1.2"', 'error version-unsupported #/swaggerVersion Swagger `1.2` is not supported'],
    ['openapi: 3.3.0', 'error version-unsupported #/openapi OpenAPI `3.3.0` is not supported'],
    ['openapi: 4.0.0', 'error version-unsupported #/openapi OpenAPI `4.0.0` is not supported'],
    ['openapi: 3.10.0', 'error version-unsupported #/openapi OpenAPI `3.10.0` is not supported'],
    ['openapi: {a: 1}', 'error version-unsupported #/openapi OpenAPI `{"a":1}` is not supported'],
    ['asyncapi: 3.0.0', 'error not-openapi #/asyncapi this is an AsyncAPI document, not an OpenAPI document'],
    ['$schema: x', 'error not-openapi #/$schema this is a JSON Schema, not an OpenAPI document'],
    ['title: T', 'error not-openapi # this is not an OpenAPI document: there is no `openapi` field'],
    ['- a', 'error not-openapi # this is a list, not an OpenAPI document'],
    ['just text', 'error not-openapi # this is a string, not an OpenAPI document'],
    ['', 'error not-openapi # this is empty, not an OpenAPI document'],
  ])('refuses `%s`', async (text, expected) => {
    const { diagnostics, exitCode } = await loadText(text);
    expect([exitCode, lines(diagnostics)]).toEqual([3, [expected]]);
  });
});
