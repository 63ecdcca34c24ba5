// What the table of rules says of C#, held against the compiler: a program that was right compiles with the first client of
// each pair, and not with the second one where the rule is major, unless the program says why it does.

import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeFiles } from '../compile/typescript-project';
import { programReports } from '../csharp/roslyn-reader';
import { describeDotnet } from '../csharp/toolchain';
import { clientsOf } from './clients';
import { visibleRules } from './compiled';
import { pairsOf } from './pairs';
import { isSilent, sourceOf } from './programs';
import { CSHARP_PROGRAMS } from './programs-csharp';
import { scratch } from '../support/scratch';

const root = scratch('compatibility-csharp');
const packageName = 'Compared';
const nameOf = (rule: string, side: string): string => `${rule}-${side}`;

const moduleOf = (statements: string): string => `namespace ${packageName}.Programs
{
    internal static class Program
    {
        internal static void Use()
        {
            var things = new Api.ThingsApi();
            ${statements}
        }
    }
}
`;

describeDotnet('compatibility', () => {
  let said: ReturnType<typeof programReports> = {};

  beforeAll(async () => {
    rmSync(root, { recursive: true, force: true });
    const folder = path.join(root, 'folders');
    for (const { id } of visibleRules('csharp')) {
      const pair = pairsOf(id).find(({ only }) => only?.includes('csharp') ?? true);
      const program = CSHARP_PROGRAMS[id];
      if (pair === undefined || program === undefined) continue;
      const clients = await clientsOf(pair, 'csharp', { packageName, targetFrameworks: ['net10.0'] });
      for (const side of ['before', 'after'] as const) {
        const sources = clients[side].filter((file) => file.path.endsWith('.cs'));
        const text = moduleOf(sourceOf(program));
        writeFiles(path.join(folder, nameOf(id, side)), [...sources, { path: 'programs/Program.cs', text }]);
      }
    }
    // Deprecated methods may be called.
    said = programReports(root, folder, ['CS0618']);
  }, 900_000);

  test.each(visibleRules('csharp'))('$id', ({ id, impact }) => {
    const program = CSHARP_PROGRAMS[id];
    if (program === undefined) throw new Error('the rule has no program');
    const breaks = (side: 'before' | 'after'): boolean => said[nameOf(id, side)]?.length !== 0;
    const found = { before: breaks('before'), after: breaks('after') };
    expect(found).toEqual({ before: false, after: impact === 'major' && !isSilent(program) });
  });
});
