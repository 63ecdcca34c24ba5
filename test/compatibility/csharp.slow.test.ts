// What the table of rules says of C#, held against the compiler: a program that was right compiles with the first client of
// each pair, and not with the second one where the rule is major, unless the program says why it does. One build of all.

import { rmSync } from 'node:fs';
import { OneBuild } from '../csharp/one-build';
import { describeDotnet } from '../csharp/toolchain';
import { pascal } from '../../generator/targets/csharp/names/style';
import { clientsOf } from './clients';
import { visibleRules } from './compiled';
import { pairsOf } from './pairs';
import { isSilent, sourceOf } from './programs';
import { CSHARP_PROGRAMS } from './programs-csharp';
import { scratch } from '../support/scratch';

const root = scratch('compatibility-csharp');
const nameOf = (rule: string, side: string): string => `${pascal(rule)}${pascal(side)}`;

// Types stand in bodies: the compiler looks at none where a declaration is wrong.
const moduleOf = (packageName: string, statements: string): string => `namespace ${packageName}.Programs
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
  let said = '';

  beforeAll(async () => {
    rmSync(root, { recursive: true, force: true });
    const build = new OneBuild(root);
    for (const { id } of visibleRules('csharp')) {
      const pair = pairsOf(id).find(({ only }) => only?.includes('csharp') ?? true);
      const program = CSHARP_PROGRAMS[id];
      if (pair === undefined || program === undefined) continue;
      for (const side of ['before', 'after'] as const) {
        const packageName = nameOf(id, side);
        const clients = await clientsOf(pair, 'csharp', { packageName, targetFrameworks: ['net10.0'] });
        const text = moduleOf(packageName, sourceOf(program));
        build.add(packageName, [...clients[side], { path: `src/${packageName}/Program.cs`, text, generated: true }]);
      }
    }
    try {
      // Deprecated methods may be called.
      build.run(['RunAnalyzers=false', 'GenerateDocumentationFile=false', 'NoWarn=CS0618']);
    } catch (error) {
      said = String(error);
      if (!said.includes('Program.cs(')) throw error;
    }
  }, 900_000);

  test.each(visibleRules('csharp'))('$id', ({ id, impact }) => {
    const program = CSHARP_PROGRAMS[id];
    if (program === undefined) throw new Error('the rule has no program');
    const breaks = (side: 'before' | 'after'): boolean => said.includes(`/${nameOf(id, side)}/Program.cs(`);
    const found = { before: breaks('before'), after: breaks('after') };
    expect(found).toEqual({ before: false, after: impact === 'major' && !isSilent(program) });
  });
});
