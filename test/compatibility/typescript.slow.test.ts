// What the table of rules says of TypeScript, held against the compiler: a program that was right compiles with
// the first client of each pair, and not with the second one where the rule is major, unless the program says why it does.

import { refused, visibleRules } from './compiled';
import { isSilent } from './programs';
import { TYPESCRIPT_PROGRAMS } from './programs-typescript';

const moduleOf = (statements: string): string => `import * as api from './src/index.js';

export async function program(client: api.Acme): Promise<void> {
  ${statements}
}
`;

let broken: ReadonlySet<string>;

beforeAll(async () => {
  broken = await refused('typescript', TYPESCRIPT_PROGRAMS, moduleOf);
}, 600_000);

test.each(visibleRules('typescript'))('$id', ({ id, impact }) => {
  const program = TYPESCRIPT_PROGRAMS[id];
  if (program === undefined) throw new Error('the rule has no program');
  const found = { before: broken.has(`${id}/before`), after: broken.has(`${id}/after`) };
  expect(found).toEqual({ before: false, after: impact === 'major' && !isSilent(program) });
});
