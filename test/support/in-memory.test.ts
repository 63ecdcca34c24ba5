import path from 'node:path';
import { loadInMemory } from './in-memory';

test('targets get a model that they cannot change', async () => {
  const { model } = await loadInMemory({
    kind: 'file',
    path: path.resolve(__dirname, '../../specs/features/enums.yaml'),
  });
  const check = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    expect(Object.isFrozen(value)).toBe(true);
    for (const child of Object.values(value)) check(child);
  };
  expect(Object.isFrozen(model.operations)).toBe(true);
  for (const { parameters } of model.operations) for (const { type } of parameters) check(type);
  expect(model.declarations.length).toBeGreaterThan(0);
  for (const { names } of model.declarations) check(names);
});
