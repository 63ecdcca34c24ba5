// The files of one output, by path. Pure: nothing is written here. A path is checked when it is added.

import { invariant } from '../support/invariant';
import { by } from '../support/order';
import { Code } from './code';
import { Module, type ModuleLayout } from './module';
import { printModule } from './ts-morph-printer';

/** A file of templates/<target>/runtime, copied as it is. Only the asset reader makes one. */
export interface Verbatim {
  readonly verbatim: string;
}

export interface OutputFile {
  /** Relative, `/` as separator. */
  readonly path: string;
  readonly text: string;
  /** Emitted from the document; false for runtime files, which are checked as source. */
  readonly generated: boolean;
}

const SEGMENT = /^[A-Za-z0-9_.@+-]+$/;
/** Names that Windows gives to devices, with any extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)/i;

/** Whether every system can have a file of this relative path, and none can be led out of the folder by it. */
export function isPortablePath(path: string): boolean {
  return path.split('/').every((segment) => SEGMENT.test(segment) && !DEVICE.test(segment) && !segment.endsWith('.'));
}

/** Prints modules elsewhere, while the emission goes on. */
export interface Press {
  put(module: ModuleLayout): void;
  /** The texts of all that was put since the last time, by path. */
  texts(): Promise<ReadonlyMap<string, string>>;
}

export class FileSet {
  readonly #files = new Map<string, OutputFile>();
  readonly #folded = new Set<string>();
  readonly #press: Press | undefined;

  /** Without a press, modules are printed as they are added. */
  constructor(press?: Press) {
    this.#press = press;
  }

  add(path: string, content: Code | Module | Verbatim): void {
    invariant(isPortablePath(path), `not a portable output path: ${JSON.stringify(path)}`);
    const folded = path.toLowerCase();
    invariant(
      !this.#folded.has(folded),
      `two files would have the path ${path}, which some file systems cannot tell apart`,
    );
    this.#folded.add(folded);
    if (content instanceof Code) this.#put(path, content.text, true);
    else if (!(content instanceof Module)) this.#put(path, content.verbatim, false);
    else {
      invariant(content.layout.path === path, `${content.layout.path} is added as ${path}`);
      if (this.#press === undefined) this.#put(path, printModule(content.layout), true);
      else this.#press.put(content.layout);
    }
  }

  #put(path: string, text: string, generated: boolean): void {
    this.#files.set(path, { path, text: text.endsWith('\n') || text === '' ? text : `${text}\n`, generated });
  }

  /** By path, in code unit order. */
  async files(): Promise<readonly OutputFile[]> {
    for (const [path, text] of (await this.#press?.texts()) ?? []) this.#put(path, text, true);
    return [...this.#files.values()].sort(by((file) => file.path));
  }
}
