// Values of an enum without what all of them begin with, by which openapi-generator calls them: `COMPLETE` of
// `CREATE_COMPLETE` beside `CREATE_FAILED`. The cut is behind a character that is neither a letter nor a digit.

/** By value; empty where nothing is cut off. A value of which nothing would be left has no entry. */
export function shortValues(values: readonly string[]): ReadonlyMap<string, string> {
  const [first = '', ...others] = values;
  if (others.length === 0) return new Map();
  let length = first.length;
  for (const other of others) {
    while (!other.startsWith(first.slice(0, length))) length -= 1;
  }
  const start = first.slice(0, length).replace(/[a-zA-Z0-9]+$/, '').length;
  if (start === 0) return new Map();
  return new Map(values.flatMap((value) => (value.length === start ? [] : [[value, value.slice(start)] as const])));
}
