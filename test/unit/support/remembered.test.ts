import { remembered } from '../../../generator/support/remembered';

test('what was made of a text is made once, until more than so many are remembered', () => {
  const made: string[] = [];
  const twice = remembered((text) => {
    made.push(text);
    return text + text;
  }, 2);
  expect(['a', 'b', 'a', 'b'].map(twice)).toEqual(['aa', 'bb', 'aa', 'bb']);
  expect(made).toEqual(['a', 'b']);
  expect(['c', 'c', 'a'].map(twice)).toEqual(['cc', 'cc', 'aa']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
