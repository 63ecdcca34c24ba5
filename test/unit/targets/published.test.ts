// What the options about publishing become in the files that registries read, for every target.

import { generateInMemory, loadInMemory } from '../../support/in-memory';
import type { JsonObject } from '../../../generator/support/json';
import type { TargetName } from '../../../generator/targets/target';

const document = JSON.stringify({
  openapi: '3.0.3',
  info: { title: 'Acme', version: '1.2.0', license: { name: 'Apache 2.0' } },
  paths: { '/a': { get: { operationId: 'getA', tags: ['a'], responses: { 200: { description: 'ok' } } } } },
});

const facts = {
  authors: 'Acme <api@acme.com>',
  license: 'MIT',
  repositoryUrl: 'https://github.com/acme/sdks',
  repositoryDirectory: 'clients/acme',
  homepage: 'https://acme.com/docs?a=1&b=2',
  keywords: ['acme', 'api'],
};

async function filesOf(target: TargetName, options: JsonObject): Promise<ReadonlyMap<string, string>> {
  const loaded = await loadInMemory({ kind: 'text', text: document, label: 'acme.json' });
  const { files } = await generateInMemory(loaded, target, 'acme', options);
  return new Map(files.map(({ path, text }) => [path, text]));
}

test.each(['typescript', 'javascript'] as const)('package.json of %s', async (target) => {
  const files = await filesOf(target, facts);
  expect(JSON.parse(files.get('package.json') ?? '')).toMatchObject({
    license: 'MIT',
    author: 'Acme <api@acme.com>',
    repository: { type: 'git', url: 'git+https://github.com/acme/sdks.git', directory: 'clients/acme' },
    bugs: { url: 'https://github.com/acme/sdks/issues' },
    homepage: 'https://acme.com/docs?a=1&b=2',
    keywords: ['acme', 'api'],
  });
});

test.each([
  ['typescript', 'esm', './dist/errors.d.ts'],
  ['typescript', 'dual', './dist/cjs/errors.d.ts'],
  ['javascript', 'esm', './types/errors.d.ts'],
  ['javascript', 'dual', './dist/types/errors.d.ts'],
] as const)(
  '%s, module %s: compilers that do not read `exports` find the declarations of paths',
  async (target, module, types) => {
    const text = (await filesOf(target, { module })).get('package.json') ?? '';
    const { typesVersions } = JSON.parse(text) as {
      typesVersions: { '*': { readonly [path: string]: readonly string[] } };
    };
    const [path, wanted] = target === 'typescript' ? ['errors', types] : ['src/*', types.replace('errors', '*')];
    expect(typesVersions['*'][path]).toEqual([wanted]);
  },
);

test('jsr.json of typescript, by option: every module that package.json exports, as the source that it is', async () => {
  expect((await filesOf('typescript', {})).has('jsr.json')).toBe(false);
  const files = await filesOf('typescript', { ...facts, jsr: '@acme/sdk' });
  const { exports, ...jsr } = JSON.parse(files.get('jsr.json') ?? '') as { readonly exports: Record<string, string> };
  expect(jsr).toMatchObject({ name: '@acme/sdk', version: '1.2.0', license: 'MIT' });
  expect(exports).toMatchObject({
    '.': './src/index.ts',
    './errors': './src/errors.ts',
    './funcs/aGetA.js': './src/funcs/aGetA.ts',
  });
  expect(Object.values(exports).filter((path) => !files.has(path.slice(2)))).toEqual([]);
  expect(Object.keys(exports).filter((path) => path.includes('*'))).toEqual([]);
});

test('pyproject.toml of python', async () => {
  const text = (await filesOf('python', facts)).get('pyproject.toml') ?? '';
  for (const line of [
    'license = "MIT"\nauthors = [{ name = "Acme", email = "api@acme.com" }]\nkeywords = ["acme", "api"]\n',
    '\n[project.urls]\nHomepage = "https://acme.com/docs?a=1&b=2"\nRepository = "https://github.com/acme/sdks"\nIssues = "https://github.com/acme/sdks/issues"\n\n[tool',
  ])
    expect(text).toContain(line);
});

test('projects of csharp', async () => {
  const files = await filesOf('csharp', { ...facts, icon: 'art/icon.png' });
  for (const name of ['Acme', 'Acme.DependencyInjection']) {
    const project = files.get(`src/${name}/${name}.csproj`) ?? '';
    for (const line of [
      '<Authors>Acme</Authors>',
      '<PackageLicenseExpression>MIT</PackageLicenseExpression>',
      '<RepositoryUrl>https://github.com/acme/sdks</RepositoryUrl>',
      '<PackageProjectUrl>https://acme.com/docs%3Fa=1%26b=2</PackageProjectUrl>',
      '<PackageTags>acme;api</PackageTags>',
      '<PackageIcon>icon.png</PackageIcon>',
      '<None Include="../../art/icon.png" Pack="true" PackagePath="/" />',
      '<None Include="../../LICENSE" Pack="true" PackagePath="/" />',
    ])
      expect(project).toContain(line);
  }
});

test.each(['typescript', 'javascript', 'python', 'csharp'] as const)(
  '%s has the text of a licence that was chosen, and the name alone of that of the document',
  async (target) => {
    expect((await filesOf(target, facts)).get('LICENSE')).toMatch(/^MIT License\n\nCopyright \(c\) Acme\n/);
    const own = await filesOf(target, {});
    expect(own.has('LICENSE')).toBe(false);
    expect([...own].filter(([path]) => /\.(?:json|toml|csproj)$/.test(path)).join('\n')).toContain('Apache-2.0');
  },
);

/** Links to other pages of the package. */
const relative = (page: string): readonly string[] =>
  [...page.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, to = '']) => (/^(?:https?:|mailto:|#)/.test(to) ? [] : [to]));

test.each(['python', 'csharp'] as const)(
  'what a registry shows of %s leads to the repository, or to no other page',
  async (target) => {
    const linked = await filesOf(target, facts);
    expect(linked.get('README.md')).toContain('](https://github.com/acme/sdks/blob/HEAD/clients/acme/docs/AApi.md#get');
    expect(relative(linked.get('README.md') ?? '')).toEqual([]);
    expect(linked.has('PACKAGE.md')).toBe(false);
    const alone = await filesOf(target, {});
    expect(relative(alone.get('README.md') ?? '')).not.toEqual([]);
    expect(relative(alone.get('PACKAGE.md') ?? '[](none)')).toEqual([]);
    expect([...alone.values()].join('\n')).toMatch(/readme = "PACKAGE\.md"|<PackageReadmeFile>PACKAGE\.md</);
  },
);

test('all packages have the version of the document', async () => {
  const versions = ['typescript', 'javascript', 'python', 'csharp'] as const;
  const texts = await Promise.all(versions.map(async (target) => [...(await filesOf(target, {})).values()].join('\n')));
  const written = [/"version": "(.*)"/, /"version": "(.*)"/, /^version = "(.*)"$/m, /<Version>(.*)<\/Version>/];
  expect(texts.map((text, at) => written[at]?.exec(text)?.[1])).toEqual(['1.2.0', '1.2.0', '1.2.0', '1.2.0']);
});
