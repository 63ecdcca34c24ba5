// The versions of the Vault document, one client generated over the other. A program that uses every operation, every type
// and every known value of one client is checked against the next: it breaks where diff says major, and nowhere else.

import * as path from 'node:path';
import { compareClients, highest, type Change, type Source } from '../../generator/diff';
import { outlineOf, planOutput, registerOf } from '../../generator/pipeline';
import { emptyFolder, typeCheck, writeFiles } from '../compile/typescript-project';
import { filesBelow } from '../corpus/shared-documents';
import { loadInMemory } from '../support/in-memory';
import { MemoryFiles, type OutputFile } from '../support/memory-files';
import { programOf } from './every-symbol';

type Names = Parameters<typeof registerOf>[1];

interface Version {
  readonly files: readonly OutputFile[];
  readonly names: Names;
  readonly source: (side: 'now' | 'before') => Source;
}

/** Versions that diff calls major, while no program breaks. */
const EXCEPTIONS: { readonly [name: string]: string } = {
  'vault-2026-07-15-c2dd48c.yml':
    'Maps of anything in answers became objects of known properties that are open to anything else: what is read as a map can be read so still. diff compares no shapes of different kinds.',
};

const documents = filesBelow('specs/apideck/history');
const root = emptyFolder(path.resolve(__dirname, '../../.cache/compatibility-vault'));
const steps = documents.slice(1).map((file, at) => ({ step: at, name: path.basename(file) }));

let said: string;
const changes: (readonly Change[])[] = [];

async function versionOf(file: string, recorded: Names, generation: string): Promise<Version> {
  const { model, diagnostics } = await loadInMemory({ kind: 'file', path: file });
  const register = await registerOf(model, recorded, generation);
  const run = { name: 'typescript', options: {}, apiName: 'vault', register } as const;
  const outline = await outlineOf(run, model, diagnostics);
  const sink = new MemoryFiles();
  await (
    await planOutput(run, model, diagnostics)
  )(sink);
  const { identities } = register;
  const source: Version['source'] = (side) => ({
    model,
    outline,
    typeKey: (id) => identities.of('type', id)[side],
    operationKey: (id) => identities.of('operation', id)[side],
  });
  return { files: sink.files, names: register.table(), source };
}

beforeAll(async () => {
  let old: Version | undefined;
  for (const [at, file] of documents.entries()) {
    const version = await versionOf(file, old?.names ?? new Map(), `v${at}`);
    writeFiles(path.join(root, `v${at}`), version.files);
    if (old !== undefined) {
      const before = old.source('now');
      changes.push(compareClients('typescript', before, version.source('before')).changes);
      writeFiles(root, [{ path: `step${at - 1}.ts`, text: programOf(before, `v${at - 1}`, `v${at}`) }]);
    }
    old = version;
  }
  writeFiles(root, [{ path: 'package.json', text: '{ "type": "module" }' }]);
  said = documents.length === 0 ? '' : typeCheck(root, ['step*.ts'], { skipLibCheck: true });
}, 900_000);

(documents.length === 0 ? test.skip : test).each(steps)('$name', ({ step, name }) => {
  const isMajor = highest((changes[step] ?? []).map(({ impact }) => impact)) === 'major';
  const lines = said.split('\n').filter((line) => line.includes(`step${step}.ts(`));
  expect({ breaks: lines.length > 0, lines }).toMatchObject({ breaks: isMajor && EXCEPTIONS[name] === undefined });
});
