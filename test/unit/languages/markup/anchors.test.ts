import { Anchors } from '../../../../generator/languages/markup';

test('an anchor is the heading in lower case, without punctuation and with hyphens for spaces', () => {
  const anchors = new Anchors();
  expect(anchors.of('Example Usage')).toBe('example-usage');
  expect(anchors.of('Pet_Store$2 (old)')).toBe('pet_store2-old');
  expect(anchors.of('Größe')).toBe('größe');
});

test('headings that are alike get numbers, which pass over a heading that has one of its own', () => {
  const anchors = new Anchors();
  expect(['Fields', 'fields', 'Fields-1', 'Fields'].map((heading) => anchors.of(heading))).toEqual([
    'fields',
    'fields-1',
    'fields-1-1',
    'fields-2',
  ]);
});
