// One project out of the sources of many clients, side by side in their namespaces: a build of its own for each would
// take minutes of starting compilers.

import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { OutputFile } from '../support/memory-files';
import { ANALYSIS, dotnet, forAnalyzers, NO_SERVERS } from './toolchain';

export class OneBuild {
  readonly clients: string[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Adds a client; the first one's project is that of them all. */
  add(packageName: string, files: readonly OutputFile[]): void {
    if (this.clients.length === 0) {
      const projects = files.filter((each) => each.path.endsWith('.csproj')).map((each) => each.text);
      writeFileSync(path.join(this.#folder, 'Clients.csproj'), oneProject(projects));
    }
    this.clients.push(packageName);
    for (const each of sourcesOf(files)) {
      // What .NET Standard lacks stands in the namespaces of .NET, and once is enough.
      if (this.clients.length > 1 && each.path.endsWith('/Client/Polyfills.cs')) continue;
      const target = path.join(this.#folder, each.path);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, forAnalyzers(each.text));
    }
  }

  /** Builds with warnings as errors; throws what the SDK prints where there are any. */
  run(properties: readonly string[]): string {
    const given = ['DebugType=none', 'ProduceReferenceAssembly=false', ...properties].map((each) => `-p:${each}`);
    const shown = ['-clp:Summary;ForceNoAlign', '-v', 'q'];
    return dotnet(
      ['build', 'Clients.csproj', '-warnaserror', ANALYSIS, ...given, ...shown, ...NO_SERVERS],
      this.#folder,
    );
  }
}

function sourcesOf(files: readonly OutputFile[]): readonly OutputFile[] {
  return files.filter((each) => each.path.endsWith('.cs'));
}

/**
 * The settings of a client's project. For .NET 10 the sources of its package for dependency injection are built into it, and
 * the analyzers look at it: for another framework they would see the same.
 */
function oneProject(projects: readonly string[]): string {
  const [main = ''] = projects.filter((text) => !text.includes('ProjectReference'));
  const references = projects.join('\n').match(/<PackageReference Include="Microsoft\.Extensions[^>]*>/g) ?? [];
  if (references.length !== 1) throw new Error('The package for dependency injection needs one other package.');
  const isNewest = `'$(TargetFramework)' == 'net10.0'`;
  return main.replace(
    '</Project>',
    `<PropertyGroup Condition="!(${isNewest})"><RunAnalyzers>false</RunAnalyzers></PropertyGroup>
<ItemGroup Condition="${isNewest}">${references.join('')}</ItemGroup>
<ItemGroup Condition="!(${isNewest})"><Compile Remove="src/*.DependencyInjection/**" /></ItemGroup>
</Project>`,
  );
}
