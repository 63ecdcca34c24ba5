// The C# clients of all feature documents, with every analyzer that a project of a client has: nothing warns, not of
// trimming or AOT either. One build, the clients side by side in their namespaces, for the oldest framework and the newest.

import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pascal } from '../../generator/targets/csharp/names/style';
import { OneBuild } from '../csharp/one-build';
import { describeDotnet } from '../csharp/toolchain';
import { projectRoot } from '../support/project-root';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { scratch } from '../support/scratch';

jest.setTimeout(1_800_000);

const features = path.join(projectRoot, 'specs/features');
const names = readdirSync(features)
  .filter((name) => name.endsWith('.yaml'))
  .sort();

describeDotnet('the C# clients of the feature documents', () => {
  it('build without a warning', async () => {
    const work = scratch('csharp-features');
    rmSync(work, { recursive: true, force: true });
    const build = new OneBuild(work);
    for (const name of names) {
      const packageName = `Features.${pascal(name.replace(/\.yaml$/, ''))}`;
      const options = { packageName, targetFrameworks: ['netstandard2.0', 'net10.0'] };
      const loaded = await loadInMemory({ kind: 'file', path: path.join(features, name) });
      build.add(packageName, (await generateInMemory(loaded, 'csharp', packageName, options)).files);
    }
    expect(build.clients.length).toBeGreaterThan(15);
    const output = build.run([]);
    expect(output).toContain('0 Warning(s)');
  });
});
