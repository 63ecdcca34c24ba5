// A program that uses every symbol of one Vault client in TypeScript, compiled against the next version: what is used breaks where
// diff says that it does, and nowhere else.

import { isSilent } from '../programs';
import { TYPESCRIPT_PROGRAMS } from '../programs-typescript';
import { swept, type Swept } from './ecmascript';
import { TYPESCRIPT_EXCEPTIONS } from './exceptions';
import { typescriptHead, typescriptUses } from './typescript-uses';
import { reachOf } from './reach';
import { DOCUMENTS, majorsOf, STEPS } from './versions';
import { verdicts } from './verdicts';

let all: Swept;

beforeAll(async () => {
  if (DOCUMENTS.length === 0) return;
  all = await swept('typescript', {
    head: typescriptHead,
    uses: typescriptUses,
    needs: ({ path }) => path.startsWith('src/'),
  });
}, 900_000);

(DOCUMENTS.length === 0 ? test.skip : test).each(STEPS)('$name', ({ step, name }) => {
  const found = all.steps[step]!;
  expect(all.wrong(step)).toEqual(new Set());
  const majors = majorsOf(found, (rule) => isSilent(TYPESCRIPT_PROGRAMS[rule] ?? ''));
  const reach = reachOf(found.old.source);
  expect(verdicts(all.broken(step), majors, TYPESCRIPT_EXCEPTIONS, name, reach)).toEqual({
    breaksOnly: [],
    majorOnly: [],
  });
});
