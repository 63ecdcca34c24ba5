// The C# drivers: `csharp` awaits the asynchronous methods, `csharp-sync` calls the blocking ones, each on a thread.
// One host program, built once, compiles the clients in its own process (Roslyn) and calls them by reflection.

import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

// Without profiles for its optimizer the compiler, which runs for seconds, needs half the time.
const ENV = {
  DOTNET_TieredPGO: '0',
  DOTNET_CLI_TELEMETRY_OPTOUT: '1',
  DOTNET_NOLOGO: '1',
  DOTNET_CLI_USE_MSBUILD_SERVER: '0',
  MSBUILDDISABLENODEREUSE: '1',
};

const hostOf = (context) => path.join(context.cache, 'host', 'bin', 'host.dll');

function unavailable() {
  try {
    const version = execFileSync('dotnet', ['--version'], { encoding: 'utf8', env: { ...process.env, ...ENV } });
    return Number.parseInt(version, 10) >= 10 ? undefined : `the .NET SDK is ${version.trim()}, and 10 is wanted`;
  } catch {
    return 'the .NET SDK is not installed';
  }
}

async function setUp(context) {
  const folder = path.join(context.cache, 'host');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(path.join(context.folder, 'host'))) {
    copyFileSync(path.join(context.folder, 'host', name), path.join(folder, name));
  }
  const args = [
    'build',
    path.join(folder, 'host.csproj'),
    '-c',
    'Release',
    '-o',
    path.join(folder, 'bin'),
    '-v',
    'q',
    '-nodeReuse:false',
    '--disable-build-servers',
  ];
  await context.run('dotnet', args, { cwd: folder, env: ENV });
}

async function buildAll(documents, context) {
  if (!existsSync(hostOf(context))) await setUp(context);
  const list = path.join(context.cache, 'build.json');
  writeFileSync(list, JSON.stringify(documents.map(({ name, client, work }) => ({ name, client, work }))));
  return JSON.parse(await context.run('dotnet', [hostOf(context), 'build', list], { env: ENV }));
}

const driver = {
  target: 'csharp',
  unavailable,
  setUp,
  buildAll,
};

export const drivers = ['csharp', 'csharp-sync'].map((name) => ({
  ...driver,
  name,
  start: (manifest, context) => ({ command: 'dotnet', args: [hostOf(context), 'drive', manifest], env: ENV }),
}));
