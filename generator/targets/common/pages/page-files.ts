// The files of pages of API classes and of models, which share a folder. Names of classes that differ in case alone are
// one file on some systems: the API class keeps its own, as links from elsewhere have it, and the model gets a number.

import { assignNames, caseless } from '../../../naming/assign';
import { portable } from '../../../naming/file-name';

type Kind = 'api' | 'model';

export class PageFiles {
  readonly #files: ReadonlyMap<string, string>;

  constructor(apis: readonly string[], models: readonly string[]) {
    const requests = [
      ...apis.map((name) => ({ key: `api ${name}`, ladder: [name], rank: 1 })),
      ...models.map((name) => ({ key: `model ${name}`, ladder: [name], rank: 2 })),
    ];
    this.#files = assignNames(requests, { style: portable, taken: new Set(), fold: caseless });
  }

  /** Beside the other pages. */
  file(kind: Kind, name: string): string {
    return `${this.#files.get(`${kind} ${name}`) ?? portable(name)}.md`;
  }

  path(kind: Kind, name: string): string {
    return `docs/${this.file(kind, name)}`;
  }
}
