// Where the pages of a site are: one for each operation and each declared type, by names that last as long as the document
// calls them so. Links are made of these names and of nothing else.

import type { ApiModel } from '../model';
import { assignNames, type NameScope } from '../naming/assign';
import { fileName } from '../naming/file-name';
import { tokensOf } from '../support/pointer';

const SCOPE: NameScope = { style: fileName, taken: new Set(), fold: (name) => name.toLowerCase() };

export interface Addresses {
  /** Paths from the root of the site, by id. */
  readonly operations: ReadonlyMap<string, string>;
  readonly models: ReadonlyMap<string, string>;
}

export function addressesOf(model: ApiModel): Addresses {
  const operations = model.operations.map(({ id }) => ({ key: id, ladder: [id], rank: 1 }));
  const models = model.declarations.map(({ id, origin }) => {
    const ladder = origin === 'component' ? [tokensOf(id.slice(id.indexOf('#') + 1)).at(-1) ?? id, id] : [id];
    return { key: id, ladder, rank: origin === 'component' ? 1 : 2 };
  });
  return { operations: pages('operations', operations), models: pages('models', models) };
}

function pages(folder: string, requests: Parameters<typeof assignNames>[0]): ReadonlyMap<string, string> {
  return new Map([...assignNames(requests, SCOPE)].map(([id, name]) => [id, `${folder}/${name}.html`]));
}
