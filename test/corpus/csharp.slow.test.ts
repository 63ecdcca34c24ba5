// Every real document that can be loaded becomes a C# client that the compiler takes without a warning. For .NET 10 only, and
// without the analyzers but for a few documents: they judge shapes of code, and test/compile has them look at every shape.

import { rmSync } from 'node:fs';
import path from 'node:path';
import { StopError } from '../../generator/support/diagnostics';
import { pascal } from '../../generator/targets/csharp/names/style';
import { writeFiles } from '../compile/typescript-project';
import { OneBuild } from '../csharp/one-build';
import { clientReports } from '../csharp/roslyn-reader';
import { describeDotnet } from '../csharp/toolchain';
import { generateInMemory, loadInMemory, type Loaded } from '../support/in-memory';
import type { OutputFile } from '../support/memory-files';
import { filesBelow, isSupported } from './shared-documents';
import { scratch } from '../support/scratch';

jest.setTimeout(3_600_000);

const documents = filesBelow('specs').filter(isSupported);
const work = scratch('csharp-corpus');
/** Those that the SDK builds, and its analyzers look at: large ones, each written in a style of its own. */
const ANALYSED = new Set(['openai-2026.yaml', 'box.json', 'vault.yml', 'heyapi-full-3.1.yaml']);

/** Undefined for a document that is refused, which is no business of a target. */
async function load(file: string): Promise<Loaded | undefined> {
  try {
    return await loadInMemory({ kind: 'file', path: file });
  } catch (error) {
    if (error instanceof StopError) return undefined;
    throw error;
  }
}

async function sourcesOf(loaded: Loaded, packageName: string): Promise<readonly OutputFile[]> {
  const options = { packageName, targetFrameworks: ['net10.0'] };
  return (await generateInMemory(loaded, 'csharp', packageName, options)).files;
}

describeDotnet('the C# clients of the documents of ../shared/specs', () => {
  if (documents.length === 0) return void test.skip('skipped: ../shared is not there', () => undefined);

  it(`${documents.length} documents compile without a warning`, async () => {
    rmSync(work, { recursive: true, force: true });
    const clients = path.join(work, 'clients');
    const build = new OneBuild(path.join(work, 'build'));
    let written = 0;
    writeFiles(path.join(clients, 'wrong'), [{ path: 'src/Wrong.cs', text: 'class Wrong { int a = "text"; }' }]);
    for (const file of documents) {
      const loaded = await load(file);
      if (loaded === undefined) continue;
      const name = path.basename(file);
      written += 1;
      if (ANALYSED.has(name)) {
        const packageName = pascal(name.replace(/\.\w+$/, ''));
        build.add(packageName, await sourcesOf(loaded, packageName));
        continue;
      }
      // One namespace for all: the compiler looks at the sources that they have in common once.
      const sources = (await sourcesOf(loaded, 'Corpus')).filter((each) => each.path.endsWith('.cs'));
      writeFiles(path.join(clients, `${written} ${name}`), sources);
    }
    // Those that are refused are few.
    expect(written).toBeGreaterThan(0.9 * documents.length);
    expect(build.clients).toHaveLength(ANALYSED.size);
    expect(build.run(['IsAotCompatible=false', 'RunAnalyzers=true'])).toContain('0 Warning(s)');
    const { wrong, ...reports } = clientReports(work, clients);
    expect(wrong).toEqual([expect.stringContaining('error CS0029')]);
    expect(Object.keys(reports)).toHaveLength(written - ANALYSED.size);
    expect(Object.entries(reports).filter(([, found]) => found.length > 0)).toEqual([]);
    rmSync(work, { recursive: true, force: true });
  });
});
