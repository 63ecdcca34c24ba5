// A document whose paths, operations, tags and schemas stand in another order changes no file of a client that has names.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { planOutput, registerOf } from '../../generator/pipeline';
import { parseNameTable, printNameTable, type NameTable } from '../../generator/naming/name-table';
import type { TargetName } from '../../generator/targets/target';
import { EMPTY } from '../support/generations';
import { loadInMemory } from '../support/in-memory';
import { MemoryFiles } from '../support/memory-files';

const root = path.join(__dirname, '../..');
const TARGETS: readonly TargetName[] = ['typescript', 'javascript', 'python', 'csharp'];

type Members = { [name: string]: unknown };

async function generated(document: object, name: TargetName, recorded: NameTable) {
  const { model, diagnostics } = await loadInMemory({
    kind: 'text',
    text: JSON.stringify(document),
    label: 'sample.json',
  });
  const register = await registerOf(model, recorded, 'one');
  const sink = new MemoryFiles();
  await (
    await planOutput({ name, options: {}, apiName: 'sample', register }, model, diagnostics)
  )(sink);
  const table = parseNameTable(printNameTable(register.table())) ?? EMPTY;
  return { files: new Map(sink.files.map(({ path: file, text }) => [file, text])), table };
}

function reversed(value: unknown): Members {
  return Object.fromEntries(Object.entries(value as Members).reverse());
}

function inOtherOrder(document: Members): Members {
  const paths = reversed(document['paths']);
  const components = document['components'] as Members;
  return {
    ...document,
    tags: [...((document['tags'] ?? []) as unknown[])].reverse(),
    paths: Object.fromEntries(Object.entries(paths).map(([name, item]) => [name, reversed(item)])),
    components: { ...components, schemas: reversed(components['schemas']) },
  };
}

describe.each(['specs/vault.yaml', 'specs/features/petstore.yaml'])('%s', (file) => {
  const document = parse(readFileSync(path.join(root, file), 'utf8')) as Members;

  test.each(TARGETS)('%s', async (target) => {
    const before = await generated(document, target, EMPTY);
    const after = await generated(inOtherOrder(document), target, before.table);
    expect([...after.table]).toEqual([...before.table]);
    expect([...after.files.keys()].sort()).toEqual([...before.files.keys()].sort());
    expect([...after.files].filter(([name, text]) => before.files.get(name) !== text).map(([name]) => name)).toEqual(
      [],
    );
  });
});
