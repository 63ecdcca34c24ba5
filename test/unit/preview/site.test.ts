// The site of a preview as files: what it may hold, and that its links lead somewhere. How a browser shows it is for
// browser.slow.test.ts.

import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { preview, RunError } from '../../../generator';
import { serveFolder } from '../../../generator/cli/serve-folder';

const root = path.resolve(__dirname, '../../..');
const HOSTILE = path.join(root, 'test/hostile/hostile.yaml');

let folder: string;
let site: ReadonlyMap<string, string>;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'specsmith-preview-'));
  const { files } = await preview({ spec: HOSTILE, out: 'site', cwd: folder });
  site = new Map(files.map((file) => [file.path, fs.readFileSync(path.join(folder, 'site', file.path), 'utf8')]));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const pages = (): readonly (readonly [string, string])[] => [...site].filter(([name]) => name.endsWith('.html'));

const TAGS =
  /^(?:!doctype html|\/?(?:html|head|body|title|header|main|footer|nav|section|div|span|p|a|ul|li|h1|h2|h3|pre|code|strong|em|s|ol|blockquote|hr|br|table|colgroup|thead|tbody|tr|th|td|label|input|link|meta|script)(?: [a-z-]+(?:="[^"<>]*")?)*)$/;

test('all that is markup in a page is the generator’s own: known elements, without scripts, styles and handlers', () => {
  expect(pages().length).toBeGreaterThan(10);
  for (const [name, text] of pages()) {
    const tags = [...text.matchAll(/<([^>]*)>/g)].map(([, tag = '']) => tag);
    expect({ name, unknown: tags.filter((tag) => !TAGS.test(tag)) }).toEqual({ name, unknown: [] });
    // What is left between tags holds no `<` at all.
    expect(text.replace(/<[^>]*>/g, '')).not.toContain('<');
    const attributes = tags.flatMap((tag) =>
      [...tag.matchAll(/ ([a-z-]+)(?==|$| )/g)].map(([, attribute]) => attribute),
    );
    expect(attributes.filter((attribute) => attribute?.startsWith('on') || attribute === 'style')).toEqual([]);
    expect(tags.filter((tag) => tag.startsWith('script'))).toEqual([
      expect.stringMatching(/^script src="(?:\.\.\/)?search\.js" defer$/),
    ]);
    expect(text).toContain(
      "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'",
    );
  }
});

test('every link leads to a page of the site, and every page has one head and ids of its own', () => {
  for (const [name, text] of pages()) {
    const targets = [...text.matchAll(/ (?:href|src)="([^"#][^"]*)"/g)].map(([, target = '']) => target);
    const own = targets.filter((target) => !/^(?:https?|mailto):/.test(target));
    const dead = own.filter((target) => !site.has(path.posix.join(path.posix.dirname(name), target)));
    expect({ name, dead }).toEqual({ name, dead: [] });
    expect([...text.matchAll(/<h1>/g)]).toHaveLength(1);
    const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('the list of the search is one assignment of a literal', () => {
  const text = site.get('search-index.js') ?? '';
  const literal = /^globalThis\.specsmithIndex = (\[.*\]);\n$/.exec(text)?.[1] ?? '';
  const entries = JSON.parse(literal) as readonly (readonly string[])[];
  for (const [, , page = ''] of entries) expect(site.has(page)).toBe(true);
});

const SHOP = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0, description: 'Sells \`things\`.' }
paths:
  /things/{class}:
    get:
      operationId: getThing
      summary: One thing
      parameters: [{ name: class, in: path, required: true, schema: { type: string } }]
      responses:
        '200': { description: It, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
        '404': { description: None, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
        '409': { description: 'Taken: ![](https://a.example/x.png)' }
    post: { responses: { '204': { description: Done } }, parameters: [{ name: class, in: path, required: true, schema: { type: string } }] }
components:
  schemas:
    Thing: { type: object, required: [id], properties: { id: { type: string } } }
    Thing_: { type: object, properties: { other: { type: string } } }
    Problem: { type: object, properties: { why: { type: string } } }
    unused-type: { type: object, properties: { a: { type: strin } } }
`;

describe('of a small document', () => {
  let shop: string;
  const read = (name: string): string => fs.readFileSync(path.join(shop, 'site', name), 'utf8');
  beforeAll(async () => {
    shop = fs.mkdtempSync(path.join(os.tmpdir(), 'specsmith-preview-'));
    fs.writeFileSync(path.join(shop, 'shop.yaml'), SHOP);
    await preview({ spec: 'shop.yaml', out: 'site', cwd: shop });
  });
  afterAll(() => fs.rmSync(shop, { recursive: true, force: true }));

  test('an operation has its signature, example and errors in each language, with links to its types', () => {
    const page = read('operations/getThing.html');
    for (const id of ['typescript', 'javascript', 'python', 'csharp']) expect(page).toContain(`<section id="${id}"`);
    expect(page).toContain('<a href="../models/Thing.html">Thing</a>');
    expect(page).toContain('from pprint import pprint');
    expect(page).toContain('href="../models/Problem.html"');
  });

  test('only cells that say nothing are hidden where rows are blocks', () => {
    const page = read('operations/getThing.html');
    expect(page).toContain('<td role="cell" data-label="Thrown as"></td>');
    expect(page).not.toContain('<code></code>');
    expect(page).toMatch(/<td role="cell" data-label="Description">Taken: !<a [^>]*><\/a><\/td>/);
    expect(read('site.css')).toMatch(/ td:empty \{\s*position: absolute;/);
  });

  test('a model says which properties are required, and the names on the wire where one differs', () => {
    const page = read('models/Thing.html');
    expect(page).toMatch(/<td role="cell" data-label="Required">(?:yes|no)<\/td>/);
    const sections = page.split('<section ').slice(1);
    const differing = sections.filter((section) => section.includes('On the wire'));
    expect(differing.map((section) => /id="(\w+)"/.exec(section)?.[1])).toEqual(['csharp']);
  });

  test('a name that another thing has is told with its reason', () => {
    const names = read('names.html');
    expect(names).toContain('getThing');
    expect(names).toMatch(/another thing of the document has the wanted name/);
  });

  test('findings stand at their place, with line and column', () => {
    expect(read('findings.html')).toMatch(/shop\.yaml:\d+:\d+/);
    expect(read('models/unused-type.html')).toContain('<h2>Findings</h2>');
    expect(read('models/Thing.html')).not.toContain('<h2>Findings</h2>');
  });

  test('a second run changes nothing, and an edited page is refused', async () => {
    const again = await preview({ spec: 'shop.yaml', out: 'site', cwd: shop });
    expect(again.files.filter(({ state }) => state !== 'unchanged')).toEqual([]);
    fs.appendFileSync(path.join(shop, 'site/index.html'), '<!-- mine -->');
    const refused = await preview({ spec: 'shop.yaml', out: 'site', cwd: shop }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(RunError);
    expect((refused as RunError).exitCode).toBe(5);
    await preview({ spec: 'shop.yaml', out: 'site', cwd: shop, overwriteModified: true });
    expect(read('index.html')).not.toContain('mine');
  });

  test('no site is written over other files, nor over the folder of its document', async () => {
    fs.mkdirSync(path.join(shop, 'taken'));
    fs.writeFileSync(path.join(shop, 'taken/index.html'), 'mine');
    for (const out of ['taken', '.']) {
      await expect(preview({ spec: 'shop.yaml', out, cwd: shop })).rejects.toMatchObject({ exitCode: 5 });
    }
    expect(fs.readFileSync(path.join(shop, 'taken/index.html'), 'utf8')).toBe('mine');
  });

  test('no site is written over that of a configuration, over its clients, nor over a folder with an overlay', async () => {
    const overlay = 'overlay: 1.0.0\ninfo: { title: x, version: "1" }\nactions: []\n';
    fs.mkdirSync(path.join(shop, 'overlays'));
    fs.writeFileSync(path.join(shop, 'overlays/one.yaml'), overlay);
    const apis = ['one', 'two'].map(
      (name) => `  ${name}: { spec: shop.yaml, output: ${name}, targets: { python: {} } }\n`,
    );
    fs.writeFileSync(path.join(shop, 'specsmith.yaml'), `apis:\n${apis.join('')}`);
    await preview({ api: 'one', out: 'configured', cwd: shop });
    const codes = async (...[options]: Parameters<typeof preview>): Promise<readonly string[]> => {
      const refused = await preview(options).catch((error: unknown) => error);
      return (refused as RunError).reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    };
    expect(await codes({ spec: 'shop.yaml', out: 'configured', cwd: shop })).toContain('output-of-another');
    expect(await codes({ api: 'two', out: 'configured', cwd: shop })).toContain('output-of-another');
    expect(await codes({ api: 'one', out: 'two/python/docs', cwd: shop })).toContain('output-overlap');
    const overlaid = { overlays: ['overlays/one.yaml'], out: 'overlays', cwd: shop };
    expect(await codes({ spec: 'shop.yaml', ...overlaid })).toContain('output-forbidden');
    expect(fs.readdirSync(path.join(shop, 'overlays'))).toEqual(['one.yaml']);
  });

  test('served: the files of the site and no others, to this machine', async () => {
    fs.writeFileSync(path.join(shop, 'site/secret.html'), 'secret');
    const { origin, server, ended } = await serveFolder(path.join(shop, 'site'), 0);
    const status = async (file: string, headers: Record<string, string> = {}): Promise<number> =>
      (await fetch(new URL(file, origin), { headers })).status;
    expect(origin).toMatch(/^http:\/\/127\.0\.0\.1:/);
    expect(await (await fetch(origin)).text()).toBe(read('index.html'));
    expect(await status('operations/getThing.html')).toBe(200);
    expect(await status('secret.html')).toBe(404);
    expect(await status('..%2fshop.yaml')).toBe(404);
    server.closeAllConnections();
    server.close();
    await ended;
  });
});
