// Takes an output's files into memory: modules printed, all sorted by path.

import type { FileOrigin, FileSink } from '../../generator/code/file-set';
import type { ModuleLayout } from '../../generator/code/module';
import { printModule } from '../../generator/code/ts-morph-printer';
import { by } from '../../generator/support/order';

export interface OutputFile {
  readonly path: string;
  readonly text: string;
  /** Emitted from the document; false for runtime files, which are checked as source. */
  readonly generated: boolean;
}

export class MemoryFiles implements FileSink {
  readonly #files: OutputFile[] = [];

  put(path: string, content: string | ModuleLayout, origin: FileOrigin): void {
    const text = typeof content === 'string' ? content : printModule(content);
    this.#files.push({ path, text, generated: origin === 'generated' });
  }

  /** By path, in code unit order. */
  get files(): readonly OutputFile[] {
    return [...this.#files].sort(by((file) => file.path));
  }
}
