// Which tools of the languages are on this machine, by asking each for its version. Nothing of specsmith needs them: they
// build and check clients.

import { execFile } from 'node:child_process';

export interface Toolchain {
  readonly name: string;
  /** Nothing where it is not there, or does not answer. */
  readonly version: string | undefined;
  readonly needed: string;
}

const TOOLS: readonly (readonly [name: string, args: readonly string[], needed: string])[] = [
  ['node', ['--version'], 'runs TypeScript and JavaScript clients'],
  ['npm', ['--version'], 'installs and packs them'],
  ['python3', ['--version'], 'runs Python clients'],
  ['dotnet', ['--version'], 'builds C# clients'],
];

const MOST_MILLISECONDS = 10_000;

export function findToolchains(): Promise<readonly Toolchain[]> {
  return Promise.all(
    TOOLS.map(async ([name, args, needed]) => ({ name, needed, version: await answerOf(name, args) })),
  );
}

function answerOf(name: string, args: readonly string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32' && name === 'npm';
    execFile(name, [...args], { timeout: MOST_MILLISECONDS, shell }, (error, stdout) => {
      resolve(error === null ? /[0-9]+(?:\.[0-9A-Za-z-]+)*/.exec(stdout)?.[0] : undefined);
    });
  });
}
