// Every small document of ../shared/cases has a client in every target: nothing but what is listed here is found wrong with
// it, the output is in proportion to the document, and it is what is right about it (rights.ts). The outlines are made of
// all; the files of those whose files matter, and of one in four of the others, in the next target the next. CASES=all takes all.

import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { TARGET_NAMES } from '../../generator/targets';
import { generateInMemory, loadInMemory, outlineInMemory } from '../support/in-memory';
import { OF_FILES, RIGHTS } from './rights';

jest.setTimeout(300_000);

const folder = path.resolve(__dirname, '../../../shared/cases');
const FOLDERS = ['barrel/api.yaml', 'multi/api.yaml'];

/** What is said of a document, each code once. */
const FOUND: { readonly [file: string]: readonly string[] } = {
  'dos-ref-percent-18.json': ['ref-unresolved'],
  'json-schema-leftovers.yaml': ['schema-content-ignored'],
  'multipart.yaml': ['structure-unknown-field'],
  'one-more-cjk.yaml': ['component-name'],
  'optional-body-and-auth-params.yaml': ['parameter-ignored', 'request-body-method', 'server-variable-default'],
  'swashbuckle-and-generic-names.yaml': ['component-name'],
};

/** Bytes of generated output for each byte of a document, beside what every client has. */
const PER_BYTE = 100;

const ALL = process.env['CASES'] === 'all';

if (!existsSync(folder)) {
  test.skip('skipped: ../shared/cases is not there', () => undefined);
} else {
  const files = [...readdirSync(folder).filter((name) => /\.(?:ya?ml|json)$/.test(name)), ...FOLDERS];
  const sizeOf = (generated: Awaited<ReturnType<typeof generateInMemory>>): number =>
    generated.files.reduce((sum, each) => sum + (each.generated ? each.text.length : 0), 0);

  test('each document that is asked about is there', () => {
    expect(files.length).toBeGreaterThanOrEqual(39);
    expect([...Object.keys(RIGHTS), ...Object.keys(FOUND)].filter((name) => !files.includes(name))).toEqual([]);
  });

  describe.each(TARGET_NAMES)('%s', (target) => {
    let least: number;

    beforeAll(async () => {
      const text = JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'T', version: '1' },
        paths: { '/a': { get: { responses: { '200': { description: 'ok' } } } } },
      });
      const loaded = await loadInMemory({ kind: 'text', text, label: 'least.json' });
      least = sizeOf(await generateInMemory(loaded, target, 'least'));
    });

    test.each(files.map((file, at) => [file, at] as const))('%s', async (file, at) => {
      const loaded = await loadInMemory({ kind: 'file', path: path.join(folder, file) });
      const outline = await outlineInMemory(loaded, target, 'Case');
      const isPrinted = ALL || OF_FILES.test(file) || at % TARGET_NAMES.length === TARGET_NAMES.indexOf(target);
      const printed = isPrinted ? await generateInMemory(loaded, target, 'Case') : undefined;
      const found = [...new Set(loaded.diagnostics.list.map(({ code }) => code))].sort();
      expect(found).toEqual(FOUND[file] ?? []);
      expect(loaded.diagnostics.list.filter(({ severity }) => severity === 'error')).toEqual([]);
      if (printed !== undefined && !file.includes('/')) {
        const { size } = statSync(path.join(folder, file));
        expect((sizeOf(printed) - least) / size).toBeLessThan(PER_BYTE);
      }
      const [is, wanted] = RIGHTS[file]?.({ ...printed, outline, target }) ?? [{}, {}];
      expect(is).toEqual(wanted);
    });
  });
}
