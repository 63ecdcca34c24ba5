// Writes generated TypeScript clients to a folder and type-checks many of them in one program, under the strictest
// flags that users have. A program per client would read the libraries of the language each time.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import * as path from 'node:path';
import { complaints, type Compiler } from '../support/compilers';
import type { OutputFile } from '../support/memory-files';

export const strictest = {
  target: 'es2022',
  lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
  module: 'nodenext',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  verbatimModuleSyntax: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
} as const;

export function emptyFolder(folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

export function writeFiles(folder: string, files: readonly Pick<OutputFile, 'path' | 'text'>[]): void {
  for (const { path: inside, text } of files) {
    mkdirSync(path.dirname(path.join(folder, inside)), { recursive: true });
    writeFileSync(path.join(folder, inside), text);
  }
}

/** What the compiler says about all sources below the folder; empty where it has nothing to say. */
export function typeCheck(folder: string, include: readonly string[], more: object = {}, compiler?: Compiler): string {
  writeFileSync(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...strictest, ...more }, include, exclude: [] }),
  );
  return complaints(folder, compiler);
}

/** The examples of the pages, each as a module of its own: `path` says which page and which of its blocks. */
export function examplesOf(files: readonly Pick<OutputFile, 'path' | 'text'>[]): readonly OutputFile[] {
  return files
    .filter((file) => file.path.endsWith('.md'))
    .flatMap((file) =>
      [...file.text.matchAll(/^```typescript\n([^]*?)^```$/gm)].map(([, code = ''], index) => ({
        path: `examples/${file.path.replace(/[^\w-]/g, '_')}_${index}.ts`,
        text: `${code}\nexport {};\n`,
        generated: true,
      })),
    );
}
