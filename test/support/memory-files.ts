// Takes an output's files into memory: modules printed and parsed, all sorted by path.

import type { FileOrigin, FileSink } from '../../generator/code/file-set';
import type { ModuleLayout } from '../../generator/code/module';
import { printModule } from '../../generator/code/ts-morph-printer';
import { by } from '../../generator/support/order';
import { ecmascriptProblem } from './ecmascript-problem';

export interface OutputFile {
  readonly path: string;
  readonly text: string;
  /** Emitted from the document; false for runtime files, which are checked as source. */
  readonly generated: boolean;
}

export class MemoryFiles implements FileSink {
  readonly #files: OutputFile[] = [];

  put(path: string, content: string | ModuleLayout, origin: FileOrigin): void {
    this.#files.push({ path, text: textOf(content), generated: origin === 'generated' });
  }

  /** By path, in code unit order. */
  get files(): readonly OutputFile[] {
    return [...this.#files].sort(by((file) => file.path));
  }
}

/** A run looks at the brackets only. */
function textOf(content: string | ModuleLayout): string {
  if (typeof content === 'string') return content;
  const text = printModule(content);
  const problem = ecmascriptProblem(content.path, text);
  if (problem !== undefined) throw new Error(`${content.path} does not parse: ${problem}`);
  return text;
}
