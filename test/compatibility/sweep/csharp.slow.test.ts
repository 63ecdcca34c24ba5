// A program that uses every symbol of one Vault client in C#, compiled against the next version: what is used breaks where diff
// says that it does, and nowhere else.

import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeFiles } from '../../compile/typescript-project';
import { programReports } from '../../csharp/roslyn-reader';
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
const packageName = 'Swept';
// The declarations say types by one word, as the files do that they are in.
const HEAD = [
  '#nullable enable',
  'using System; using System.Collections.Generic; using System.IO; using System.Threading.Tasks;',
  `namespace Sweep { using ${packageName}.Client; using ${packageName}.Model; internal static class NAME { internal static void Use() {`,
];

describeDotnet('the sweep', () => {
  let steps: readonly Step[] = [];
  let said = '';
  const uses: (readonly Use[])[] = [];

  beforeAll(async () => {
    if (DOCUMENTS.length === 0) return;
    rmSync(root, { recursive: true, force: true });
    const folder = path.join(root, 'folders');
    const options = { packageName, targetFrameworks: ['net10.0'] };
    steps = await stepsOf('csharp', () => options, (version, files) =>
      writeFiles(path.join(folder, version), files.filter((file) => file.path.endsWith('.cs'))),
    ); // prettier-ignore
    for (const [at, { old }] of steps.entries()) {
      const lines = csharpUses(old, packageName);
      uses.push(lines);
      for (const [name, version] of [[`Right${at}`, `v${at}`], [`Step${at}`, `v${at + 1}`]] as const) {
        const head = HEAD.map((line) => line.replace('NAME', name));
        const text = [...head, ...lines.map((line) => line.text), '} } }', ''].join('\n');
        writeFiles(path.join(folder, version), [{ path: `programs/${name}.cs`, text }]);
      }
    } // prettier-ignore
    // Nobody calls the local functions, and what is deprecated may be called.
    const reports = programReports(root, folder, ['CS0618', 'CS0612', 'CS8321', 'CS8625']);
    said = Object.values(reports).flat().join('\n');
  }, 900_000);

  (DOCUMENTS.length === 0 ? test.skip : test).each(STEPS)('$name', ({ step, name }) => {
    const lines = uses[step] ?? [];
    expect(ownersAt(linesIn(said, `/Right${step}.cs`), lines, HEAD.length)).toEqual(new Set());
    const broken = ownersAt(linesIn(said, `/Step${step}.cs`), lines, HEAD.length);
    const majors = majorsOf(steps[step]!, (rule) => isSilent(CSHARP_PROGRAMS[rule] ?? ''));
    expect(verdicts(broken, majors, CSHARP_EXCEPTIONS, name)).toEqual({ breaksOnly: [], majorOnly: [] });
  });
});
