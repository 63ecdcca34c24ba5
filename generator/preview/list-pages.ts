// The pages that list: operations by tag, models, names, findings and sizes.

import { html, htmlAttribute, htmlText, type Html } from '../languages/markup';
import type { Operation } from '../model';
import { addToGroup } from '../support/groups';
import { byCodeUnit } from '../support/order';
import { modelName } from './model-page';
import { operationItem } from './operation-page';
import { anchor, bytes, code, prose, table, type Page } from './page';
import { LANGUAGES } from './preview';
import { findingList, RENAMED_HEAD, renamedRow } from './shown';
import type { SiteContext } from './site';

export function operationsPage(context: SiteContext): Page {
  const { model, addresses } = context;
  const groups = new Map<string, Operation[]>();
  for (const operation of model.operations) addToGroup(groups, operation.tags[0] ?? '', operation);
  const path = 'index.html';
  const sections = [...groups].map(([tag, operations], index) => {
    const items = operations.map((each) => operationItem(each, addresses.operations.get(each.id) ?? path, path));
    const id = `group-${index + 1}`;
    return html`<section class="group" aria-labelledby=${htmlAttribute(id)}>
<h2 id=${htmlAttribute(id)}>${htmlText(tag === '' ? 'Without a tag' : tag)}</h2>
${prose(model.tags.find(({ name }) => name === tag)?.description)}
<ul class="operations">
${items}</ul>
</section>
`;
  });
  const { title, version, description } = model.info;
  const body = html`<h1>${htmlText(title)}</h1>
<p class="facts">Version ${htmlText(version)}, ${htmlText(count(model.operations.length, 'operation'))}, ${htmlText(count(model.declarations.length, 'model'))}, ${htmlText(count(context.all.length, 'finding'))}</p>
${prose(description)}
${sections}`;
  return { path, title: `${title} ${version}`, body };
}

export function modelsPage(context: SiteContext): Page {
  const path = 'models.html';
  const named = context.model.declarations.map((each) => ({ each, name: modelName(each, context) }));
  const items = [...named]
    .sort((left, right) => byCodeUnit(left.name, right.name))
    .map(({ each: { id, kind }, name }) => {
      const to = context.addresses.models.get(id) ?? path;
      return html`<li>${anchor(htmlText(name), to, path)} <span class="summary">${htmlText(kind)}</span></li>
`;
    });
  const body = html`<h1>Models</h1>
<ul class="models">
${items}</ul>
`;
  return { path, title: 'Models', body };
}

export function namesPage(context: SiteContext): Page {
  const path = 'names.html';
  const head = ['Operation', ...context.clients.map(({ client }) => LANGUAGES[client.target])];
  const rows = context.model.operations.map(({ id }) => [
    anchor(htmlText(id), context.addresses.operations.get(id) ?? path, path),
    ...context.clients.map(({ operations }) => {
      const found = operations.get(id);
      return code(found === undefined ? '' : [found.class, found.name].filter(Boolean).join('.'));
    }),
  ]);
  const moved = context.clients.map(({ client }) =>
    renamings(LANGUAGES[client.target], client.renamings.map(renamedRow)),
  );
  const body = html`<h1>Names</h1>
<p>The names that each client gives, and every name that is not the one that its part of the document would have by itself.</p>
${moved}
<h2>Operations</h2>
${table('Names of operations', head, rows)}
`;
  return { path, title: 'Names', body };
}

function renamings(language: string, rows: readonly (readonly Html[])[]): Html {
  const content =
    rows.length === 0
      ? html`<p>Everything has the name that it wants.</p>`
      : table(`Other names in ${language}`, RENAMED_HEAD, rows);
  return html`<h2>${htmlText(language)}</h2>
${content}
`;
}

export function findingsPage({ all }: SiteContext): Page {
  const content = all.length === 0 ? html`<p>Nothing was found.</p>` : findingList(all);
  const body = html`<h1>Findings</h1>
${content}
`;
  return { path: 'findings.html', title: 'Findings', body };
}

const LARGEST = 20;

export function sizesPage({ clients }: SiteContext): Page {
  const rows = clients.map(({ client: { target, outline, sizes } }) => [
    htmlText(LANGUAGES[target]),
    code(outline.package.name),
    htmlText(outline.package.version),
    htmlText(String(sizes.size)),
    htmlText(bytes(sum(sizes.values()))),
  ]);
  const largest = clients.map(({ client: { target, sizes } }) => {
    const files = [...sizes].sort(([, left], [, right]) => right - left).slice(0, LARGEST);
    return html`<h2>${htmlText(LANGUAGES[target])}</h2>
${table(
  `Largest files in ${LANGUAGES[target]}`,
  ['File', 'Size'],
  files.map(([file, size]) => [code(file), htmlText(bytes(size))]),
)}
`;
  });
  const body = html`<h1>Sizes</h1>
${table('Sizes of clients', ['Client', 'Package', 'Version', 'Files', 'Size'], rows)}
${largest}`;
  return { path: 'sizes.html', title: 'Sizes', body };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
