// Records of names as they were written before, read as they are written now: a thing that is known by another key would be
// a new thing, to which its own name of before is taken.

const VALUES = 'value of ';
const KINDS = 'string|number|boolean';
/** Of enums: the kind and the value, or the value as JSON. */
const KEY = new RegExp(`^(?:(?:${KINDS}) |".*"$|-?[0-9.eE+-]+$|true$|false$)`, 's');
/** TypeScript's of before: the value and the kind, in one. */
const GLUED = new RegExp(`^(.*)(${KINDS})$`, 's');

type Scopes<N> = ReadonlyMap<string, ReadonlyMap<string, N>>;

export function withKeysOfToday<N>(table: Scopes<N>): Scopes<N> {
  const values = [...table].filter(([scope]) => scope.startsWith(VALUES)).flatMap(([, names]) => [...names.keys()]);
  const isGlued = values.some((key) => !KEY.test(key)) && values.every((key) => GLUED.test(key));
  return new Map(
    [...table].map(([scope, names]) => [
      // The group without a name.
      scope.replace(/ in $/, ''),
      isGlued && scope.startsWith(VALUES) ? unglued(names) : names,
    ]),
  );
}

function unglued<N>(names: ReadonlyMap<string, N>): ReadonlyMap<string, N> {
  return new Map([...names].map(([key, name]) => [key.replace(GLUED, '$2 $1'), name]));
}
