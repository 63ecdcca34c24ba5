import { differenceList } from '../../../../generator/languages/markup';

test('blanks stay around code, and an option is named at the end', () => {
  const list = differenceList([
    { what: 'Neither `a.b` nor `c_d` is there: `e` is.', why: 'So it is.', option: 'x: y' },
    { what: '`f` is.', why: 'It was.' },
  ]);
  expect(list.text).toBe(
    '* Neither `a.b` nor `c_d` is there: `e` is. So it is. Option of the generator: `x: y`.\n* `f` is. It was.',
  );
});
