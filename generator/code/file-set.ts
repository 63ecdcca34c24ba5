// The files of one output on their way from a target to whoever takes them. Pure: nothing is written here. A path is
// checked when it is added.

import { isDevice } from '../support/file-systems';
import { invariant } from '../support/invariant';
import { Code } from './code';
import { Module, type ModuleLayout } from './module';

/** A file of templates/<target>/runtime, copied as it is. Only the asset reader makes one. */
export interface Verbatim {
  readonly verbatim: string;
}

/** Generated from the document, or a file of the runtime, which is checked as source. */
export type FileOrigin = 'generated' | 'runtime';

/** Takes files one by one, as they come into being. */
export interface FileSink {
  /** `path` is relative, `/` as separator. A module is for the sink to print; a text is whole. */
  put(path: string, content: string | ModuleLayout, origin: FileOrigin): void;
}

const SEGMENT = /^[A-Za-z0-9_.@+-]+$/;

/** Whether every system can have a file of this relative path, and none can be led out of the folder by it. */
export function isPortablePath(path: string): boolean {
  return path.split('/').every((segment) => SEGMENT.test(segment) && !isDevice(segment) && !segment.endsWith('.'));
}

export class FileSet {
  readonly #folded = new Set<string>();
  readonly #sink: FileSink;

  constructor(sink: FileSink) {
    this.#sink = sink;
  }

  add(path: string, content: Code | Module | Verbatim): void {
    invariant(isPortablePath(path), `not a portable output path: ${JSON.stringify(path)}`);
    const folded = path.toLowerCase();
    invariant(
      !this.#folded.has(folded),
      `two files would have the path ${path}, which some file systems cannot tell apart`,
    );
    this.#folded.add(folded);
    if (content instanceof Code) this.#sink.put(path, ended(content.text), 'generated');
    else if (!(content instanceof Module)) this.#sink.put(path, ended(content.verbatim), 'runtime');
    else {
      invariant(content.layout.path === path, `${content.layout.path} is added as ${path}`);
      this.#sink.put(path, content.layout, 'generated');
    }
  }
}

function ended(text: string): string {
  return text.endsWith('\n') || text === '' ? text : `${text}\n`;
}
