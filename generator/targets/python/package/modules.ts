// The Python modules of the package: where they stand, what their templates print, and what they import.

import { importBlock, trimmed, type Python } from '../../../languages/python';
import type { FileSet } from '../../../code/file-set';
import { createTemplateEngine, type Safe, type TemplateEngine } from '../../../code/template-engine';
import type { Assets } from '../../target';

const TEMPLATES = [
  'module',
  'model',
  'enum',
  'union',
  'inputs',
  'api',
  'options',
  'operations',
  'settings',
  'package',
] as const;

export class ModuleFiles {
  readonly #engine: TemplateEngine<'python'>;
  readonly #files: FileSet;
  readonly #folder: string;

  constructor(packageName: string, assets: Assets, files: FileSet) {
    const templates = Object.fromEntries(TEMPLATES.map((name) => [name, assets.template(`python/${name}.hbs`)]));
    this.#engine = createTemplateEngine('python', templates);
    this.#files = files;
    this.#folder = packageName;
  }

  print<V extends object>(template: (typeof TEMPLATES)[number], view: V & Safe<'python', V>): Python {
    return this.#engine.render<object>(template, view);
  }

  /** Adds a module: its body, below the imports that follow from what the body mentions. */
  add(path: string, body: Python, doc: Python | null = null): void {
    const imports = importBlock([body]);
    const printed = trimmed(body);
    const view = {
      doc,
      imports: imports.isEmpty ? null : imports,
      wide: printed.text.startsWith('class '),
      body: printed,
    };
    this.#files.add(`${this.#folder}/${path}`, trimmed(this.#engine.render('module', view)));
  }
}
