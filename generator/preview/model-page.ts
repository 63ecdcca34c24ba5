// The page of one declared type: what the document says of it, then how each client declares it.

import { html, htmlText, type Html } from '../languages/markup';
import type { Declaration } from '../model';
import type { OutlineModel } from '../targets/outline';
import { bytes, code, prose, table, type Page } from './page';
import { LANGUAGES, type PreviewClient } from './preview';
import { clientSection, findingSection } from './shown';
import { shownType } from '../support/shown-type';
import type { SiteContext } from './site';

export function modelPage(declaration: Declaration, path: string, context: SiteContext): Page {
  const { id, docs, kind } = declaration;
  const name = modelName(declaration, context);
  const clients = context.clients.map((each) => clientSection(each.client, ofClient(id, path, each)));
  const body = html`<h1>${htmlText(name)}</h1>
<p class="facts">${htmlText(kind)} ${code(id)}</p>
${prose(docs.description ?? docs.summary)}
${findingSection(context.findings.model(id))}
<div class="clients">
${clients}</div>
`;
  return { path, title: `${name}: ${kind}`, body };
}

/** As the first client that has it calls it. */
export function modelName({ id }: Declaration, { clients }: SiteContext): string {
  return clients.map(({ models }) => models.get(id)?.name).find((name) => name !== undefined) ?? id;
}

function ofClient(id: string, path: string, each: SiteContext['clients'][number]): Html {
  const { client, models } = each;
  const found = models.get(id);
  if (found === undefined) return html`<p>This client has no type of its own for it.</p>`;
  const size = client.sizes.get(found.module);
  return html`<p><code>${htmlText(found.name)}</code> in ${code(found.module)} ${htmlText(size === undefined ? '' : bytes(size))}</p>
${typeOf(found, path, each)}${properties(found, path, each)}${members(found, client)}`;
}

function typeOf(found: OutlineModel, path: string, { client, links }: SiteContext['clients'][number]): Html {
  const variants = found.variants?.join(' | ');
  const text = found.type ?? variants ?? (found.base === undefined ? undefined : `extends ${found.base}`);
  return text === undefined
    ? html``
    : html`<p><code>${links.linked(shownType(client.target, text), path)}</code></p>
`;
}

function properties(found: OutlineModel, path: string, { client, links }: SiteContext['clients'][number]): Html {
  const rows = (found.properties ?? []).map(({ name, wireName, type, declared }) => [
    code(name),
    html`<code>${links.linked(shownType(client.target, declared ?? type), path)}</code>`,
    name === wireName ? html`` : code(wireName),
  ]);
  if (rows.length === 0) return html``;
  return table(`Properties in ${LANGUAGES[client.target]}`, ['Name', 'Type', 'On the wire'], rows);
}

function members(found: OutlineModel, { target }: PreviewClient): Html {
  const all = [...(found.members ?? []), ...(found.enums ?? []).flatMap((each) => each.members ?? [])];
  if (all.length === 0) return html``;
  const rows = all.map(({ name, value }) => [code(name), code(JSON.stringify(value))]);
  return table(`Members in ${LANGUAGES[target]}`, ['Member', 'Value'], rows);
}
