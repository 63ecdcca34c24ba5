// The C# files of the package: where they stand, and what their templates print.

import type { FileSet } from '../../../code/file-set';
import { createTemplateEngine, type Safe, type TemplateEngine } from '../../../code/template-engine';
import { withoutUnusedAliases } from '../../../languages/csharp';
import { portable } from '../../../naming/file-name';
import type { Assets } from '../../target';
import type { FileNamespace, Scope } from '../types/scope';
import { withWholeNames } from './whole-names';

/** The templates, each with the namespace whose types come first in its files, as far as that matters. */
const TEMPLATES: ReadonlyMap<string, FileNamespace> = new Map([
  ...['model', 'enum', 'enum-body', 'constants', 'union', 'api', 'services'].map((name) => [name, 'Api'] as const),
  ...['json-context', 'tokens', 'webhooks'].map((name) => [name, 'Client'] as const),
  ...['description', 'xml-shapes'].map((name) => [name, 'Client.Internal'] as const),
]);

export class SourceFiles {
  readonly #engine: TemplateEngine<'csharp'>;
  readonly #files: FileSet;
  readonly #folder: string;

  constructor(packageName: string, scope: Scope, assets: Assets, files: FileSet) {
    const templates = Object.fromEntries(
      [...TEMPLATES].map(([name, namespace]) => [
        name,
        withWholeNames(assets.template(`csharp/${name}.hbs`), scope.others(namespace)),
      ]),
    );
    this.#engine = createTemplateEngine('csharp', templates);
    this.#files = files;
    this.#folder = `src/${packageName}`;
  }

  add<V extends object>(path: string, template: string, view: V & Safe<'csharp', V>): void {
    const file = `${this.#folder}/${path.split('/').map(portable).join('/')}.cs`;
    this.#files.add(file, withoutUnusedAliases(this.#engine.render<object>(template, view)));
  }

  /** A file of the package for dependency injection, which has no models. */
  addBeside<V extends object>(path: string, template: string, view: V & Safe<'csharp', V>): void {
    this.#files.add(`${this.#folder}.DependencyInjection/${path}.cs`, this.#engine.render<object>(template, view));
  }
}
