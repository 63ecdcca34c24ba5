// Another version of a document, or another title, moves nothing but the files that are about them.

import { generateInMemory, loadInMemory } from '../support/in-memory';
import type { TargetName } from '../../generator/targets/target';

const documentOf = (title: string, version: string): string => `openapi: 3.1.0
info: { title: ${title}, version: ${version} }
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses:
        '200': { description: all, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
`;

async function filesOf(target: TargetName, text: string): Promise<ReadonlyMap<string, string>> {
  const loaded = await loadInMemory({ kind: 'text', text, label: 'api.yaml' });
  const { files } = await generateInMemory(loaded, target, 'pets');
  return new Map(files.map((file) => [file.path, file.text]));
}

async function changed(target: TargetName, before: string, after: string): Promise<readonly string[]> {
  const [old, now] = [await filesOf(target, before), await filesOf(target, after)];
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort();
  return paths.filter((path) => old.get(path) !== now.get(path));
}

test.each<[TargetName, readonly string[]]>([
  ['typescript', ['package.json', 'src/package.ts']],
  ['javascript', ['package.json', 'src/package.js']],
  ['python', ['openapi_client/__init__.py', 'openapi_client/_settings.py', 'pyproject.toml']],
  [
    'csharp',
    [
      'src/Pets.DependencyInjection/Pets.DependencyInjection.csproj',
      'src/Pets/Client/Internal/ApiDescription.cs',
      'src/Pets/Pets.csproj',
    ],
  ],
])('%s: a version is in one file, beside what packages are published by', async (target, files) => {
  expect(await changed(target, documentOf('Pets', '1.0.0'), documentOf('Pets', '1.1.0'))).toEqual(files);
});

test.each<[TargetName, readonly string[]]>([
  ['typescript', ['README.md', 'package.json', 'src/sdk/pets.ts']],
  ['javascript', ['README.md', 'package.json']],
  ['python', ['PACKAGE.md', 'openapi_client/__init__.py', 'pyproject.toml']],
  [
    'csharp',
    ['PACKAGE.md', 'README.md', 'src/Pets.DependencyInjection/Pets.DependencyInjection.csproj', 'src/Pets/Pets.csproj'],
  ],
])('%s: a title is in what introduces the client', async (target, files) => {
  expect(await changed(target, documentOf('Pets', '1.0.0'), documentOf('Pets (Preview)', '1.0.0'))).toEqual(files);
});
