// specs/vault.yaml has the facts of the published Vault document and its own words: both give the same model once prose
// is set aside, and no sentence of the published one is repeated.

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { buildModel } from '../../generator/model/build';
import { loadSpec } from '../../generator/spec/load';
import { Diagnostics } from '../../generator/support/diagnostics';
import type { ApiModel } from '../../generator/model';

const own = path.resolve(__dirname, '../../specs/vault.yaml');
const published = path.resolve(__dirname, '../../../shared/specs/apideck/vault.yml');
const PROSE = new Set(['summary', 'description', 'x-apideck-gotchas']);

async function modelOf(file: string): Promise<ApiModel> {
  const diagnostics = new Diagnostics();
  const spec = await loadSpec({ kind: 'file', path: file }, { allowRefOrigins: [] }, diagnostics);
  const model = buildModel(spec, diagnostics);
  expect(diagnostics.list.filter(({ severity }) => severity === 'error')).toEqual([]);
  return model;
}

/** Without prose, except inside examples and other values of the document, where it is a fact. */
function facts(value: unknown, inValue = false): unknown {
  if (Array.isArray(value)) return value.map((item) => facts(item, inValue));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => inValue || !PROSE.has(key))
      .map(([key, member]) => [key, facts(member, inValue || key === 'examples' || key === 'default')]),
  );
}

describe('specs/vault.yaml', () => {
  it('has 37 operations, 83 component schemas and 11 webhooks', async () => {
    const model = await modelOf(own);
    expect(model.operations).toHaveLength(37);
    expect(model.declarations.filter(({ origin }) => origin === 'component')).toHaveLength(83);
    expect(model.webhooks).toHaveLength(11);
  });

  const compare = existsSync(published) ? it : it.skip;
  const why = existsSync(published) ? '' : ' (skipped: ../shared is not here)';

  compare(`gives the model of the published document, prose set aside${why}`, async () => {
    expect(facts(await modelOf(own))).toEqual(facts(await modelOf(published)));
  });

  compare(`repeats no description of five words or more${why}`, () => {
    const theirs = descriptions(load(readFileSync(published, 'utf8')));
    const repeated = [...descriptions(load(readFileSync(own, 'utf8')))].filter((text) => theirs.has(text));
    expect(repeated.filter((text) => text.trim().split(/\s+/).length >= 5)).toEqual([]);
  });
});

function descriptions(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) descriptions(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      if (key === 'description' && typeof member === 'string') found.add(member.trim());
      else if (!/^(example|examples|enum|default|x-codeSamples)$/.test(key)) descriptions(member, found);
    }
  }
  return found;
}
