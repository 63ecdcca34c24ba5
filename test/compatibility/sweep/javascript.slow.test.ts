// A program that uses every symbol of one Vault client in JavaScript, compiled against the next version: what is used breaks where
// diff says that it does, and nowhere else.

import { isSilent } from '../programs';
import { JAVASCRIPT_PROGRAMS } from '../programs-javascript';
import { swept, type Swept } from './ecmascript';
import { JAVASCRIPT_EXCEPTIONS } from './exceptions';
import { javascriptHead, javascriptUses } from './javascript-uses';
import { reachOf } from './reach';
import { DOCUMENTS, majorsOf, STEPS } from './versions';
import { verdicts } from './verdicts';

let all: Swept;

beforeAll(async () => {
  if (DOCUMENTS.length === 0) return;
  all = await swept('javascript', {
    head: (_old, now) => javascriptHead(now),
    uses: (version) => javascriptUses(version),
    needs: ({ path }) => path.startsWith('types/'),
  });
}, 900_000);

(DOCUMENTS.length === 0 ? test.skip : test).each(STEPS)('$name', ({ step, name }) => {
  const found = all.steps[step]!;
  expect(all.wrong(step)).toEqual(new Set());
  const majors = majorsOf(found, (rule) => isSilent(JAVASCRIPT_PROGRAMS[rule] ?? ''));
  const reach = reachOf(found.old.source);
  expect(verdicts(all.broken(step), majors, JAVASCRIPT_EXCEPTIONS, name, reach)).toEqual({
    breaksOnly: [],
    majorOnly: [],
  });
});
