import { shownType } from '../../../generator/support/shown-type';

test.each([
  ['python', '_t.Optional[_p.StrictStr]', 'Optional[StrictStr]'],
  ['python', '_t.Union[_t.Literal["_t.a", "b\\"_t.c"], _in.CardDict]', 'Union[Literal["_t.a", "b\\"_t.c"], CardDict]'],
  ['python', 'my_t.Thing', 'my_t.Thing'],
  ['csharp', 'Acme._t.Thing', 'Acme._t.Thing'],
])('%s: %s', (target, type, expected) => {
  expect(shownType(target, type)).toBe(expected);
});
