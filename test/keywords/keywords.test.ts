// What becomes of each keyword is as docs/documents.md says, which is written from these rows by `npx jest -u test/keywords`: the
// document of a row is read with the keyword and without it.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { buildModel } from '../../generator/model/build';
import { checkSpec } from '../../generator/spec/check';
import { loadSpec } from '../../generator/spec/load';
import { Diagnostics } from '../../generator/support/diagnostics';
import { updateMode } from '../support/golden-tree';
import { jsonSchema } from './json-schema';
import { openapi32 } from './openapi32';
import type { KeywordRow } from './row';
import { swagger2 } from './swagger2';

const page = path.join(__dirname, '../../docs/documents.md');

const tables = [
  { title: 'Swagger 2.0', head: "swagger: '2.0'", rows: swagger2 },
  { title: 'OpenAPI 3.2', head: 'openapi: 3.2.0', rows: openapi32 },
  { title: 'JSON Schema 2020-12', head: 'openapi: 3.1.0', rows: jsonSchema },
] as const;

async function reading(text: string): Promise<{ readonly model: string; readonly found: readonly string[] }> {
  const diagnostics = new Diagnostics();
  const spec = await loadSpec({ kind: 'text', text, label: 'test' }, { allowRefOrigins: [] }, diagnostics);
  await checkSpec(spec, diagnostics);
  const model = JSON.stringify(buildModel(spec, diagnostics));
  return { model, found: diagnostics.list.map(({ code, place }) => `${code} ${place?.pointer ?? ''}`) };
}

describe.each(tables)('$title', ({ head, rows }) => {
  test.each(rows.map((one) => [`${one.object} ${one.keyword}`, one] as const))('%s', async (_name, one) => {
    const start = `${head}\ninfo: {title: T, version: '1'}\n`;
    const given = await reading(start + one.shows.replace(/[«»]/g, ''));
    const absent = await reading(start + one.shows.replace(/«[^»]*»/g, '')).catch(() => undefined);
    const extensions = (model: string | undefined): string | undefined =>
      model?.replace(/"extensions":\{[^{}]*\}/g, '');
    expect({ changes: extensions(given.model) !== extensions(absent?.model), found: given.found.length }).toEqual({
      changes: one.fate === 'silent' ? false : one.fate === 'named' ? expect.any(Boolean) : true,
      found: one.fate === 'named' ? 1 : 0,
    });
  });
});

test('docs/documents.md holds the rows', () => {
  const text = fs.readFileSync(page, 'utf8');
  const written = tables.reduce(withTable, text);
  if (updateMode(expect.getState()) === 'all') fs.writeFileSync(page, written);
  expect(fs.readFileSync(page, 'utf8')).toBe(written);
});

function withTable(
  text: string,
  { title, rows }: { readonly title: string; readonly rows: readonly KeywordRow[] },
): string {
  const [start, end] = [`<!-- begin: ${title} -->`, `<!-- end: ${title} -->`];
  const before = text.slice(0, text.indexOf(start) + start.length);
  return `${before}\n\n${tableOf(rows)}\n\n${text.slice(text.indexOf(end))}`;
}

const fates = { read: 'read', silent: 'no use', named: 'a finding' } as const;

function tableOf(rows: readonly KeywordRow[]): string {
  const cells = rows.map(({ object, keyword, fate, becomes }) => [object, `\`${keyword}\``, fates[fate], becomes]);
  return [['Object', 'Keyword', 'Is', 'What becomes of it'], ['---', '---', '---', '---'], ...cells]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');
}
