// The .NET SDK for tests that build: whether it is there, and how it is run. A missing SDK skips with its reason, and fails
// where CI asks for toolchains.

import { execFileSync } from 'node:child_process';

// Without profiles for its optimizer the compiler, which runs for seconds, needs half the time.
export const DOTNET_ENV = {
  ...process.env,
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_NOLOGO: '1',
  MSBUILDDISABLENODEREUSE: '1',
  DOTNET_TieredPGO: '0',
};

/** What a client is held to, and does not ask of those who build it. */
export const ANALYSIS = '-p:AnalysisLevel=latest-recommended';

/** No process outlives a build. */
export const NO_SERVERS = ['-nodeReuse:false', '--disable-build-servers'];
export const QUIET = ['-v', 'q', ...NO_SERVERS];

function missing(): string | undefined {
  try {
    const version = execFileSync('dotnet', ['--version'], { encoding: 'utf8', env: DOTNET_ENV });
    return Number.parseInt(version, 10) >= 10 ? undefined : `the .NET SDK is ${version.trim()}, and 10 is wanted`;
  } catch {
    return 'the .NET SDK is not installed';
  }
}

/** A suite that needs the SDK. */
export function describeDotnet(name: string, suite: () => void): void {
  const reason = missing();
  if (reason === undefined) describe(name, suite);
  else if (process.env['REQUIRE_TOOLCHAINS'] === '1') throw new Error(reason);
  else describe.skip(`${name} (skipped: ${reason})`, suite);
}

/** What the SDK prints; throws it where the SDK fails. */
export function dotnet(args: readonly string[], cwd: string): string {
  try {
    return execFileSync('dotnet', args, { cwd, env: DOTNET_ENV, encoding: 'utf8', maxBuffer: 1 << 28 });
  } catch (error) {
    throw new Error((error as { stdout?: string }).stdout ?? String(error), { cause: error });
  }
}
