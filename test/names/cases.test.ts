// Names stay where they are when a neighbour comes, in other scripts and in documents of several files.

import { existsSync } from 'node:fs';
import path from 'node:path';
import { TARGET_NAMES } from '../../generator/targets';
import type { TargetName } from '../../generator/targets/target';
import { loadInMemory, outlineInMemory } from '../support/in-memory';

const cases = path.resolve(__dirname, '../../../shared/cases');
const inCases = existsSync(cases) ? describe : describe.skip;

async function outline(file: string, target: TargetName) {
  const loaded = await loadInMemory({ kind: 'file', path: path.join(cases, file) });
  return outlineInMemory(loaded, target, path.basename(file, '.yaml'));
}

async function namesOf(list: readonly string[], target: TargetName): Promise<readonly string[]> {
  const operation = (name: string) => ({
    get: {
      operationId: name,
      tags: [name],
      parameters: [{ name, in: 'query', schema: { type: 'string' } }],
      responses: {},
    },
  });
  const document = {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: Object.fromEntries(list.map((name, at) => [`/${at}`, operation(name)])),
    components: {
      schemas: Object.fromEntries(
        list.map((name) => [name, { type: 'object', properties: { [name]: { type: 'string' } } }]),
      ),
    },
  };
  const loaded = await loadInMemory({ kind: 'text', text: JSON.stringify(document), label: 'document.json' });
  const { operations, models } = await outlineInMemory(loaded, target, 't');
  const first = operations[0];
  const model = models.find(({ id }) => decodeURIComponent(id).endsWith(`/${list[0] ?? ''}`));
  return [
    ...[first?.class, first?.name, first?.module, first?.function?.name, first?.arguments[0]?.name].map(String),
    ...[model?.name, model?.module, model?.properties?.[0]?.name].map(String),
  ];
}

describe.each(TARGET_NAMES)('%s', (target) => {
  test.each([
    ['订单', '产品'],
    ['查询订单', '查询产品'],
    ['Заказ', 'Товар'],
    ['Παραγγελία', 'Προϊόν'],
    ['طلب', 'منتج'],
    ['Ⅰ', 'Ⅱ'],
    ['🎉', '🎊'],
    ['größe', 'grüße'],
  ])('%s has the same names beside %s as alone', async (name, neighbour) => {
    expect(await namesOf([name, neighbour], target)).toEqual(await namesOf([name], target));
  });
});

inCases('documents of ../shared/cases (skipped without them)', () => {
  test.each(TARGET_NAMES)('files that refer to each other have one type for each schema: %s', async (target) => {
    const { models } = await outline('barrel/api.yaml', target);
    expect(models.map(({ name }) => name).sort()).toEqual(['Error', 'Pet', 'User']);
  });

  test.each(TARGET_NAMES)('the document’s own component keeps its name: %s', async (target) => {
    const { models } = await outline('multi/api.yaml', target);
    const named = new Map(models.map(({ id, name }) => [id, name]));
    expect(named.get('#/components/schemas/Switch')).toBe('Switch');
    expect(models.filter(({ name }) => /^UserDto/.test(name))).toHaveLength(1);
  });
});
