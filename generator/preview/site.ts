// The files of a site, one after the other: the lists, a page for each operation and each model, and the list that the search
// loads when somebody searches.

import type { Code } from '../code/code';
import { jsonLiteral, ts } from '../languages/ecmascript';
import type { ApiModel } from '../model';
import type { OutlineModel, OutlineOperation } from '../targets/outline';
import { addressesOf, type Addresses } from './addresses';
import { FindingsAt } from './findings-at';
import { findingsPage, modelsPage, namesPage, operationsPage, sizesPage } from './list-pages';
import { modelName, modelPage } from './model-page';
import { operationPage } from './operation-page';
import { framed, type Page } from './page';
import { LANGUAGES, type Preview, type PreviewClient, type PreviewFinding } from './preview';
import { TypeLinks } from './type-links';

export interface SiteContext {
  readonly model: ApiModel;
  readonly addresses: Addresses;
  readonly all: readonly PreviewFinding[];
  readonly findings: FindingsAt;
  readonly clients: readonly {
    readonly client: PreviewClient;
    readonly links: TypeLinks;
    readonly operations: ReadonlyMap<string, OutlineOperation>;
    readonly models: ReadonlyMap<string, OutlineModel>;
  }[];
}

/** Paths and contents; the assets of templates/preview come beside them. */
export function* siteFiles(preview: Preview): Iterable<readonly [string, Code]> {
  const { model } = preview;
  const addresses = addressesOf(model);
  const context: SiteContext = {
    model,
    addresses,
    all: preview.findings,
    findings: new FindingsAt(preview.findings),
    clients: inOrder(preview.clients).map((client) => ({
      client,
      links: new TypeLinks(client, addresses.models),
      operations: new Map(client.outline.operations.map((each) => [each.operation, each])),
      models: new Map(client.outline.models.map((each) => [each.id, each])),
    })),
  };
  const frame = { title: `${model.info.title} ${model.info.version}`, generator: preview.generator };
  for (const page of pages(context)) yield [page.path, framed(page, frame)];
  yield ['search-index.js', searchIndex(context)];
}

/** As LANGUAGES has them, whatever the order of a configuration. */
function inOrder(clients: readonly PreviewClient[]): readonly PreviewClient[] {
  return Object.keys(LANGUAGES).flatMap((name) => clients.filter(({ target }) => target === name));
}

function* pages(context: SiteContext): Iterable<Page> {
  yield operationsPage(context);
  yield modelsPage(context);
  yield namesPage(context);
  yield findingsPage(context);
  yield sizesPage(context);
  const { model, addresses } = context;
  for (const operation of model.operations) {
    const path = addresses.operations.get(operation.id);
    if (path !== undefined) yield operationPage(operation, path, context);
  }
  for (const declaration of model.declarations) {
    const path = addresses.models.get(declaration.id);
    if (path !== undefined) yield modelPage(declaration, path, context);
  }
}

/** `[title, what it is, path, other words]`. A script and no data file, since a page that is opened as a file may fetch none. */
function searchIndex(context: SiteContext): Code<'ecmascript'> {
  const { model, addresses, clients } = context;
  const operations = model.operations.map(({ id, method, path, docs }) => {
    const names = new Set(clients.flatMap(({ operations: known }) => known.get(id)?.name ?? []));
    return [`${method} ${path}`, docs.summary ?? '', addresses.operations.get(id) ?? '', [id, ...names].join(' ')];
  });
  const models = model.declarations.map((each) => {
    const names = new Set(clients.flatMap(({ models: known }) => known.get(each.id)?.name ?? []));
    return [modelName(each, context), each.kind, addresses.models.get(each.id) ?? '', [...names].join(' ')];
  });
  return ts`globalThis.specsmithIndex = ${jsonLiteral([...operations, ...models])};
`;
}
