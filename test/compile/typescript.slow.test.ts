// What is generated compiles under the strictest flags: every feature document, Vault, and every 3.0 or 3.1 document of
// ../shared/specs, whose clients are also loaded; and so does every example on the pages of Vault and of the feature documents.

import { readdirSync } from 'node:fs';
import * as path from 'node:path';
import { StopError } from '../../generator/support/diagnostics';
import type { JsonObject } from '../../generator/support/json';
import { filesBelow, isSupported, sharedFolder } from '../corpus/shared-documents';
import { inBatches } from '../support/in-batches';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { loadProblems } from '../support/load-modules';
import { emptyFolder, examplesOf, typeCheck, writeFiles } from './typescript-project';
import { scratch } from '../support/scratch';

const root = path.resolve(__dirname, '../..');
const cache = scratch('compile-typescript');
const features = path.join(root, 'specs/features');
const documents = filesBelow('specs').filter(isSupported);
const hour = 60 * 60_000;

const vault: JsonObject = {
  packageName: '@apideck/sdk',
  className: 'Apideck',
  group: 'vault',
  globals: { 'x-apideck-consumer-id': 'consumerId', 'x-apideck-app-id': 'appId' },
};

async function generate(file: string, folder: string, options: JsonObject = {}): Promise<void> {
  const name = path.basename(file).replace(/\.\w+$/, '');
  const loaded = await loadInMemory({ kind: 'file', path: file });
  const { files } = await generateInMemory(loaded, 'typescript', name, options);
  writeFiles(folder, files);
}

/** Writes a client with its examples; says under which names the examples import it. */
async function generateExamples(file: string, root: string, options: JsonObject): Promise<Record<string, string[]>> {
  const name = path.basename(file).replace(/\.\w+$/, '');
  const loaded = await loadInMemory({ kind: 'file', path: file });
  const { files } = await generateInMemory(loaded, 'typescript', name, options);
  const examples = examplesOf(files);
  expect(examples.length).toBeGreaterThan(0);
  writeFiles(path.join(root, name), [...files, ...examples]);
  const packageName = (options['packageName'] as string | undefined) ?? name;
  return {
    [packageName]: [`./${name}/src/index.ts`],
    [`${packageName}/*.js`]: [`./${name}/src/*.ts`],
    [`${packageName}/*`]: [`./${name}/src/*.ts`],
  };
}

describe.each([
  ['number', 'previous'],
  ['bigint', 'native'],
] as const)('int64 as %s, by the %s compiler', (int64, compiler) => {
  test(
    'every feature document compiles, and Vault',
    async () => {
      const folder = emptyFolder(path.join(cache, `features-${int64}`));
      for (const file of readdirSync(features).sort()) {
        await generate(path.join(features, file), path.join(folder, path.basename(file, '.yaml')), { int64 });
      }
      await generate(path.join(root, 'specs/vault.yaml'), path.join(folder, 'vault'), { ...vault, int64 });
      expect(typeCheck(folder, ['*/src'], {}, compiler)).toBe('');
    },
    hour,
  );
});

test(
  'every example on every page compiles',
  async () => {
    const folder = emptyFolder(path.join(cache, 'examples'));
    let paths = await generateExamples(path.join(root, 'specs/vault.yaml'), folder, vault);
    for (const file of readdirSync(features).sort()) {
      paths = { ...paths, ...(await generateExamples(path.join(features, file), folder, {})) };
    }
    // What a program has of that package; it is not installed here.
    const text = 'declare module "undici" {\n  export class ProxyAgent {\n    constructor(url: string);\n  }\n}\n';
    writeFiles(folder, [{ path: 'environment.d.ts', text }]);
    const more = {
      module: 'esnext',
      moduleResolution: 'bundler',
      isolatedDeclarations: false,
      declaration: false,
      types: ['node'],
      paths,
    };
    expect(typeCheck(folder, ['*/examples', 'environment.d.ts'], more)).toBe('');
  },
  hour,
);

const batches = inBatches(documents, 12);
const suite = documents.length === 0 ? describe.skip : describe;

suite('documents of ../shared/specs compile and load', () => {
  test.each(batches.map((files, index) => [index + 1, files] as const))(
    `part %i of ${batches.length}`,
    async (number, files) => {
      const folder = emptyFolder(path.join(cache, `corpus-${number}`));
      const clients: string[] = [];
      for (const file of files) {
        const name = path.relative(sharedFolder, file).replace(/[^\w-]/g, '_');
        try {
          await generate(file, path.join(folder, name));
          clients.push(name);
        } catch (error) {
          // A document that is refused is no business of a target.
          if (!(error instanceof StopError)) throw error;
        }
      }
      expect(typeCheck(folder, ['*/src'])).toBe('');
      expect(await loadProblems(folder, clients)).toEqual([]);
      emptyFolder(folder);
    },
    hour,
  );
});
