// Every feature document through every registered target, compared with the files committed beside this one:
// test/golden/<feature>/<target>/. `jest -u` rewrites them, a plain run writes what is new, CI does neither.

import * as fs from 'node:fs';
import * as path from 'node:path';
import { TARGET_NAMES } from '../../generator/targets';
import type { JsonObject } from '../../generator/support/json';
import { outlinedInMemory, loadInMemory } from '../support/in-memory';
import { goldenFiles } from '../support/golden-files';
import { byPath, difference, readTree, updateMode, writeTree } from '../support/golden-tree';

const features = path.join(__dirname, '../../specs/features');

/** Options that a feature needs to show itself; by feature and target. */
const OPTIONS: { readonly [feature: string]: { readonly [target: string]: JsonObject } } = {};

/** Findings that a document is there to cause; every other one is a mistake in it. */
const FINDINGS: { readonly [feature: string]: readonly string[] } = {
  bodies: ['model-media-type-opaque'],
  enums: ['enum-duplicate'],
  openapi32: ['model-default-mapping'],
  parameters: ['parameter-ignored'],
  petstore: ['model-media-type-opaque', 'model-xml-name'],
  xml: ['model-media-type-opaque'],
};

/** The documents that are about pages, and the one whose package is looked at as a whole. */
const PAGES = ['docs', 'operations', 'unions'];
const PACKAGE = 'docs';

/** Too large for a review: their public symbols alone. */
const SURFACES = ['petstore'];

const names = fs
  .readdirSync(features)
  .map((file) => path.basename(file, '.yaml'))
  .sort();

test('there are at most 26 feature documents', () => {
  expect(names.length).toBeLessThanOrEqual(26);
});

describe.each(names)('%s', (feature) => {
  const source = { kind: 'file', path: path.join(features, `${feature}.yaml`) } as const;

  test('is free of findings', async () => {
    const { diagnostics } = await loadInMemory(source);
    const unexpected = diagnostics.list.filter(({ code }) => !(FINDINGS[feature] ?? []).includes(code));
    expect(unexpected).toEqual([]);
  });

  test.each(TARGET_NAMES)('%s', async (target) => {
    const generated = await outlinedInMemory(await loadInMemory(source), target, feature, OPTIONS[feature]?.[target]);
    const kept = { pages: PAGES.includes(feature), package: feature === PACKAGE };
    const surface = SURFACES.includes(feature);
    const expected = goldenFiles(generated, surface ? { ...kept, surfaceAlone: true } : kept);
    const folder = path.join(__dirname, feature, target);
    const actual = readTree(folder);
    const changed = difference(actual, expected);
    const mode = updateMode(expect.getState());
    if (changed.length > 0 && (mode === 'all' || (mode === 'new' && actual.size === 0))) {
      writeTree(folder, expected);
      return;
    }
    // Only what differs is compared, so that the report is short.
    expect(byPath(expected, changed)).toEqual(byPath(actual, changed));
  });
});

test('no golden is left of a feature or target that is gone', () => {
  const folders = fs
    .readdirSync(__dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(folders.filter((folder) => !names.includes(folder))).toEqual([]);
  for (const folder of folders) {
    const targets = fs.readdirSync(path.join(__dirname, folder));
    expect(targets.filter((target) => !(TARGET_NAMES as readonly string[]).includes(target))).toEqual([]);
  }
});
