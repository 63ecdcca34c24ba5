// A program that uses every symbol of one Vault client in C#, compiled against the next version: what is used breaks where diff
// says that it does, and nowhere else. All clients and programs are one build.

import { rmSync } from 'node:fs';
import { OneBuild } from '../../csharp/one-build';
import { describeDotnet } from '../../csharp/toolchain';
import { isSilent } from '../programs';
import { CSHARP_PROGRAMS } from '../programs-csharp';
import { csharpUses } from './csharp-uses';
import { CSHARP_EXCEPTIONS } from './exceptions';
import { linesIn, ownersAt, type Use } from './uses';
import { DOCUMENTS, majorsOf, STEPS, stepsOf, type Step } from './versions';
import { verdicts } from './verdicts';
import { scratch } from '../../support/scratch';

const root = scratch('sweep-csharp');
const nameOf = (version: string): string => `Client${version.toUpperCase()}`;
const HEAD = ['#nullable enable', 'namespace Sweep { internal static class NAME { internal static void Use() {'];

describeDotnet('the sweep', () => {
  let steps: readonly Step[] = [];
  let said = '';
  const uses: (readonly Use[])[] = [];

  beforeAll(async () => {
    if (DOCUMENTS.length === 0) return;
    rmSync(root, { recursive: true, force: true });
    const build = new OneBuild(root);
    steps = await stepsOf(
      'csharp',
      (version) => ({ packageName: nameOf(version), targetFrameworks: ['net10.0'] }),
      (version, files) => build.add(nameOf(version), files),
    );
    for (const [at, { old }] of steps.entries()) {
      const own = nameOf(`v${at}`);
      uses.push(csharpUses(old, own, own));
      for (const [name, now] of [['Right', own], ['Step', nameOf(`v${at + 1}`)]] as const) {
        const file = `${name}${at}`;
        const lines = csharpUses(old, own, now).map(({ text }) => text);
        const text = [...HEAD.map((line) => line.replace('NAME', file)), ...lines, '} } }', ''].join('\n');
        build.add(file, [{ path: `src/Programs/${file}.cs`, text, generated: true }]);
      }
    } // prettier-ignore
    try {
      // Nobody calls the local functions.
      const quiet = 'NoWarn=CS0618%3BCS0612%3BCS8321%3BCS8625';
      build.run(['RunAnalyzers=false', 'GenerateDocumentationFile=false', quiet]);
    } catch (error) {
      said = String(error);
      if (!said.includes('Step0.cs(')) throw error;
    }
  }, 900_000);

  (DOCUMENTS.length === 0 ? test.skip : test).each(STEPS)('$name', ({ step, name }) => {
    const lines = uses[step] ?? [];
    expect(ownersAt(linesIn(said, `/Right${step}.cs`), lines, HEAD.length)).toEqual(new Set());
    const broken = ownersAt(linesIn(said, `/Step${step}.cs`), lines, HEAD.length);
    const majors = majorsOf(steps[step]!, (rule) => isSilent(CSHARP_PROGRAMS[rule] ?? ''));
    expect(verdicts(broken, majors, CSHARP_EXCEPTIONS, name)).toEqual({ breaksOnly: [], majorOnly: [] });
  });
});
