// Programs as users of openapi-generator's `javascript` client write them, against the client of the pet shop: CommonJS, as
// plain Jest projects load it, over a real connection. They see the package alone.

import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { projectRoot } from '../support/project-root';
import { generateInMemory, loadInMemory } from '../support/in-memory';
import { failuresOf } from '../support/run-programs';

const folder = path.join(projectRoot, '.cache/programs-javascript');
const installed = path.join(folder, 'node_modules/petstore');
const SUBJECTS = ['configuration', 'models', 'calls'];

type Programs = { readonly [name: string]: (world: never) => Promise<void> };

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  const document = path.join(projectRoot, 'specs/features/petstore.yaml');
  const { files } = await generateInMemory(
    await loadInMemory({ kind: 'file', path: document }),
    'javascript',
    'petstore',
  );
  for (const { path: inside, text } of files) {
    mkdirSync(path.dirname(path.join(installed, inside)), { recursive: true });
    writeFileSync(path.join(installed, inside), text);
  }
  execFileSync(process.execPath, [path.join(installed, 'build.mjs')]);
}, 60_000);

test('there are at least 40, each with a name of its own', () => {
  const names = SUBJECTS.flatMap((subject) => Object.keys(programsOf(subject)));
  expect(names.length).toBeGreaterThanOrEqual(40);
  expect(new Set(names).size).toBe(names.length);
});

test.each(SUBJECTS)('programs about %s do what they say', async (subject) => {
  const load = createRequire(path.join(folder, 'index.js'));
  const Petstore = load('petstore') as { readonly ApiClient: new (basePath: string) => unknown };
  const failures = await failuresOf(programsOf(subject), (world) => ({
    ...world,
    Petstore,
    client: new Petstore.ApiClient(world.origin),
    load: (module: string): unknown => load(`petstore/${module}`),
  }));
  expect(failures).toEqual([]);
});

function programsOf(subject: string): Programs {
  const load = createRequire(__filename);
  return (load(`./programs/javascript/${subject}.cjs`) as { readonly programs: Programs }).programs;
}
