// Every real document that can be loaded becomes a C# client that the SDK builds without a warning: a few builds, each of
// many clients side by side in their namespaces. For .NET 10 only, and the analyzers, which take as long as the compiler,
// look at a few documents: they judge shapes of code, and test/compile has them look at every shape there is.

import { rmSync } from 'node:fs';
import path from 'node:path';
import { legalName } from '../../generator/languages/csharp';
import { StopError } from '../../generator/support/diagnostics';
import { pascal } from '../../generator/targets/csharp/names/style';
import { OneBuild, sizeOf } from '../csharp/one-build';
import { describeDotnet } from '../csharp/toolchain';
import { generateInMemory, loadInMemory, type Loaded } from '../support/in-memory';
import { filesBelow, isSupported } from './shared-documents';
import { scratch } from '../support/scratch';

jest.setTimeout(3_600_000);

const documents = filesBelow('specs').filter(isSupported);
const work = scratch('csharp-corpus');
/** Characters of C# in one build: what the compiler takes in memory is about a hundred times this. */
const BUILD_SIZE = 45_000_000;
/** Those that the analyzers look at too: large ones, each written in a style of its own. */
const ANALYSED = new Set(['openai-2026.yaml', 'box.json', 'vault.yml', 'heyapi-full-3.1.yaml']);

interface CheckedBuild {
  readonly build: OneBuild;
  readonly analysed: boolean;
}

/** Undefined for a document that is refused, which is no business of a target. */
async function load(file: string): Promise<Loaded | undefined> {
  try {
    return await loadInMemory({ kind: 'file', path: file });
  } catch (error) {
    if (error instanceof StopError) return undefined;
    throw error;
  }
}

/** `name`, or with a number where a document of that name was before. */
function fresh(name: string, taken: Set<string>): string {
  let found = name;
  for (let number = 2; taken.has(found.toLowerCase()); number += 1) found = `${name}${number}`;
  taken.add(found.toLowerCase());
  return found;
}

async function writeClients(): Promise<readonly CheckedBuild[]> {
  const builds: CheckedBuild[] = [];
  const taken = new Set<string>();
  for (const file of documents) {
    const loaded = await load(file);
    if (loaded === undefined) continue;
    const packageName = fresh(legalName(pascal(path.basename(file).replace(/\.\w+$/, ''))), taken);
    const options = { packageName, targetFrameworks: ['net10.0'] };
    const { files } = await generateInMemory(loaded, 'csharp', packageName, options);
    const analysed = ANALYSED.has(path.basename(file));
    const isRoomy = (each: CheckedBuild): boolean =>
      each.analysed === analysed && each.build.size + sizeOf(files) <= BUILD_SIZE;
    let into = builds.find(isRoomy);
    if (into === undefined) {
      into = { build: new OneBuild(path.join(work, `build${builds.length + 1}`)), analysed };
      builds.push(into);
    }
    into.build.add(packageName, files);
  }
  return builds;
}

describeDotnet('the C# clients of the documents of ../shared/specs', () => {
  if (documents.length === 0) return void test.skip('skipped: ../shared is not there', () => undefined);

  it(`${documents.length} documents build without a warning`, async () => {
    rmSync(work, { recursive: true, force: true });
    const builds = await writeClients();
    // Those that are refused are few.
    expect(builds.flatMap(({ build }) => build.clients).length).toBeGreaterThan(0.9 * documents.length);
    expect(builds.filter(({ analysed }) => analysed).flatMap(({ build }) => build.clients)).toHaveLength(ANALYSED.size);
    for (const { build, analysed } of builds)
      expect(build.run(['IsAotCompatible=false', `RunAnalyzers=${analysed}`])).toContain('0 Warning(s)');
    rmSync(work, { recursive: true, force: true });
  });
});
