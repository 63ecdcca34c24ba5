import { inSteps, type Steps } from '../../../generator/support/steps';

test('what waits is let in after so many steps, and the steps are done in their order', async () => {
  const seen: string[] = [];
  function* steps(): Steps {
    for (const name of ['a', 'b', 'c']) {
      seen.push(name);
      setImmediate(() => seen.push(`after ${name}`));
      yield;
    }
  }
  await inSteps(steps(), 1);
  expect(seen).toEqual(['a', 'after a', 'b', 'after b', 'c', 'after c']);
  seen.length = 0;
  await inSteps(steps(), 2);
  expect(seen).toEqual(['a', 'b', 'after a', 'after b', 'c']);
});

test('a step that fails ends the work', async () => {
  function* steps(): Steps {
    yield;
    throw new Error('no more');
  }
  await expect(inSteps(steps())).rejects.toThrow('no more');
});
