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
  const clients = context.clients.map((each) => clientSection(each.client, ofClient(declaration, path, each)));
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

function ofClient(declaration: Declaration, path: string, each: SiteContext['clients'][number]): Html {
  const { client, models } = each;
  const found = models.get(declaration.id);
  if (found === undefined) return html`<p>This client has no type of its own for it.</p>`;
  const size = client.sizes.get(found.module);
  return html`<p><code>${htmlText(found.name)}</code> in ${code(found.module)} ${htmlText(size === undefined ? '' : bytes(size))}</p>
${typeOf(found, path, each)}${properties(found, declaration, path, each)}${members(found, client)}`;
}

function typeOf(found: OutlineModel, path: string, { client, links }: SiteContext['clients'][number]): Html {
  const variants = found.variants?.join(' | ');
  const text = found.type ?? variants ?? (found.base === undefined ? undefined : `extends ${found.base}`);
  return text === undefined
    ? html``
    : html`<p><code>${links.linked(shownType(client.target, text), path)}</code></p>
`;
}

/** Names on the wire where one differs: a column that says nothing takes the place of the others. */
function properties(
  found: OutlineModel,
  declaration: Declaration,
  path: string,
  { client, links }: SiteContext['clients'][number],
): Html {
  const all = found.properties ?? [];
  if (all.length === 0) return html``;
  const declared = declaration.kind === 'object' ? declaration.properties : [];
  const required = new Map(declared.map((property) => [property.wireName, property.required ? 'yes' : 'no']));
  const differs = all.some(({ name, wireName }) => name !== wireName);
  const rows = all.map((property) => [
    code(property.name),
    html`<code>${links.linked(shownType(client.target, property.declared ?? property.type), path)}</code>`,
    htmlText(required.get(property.wireName) ?? ''),
    ...(differs ? [property.name === property.wireName ? html`` : code(property.wireName)] : []),
  ]);
  const head = ['Name', 'Type', 'Required', ...(differs ? ['On the wire'] : [])];
  return table(`Properties in ${LANGUAGES[client.target]}`, head, rows);
}

/** Those of the type, and of each enum in it. */
function members(found: OutlineModel, { target }: PreviewClient): Html {
  const inner = (found.enums ?? []).map(
    (each) => html`<h3>${code(each.name)}</h3>
${memberTable(each.members, `Members of ${each.name} in ${LANGUAGES[target]}`)}`,
  );
  return html`${memberTable(found.members, `Members in ${LANGUAGES[target]}`)}${inner}`;
}

function memberTable(members: OutlineModel['members'] = [], label: string): Html {
  if (members.length === 0) return html``;
  const rows = members.map(({ name, value }) => [code(name), code(JSON.stringify(value))]);
  return table(label, ['Member', 'Value'], rows);
}
