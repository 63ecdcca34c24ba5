// The compiler's own reader of C#, test/csharp/roslyn, built once for a suite.

import { cpSync } from 'node:fs';
import path from 'node:path';
import { dotnet, QUIET } from './toolchain';

/** Builds it below `work`, and gives the function that runs it there with arguments, and reads the JSON that it prints. */
export function buildReader(work: string): (...args: readonly string[]) => unknown {
  const program = path.join(work, 'roslyn');
  const out = path.join(work, 'bin');
  cpSync(path.join(__dirname, 'roslyn'), program, { recursive: true });
  dotnet(['build', 'roslyn.csproj', '-o', out, ...QUIET], program);
  return (...args) => JSON.parse(dotnet([path.join(out, 'roslyn.dll'), ...args], work)) as unknown;
}

/** What the compiler says of the client in each folder below `folder`, by its name. */
export function clientReports(work: string, folder: string): { readonly [name: string]: readonly string[] } {
  return buildReader(work)('clients', folder) as { readonly [name: string]: readonly string[] };
}

/** What the compiler says of the programs of each folder below `folder`, by its name. `quiet`: codes to leave out. */
export function programReports(
  work: string,
  folder: string,
  quiet: readonly string[],
): { readonly [name: string]: readonly string[] } {
  return buildReader(work)('programs', quiet.join(','), folder) as { readonly [name: string]: readonly string[] };
}
