// The C# runtime as a program sees it that may look inside: runtime/*Tests.cs, built with the sources of a small client.

import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../support/project-root';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { WEBHOOK_VECTORS } from '../behaviour/webhook-vectors';
import { describeDotnet, dotnet, QUIET } from './toolchain';

jest.setTimeout(600_000);

const work = path.join(projectRoot, '.cache/csharp-runtime');
const tests = path.join(__dirname, 'runtime');

async function client(document: string, packageName: string): Promise<void> {
  const loaded = await loadInMemory({ kind: 'file', path: document });
  const { files } = await generateInMemory(loaded, 'csharp', packageName, { packageName });
  for (const each of files) {
    if (!each.path.startsWith(`src/${packageName}/`) || !each.path.endsWith('.cs')) continue;
    mkdirSync(path.dirname(path.join(work, each.path)), { recursive: true });
    writeFileSync(path.join(work, each.path), each.text);
  }
}

/** Each is `NAME\tFAILURE`. */
function run(env: { readonly [name: string]: string }): readonly string[] {
  return dotnet([path.join(work, 'bin/runtime.dll')], work, env)
    .split('\n')
    .filter((line) => line !== '');
}

/** Calendars, decimal points, signs and small letters of their own; offsets that are no whole hours, or change while it is summer. */
const PLACES = [
  ['fa_IR', 'Asia/Tehran'],
  ['ar_SA', 'Asia/Kathmandu'],
  ['th_TH', 'Pacific/Apia'],
  ['tr_TR', 'America/St_Johns'],
  ['sv_SE', 'Europe/Stockholm'],
  ['fr_FR', 'Antarctica/Troll'],
] as const;

describeDotnet('the C# runtime', () => {
  let usual: readonly string[];

  beforeAll(async () => {
    rmSync(work, { recursive: true, force: true });
    mkdirSync(work, { recursive: true });
    cpSync(tests, path.join(work, 'tests'), { recursive: true });
    await client(path.join(tests, 'client.yaml'), 'Runtime');
    await client(path.join(projectRoot, 'specs/features/pages.yaml'), 'Listed');
    writeFileSync(path.join(work, 'vectors.json'), JSON.stringify(WEBHOOK_VECTORS));
    const sources = `-p:ClientSources=${path.join(work, 'src')}`;
    dotnet(['build', 'runtime.csproj', sources, '-o', path.join(work, 'bin'), ...QUIET], path.join(work, 'tests'));
    usual = run({});
  });

  it('does what its tests say', () => {
    expect(usual.length).toBeGreaterThan(15);
    expect(usual.filter((line) => !line.endsWith('\t')).sort()).toEqual([]);
  });

  test.each(PLACES)('does the same in %s, %s', (locale, zone) => {
    expect(run({ LC_ALL: `${locale}.UTF-8`, TZ: zone })).toEqual(usual);
  });
});
