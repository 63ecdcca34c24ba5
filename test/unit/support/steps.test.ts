import { inSteps, type Steps } from '../../../generator/support/steps';

test('what waits is let in after every step, and the steps are done in their order', async () => {
  const seen: string[] = [];
  function* steps(): Steps {
    for (const name of ['a', 'b', 'c']) {
      seen.push(name);
      setImmediate(() => seen.push(`after ${name}`));
      yield;
    }
  }
  await inSteps(steps());
  expect(seen).toEqual(['a', 'after a', 'b', 'after b', 'c', 'after c']);
});

test('a step that fails ends the work', async () => {
  function* steps(): Steps {
    yield;
    throw new Error('no more');
  }
  await expect(inSteps(steps())).rejects.toThrow('no more');
});
