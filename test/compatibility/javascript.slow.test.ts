// What the table of rules says of JavaScript, held against the compiler by the declarations: a program that was right compiles with
// the first client of each pair, and not with the second one where the rule is major, unless the program says why it does.

import { refused, visibleRules } from './compiled';
import { isSilent } from './programs';
import { JAVASCRIPT_PROGRAMS } from './programs-javascript';

const moduleOf = (statements: string): string => `import * as api from './types/index.js';

const things = new api.ThingsApi();

export async function program(): Promise<void> {
  ${statements}
}
`;

let broken: ReadonlySet<string>;

beforeAll(async () => {
  broken = await refused('javascript', JAVASCRIPT_PROGRAMS, moduleOf);
}, 600_000);

test.each(visibleRules('javascript'))('$id', ({ id, impact }) => {
  const program = JAVASCRIPT_PROGRAMS[id];
  if (program === undefined) throw new Error('the rule has no program');
  const found = { before: broken.has(`${id}/before`), after: broken.has(`${id}/after`) };
  expect(found).toEqual({ before: false, after: impact === 'major' && !isSilent(program) });
});
