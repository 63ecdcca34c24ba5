// Documents with a payload in every string, read by the C# compiler itself: sources parse and compile without a warning,
// the payload stands in literals and comments only, and MSBuild evaluates nothing of it.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openHostile } from '../hostile/open-hostile';
import { MARK, PAYLOADS } from '../hostile/payloads';
import { generateInMemory } from '../support/in-memory';
import { buildReader } from './roslyn-reader';
import { describeDotnet, dotnet } from './toolchain';
import { scratch } from '../support/scratch';

jest.setTimeout(1_800_000);

const work = scratch('csharp-hostile');
const slug = (name: string): string => name.replace(/\W/g, '-');

interface Report {
  readonly sources: number;
  readonly inLiterals: number;
  readonly inComments: number;
  readonly inProjects: number;
  readonly findings: readonly string[];
}

/** What must be found: a checker that finds nothing would pass everything. */
const BREACHES: { readonly [name: string]: { readonly file: string; readonly text: string } } = {
  'a call': { file: 'A.cs', text: `class A { void B() { ${MARK}(); } }` },
  'a name': { file: 'A.cs', text: `class ${MARK} { }` },
  'a syntax error': { file: 'A.cs', text: 'class A {' },
  'a call after a next line': { file: 'A.cs', text: `class A { void B() { // x\u0085${MARK}();\n } }` },
  'a next line in a comment': { file: 'A.cs', text: `// x\u0085// ${MARK}\nclass A { }` },
  'a line separator in a literal': { file: 'A.cs', text: `class A { string B = @"\u2028${MARK}"; }` },
  'a directive': { file: 'A.cs', text: `#line 1 "${MARK}"\nclass A { }` },
  'a condition': { file: 'A.cs', text: `#if ${MARK}\n#endif\nclass A { }` },
  'a branch that is not compiled': { file: 'A.cs', text: `#if DEBUG\n${MARK}\n#endif\nclass A { }` },
  'a pragma': { file: 'A.cs', text: `#pragma warning disable CS0612 // ${MARK}\nclass A { }` },
  'a hole': { file: 'A.cs', text: `class A { string B = $"{1} ${MARK}"; }` },
  'an element': { file: 'A.cs', text: `/// <summary>a</summary><${MARK}/>\npublic class A { }` },
  'a reference': { file: 'A.cs', text: `/// <summary><see cref="${MARK}"/></summary>\npublic class A { }` },
  'a doc comment that does not end': { file: 'A.cs', text: '/// <summary>a\npublic class A { }' },
  'character data': { file: 'A.cs', text: `/// <summary><![CDATA[${MARK}]]></summary>\npublic class A { }` },
  'a property': { file: 'a.csproj', text: `<Project><A>$(${MARK})</A></Project>` },
  'an item': { file: 'a.csproj', text: `<Project><A>@(B) ${MARK}</A></Project>` },
  'a list': { file: 'a.props', text: `<Project><A>a;${MARK}</A></Project>` },
  'a target': { file: 'a.csproj', text: `<Project><Target Name="${MARK}"/></Project>` },
  'XML that does not parse': { file: 'a.csproj', text: '<Project><A></Project>' },
};

describeDotnet('hostile documents, as the C# compiler reads them', () => {
  let reports: { readonly [folder: string]: Report };

  beforeAll(async () => {
    rmSync(work, { recursive: true, force: true });
    for (const [name, payload] of Object.entries(PAYLOADS)) {
      const { files } = await generateInMemory(await openHostile(payload), 'csharp', `hostile ${payload}`, {
        packageName: 'Hostile',
      });
      for (const each of files) write(path.join(work, 'folders', slug(name), each.path), each.text);
    }
    for (const [name, { file, text }] of Object.entries(BREACHES))
      write(path.join(work, 'folders', `breach-${slug(name)}`, file), text);
    reports = buildReader(work)('hostile', MARK, path.join(work, 'folders')) as typeof reports;
  });

  test.each(Object.keys(PAYLOADS))('%s', (name) => {
    const report = reports[slug(name)];
    expect(report?.findings).toEqual([]);
    expect(report?.sources).toBeGreaterThan(40);
    expect(report?.inLiterals).toBeGreaterThan(0);
    expect(report?.inComments).toBeGreaterThan(0);
    expect(report?.inProjects).toBeGreaterThan(0);
  });

  test.each(Object.keys(BREACHES))('finds %s', (name) => {
    expect(reports[`breach-${slug(name)}`]?.findings).not.toEqual([]);
  });

  it('lets MSBuild read texts as they are', async () => {
    const payload = PAYLOADS['shell substitution'] ?? '';
    const { files } = await generateInMemory(await openHostile(payload), 'csharp', 'hostile');
    const [project] = files.filter(({ path: name }) => /^src\/(\w+)\/\1\.csproj$/.test(name));
    const file = path.join(work, 'msbuild/Hostile.csproj');
    write(file, project?.text ?? '');
    const printed = dotnet(
      ['msbuild', file, `-p:${MARK}=evaluated`, '-getProperty:Description', '-getProperty:AssemblyTitle'],
      work,
    );
    const { Properties: properties } = JSON.parse(printed) as { Properties: { [name: string]: string } };
    expect(properties).toEqual({ Description: `Summary ${payload}`, AssemblyTitle: `Title ${payload}` });
  });
});

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
