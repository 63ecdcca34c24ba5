// The page of one operation: what the document says of it, then what each client makes of it, side by side.

import { html, htmlText, type Html } from '../languages/markup';
import { htmlProseLine } from '../languages/markup/html-prose';
import type { Operation } from '../model';
import { signatureOf } from './signature';
import type { OutlineOperation } from '../targets/outline';
import { anchor, bytes, code, codeOf, prose, table, type Page } from './page';
import { LANGUAGES, type PreviewClient } from './preview';
import { block, clientSection, findingSection, RENAMED_HEAD, renamedRow } from './shown';
import type { SiteContext } from './site';

export function operationPage(operation: Operation, path: string, context: SiteContext): Page {
  const { docs, method } = operation;
  const clients = context.clients.map((each) => clientSection(each.client, ofClient(operation, path, each)));
  const deprecated = docs.deprecated
    ? html`<p class="deprecated">Deprecated. ${htmlText(docs.deprecationMessage ?? '')}</p>`
    : html``;
  const body = html`<h1><span class="method">${htmlText(method)}</span> <span class="path">${htmlText(operation.path)}</span></h1>
<p>${htmlText(docs.summary ?? '')}</p>
${deprecated}
${prose(docs.description)}
<p class="facts">${code(operation.id)}</p>
${findingSection(context.findings.operation(operation.path, method))}
${parameters(operation)}
${answers(operation)}
<div class="clients">
${clients}</div>
`;
  return { path, title: `${operation.id}: ${method} ${operation.path}`, body };
}

function parameters(operation: Operation): Html {
  const rows = operation.parameters.map((parameter) => [
    code(parameter.wireName),
    htmlText(parameter.in),
    htmlText(parameter.required ? 'yes' : 'no'),
    htmlProseLine(parameter.docs.description ?? ''),
  ]);
  for (const content of operation.body?.contents ?? []) {
    const needed = operation.body?.required === true ? 'yes' : 'no';
    rows.push([
      code(content.mediaType),
      htmlText('body'),
      htmlText(needed),
      htmlProseLine(operation.body?.docs.description ?? ''),
    ]);
  }
  if (rows.length === 0) return html``;
  return html`<h2>Parameters</h2>
${table('Parameters', ['Name', 'In', 'Required', 'Description'], rows)}
`;
}

function answers(operation: Operation): Html {
  const rows = operation.responses.map(({ status, outcome, contents, description }) => [
    code(status),
    htmlText(outcome === 'error' ? 'error' : 'success'),
    htmlText(contents.map(({ mediaType }) => mediaType).join(', ')),
    htmlProseLine(description),
  ]);
  return html`<h2>Responses</h2>
${table('Responses', ['Status', 'Outcome', 'Media types', 'Description'], rows)}
`;
}

function ofClient(operation: Operation, path: string, each: SiteContext['clients'][number]): Html {
  const { client, links, operations } = each;
  const found = operations.get(operation.id);
  const language = LANGUAGES[client.target];
  if (found === undefined) return html`<p>This client does not have the operation.</p>`;
  const example = client.examples.get(operation.id);
  const shown =
    example === undefined
      ? html``
      : html`<h3>Example</h3>
${block(`Example in ${language}`, htmlText(example))}
`;
  return html`${block(`Signature in ${language}`, links.linked(signatureOf(client.target, found), path))}
${homes(found, client)}
${shown}${errors(found, path, each)}${names(operation, client)}`;
}

function homes({ module, function: alone }: OutlineOperation, client: PreviewClient): Html {
  const files = [module, ...(alone === undefined ? [] : [alone.module])].map((file) => {
    const size = client.sizes.get(file);
    return html`<li>${code(file)}${size === undefined ? html`` : html` <span class="size">${htmlText(bytes(size))}</span>`}</li>`;
  });
  return html`<ul class="homes">${files}</ul>`;
}

function errors(
  { responses }: OutlineOperation,
  path: string,
  { client, links }: SiteContext['clients'][number],
): Html {
  const rows = responses
    .filter(({ outcome }) => outcome === 'error')
    .map(({ status, type, error }) => [
      code(status),
      codeOf(links.linked(error ?? '', path)),
      codeOf(links.linked(type.replace(/\b_[a-z]\./g, ''), path)),
    ]);
  if (rows.length === 0) return html``;
  return html`<h3>Errors</h3>
${table(`Errors in ${LANGUAGES[client.target]}`, ['Status', 'Thrown as', 'Body'], rows)}
`;
}

function names({ id }: Operation, client: PreviewClient): Html {
  const rows = client.renamings.filter(({ scope, key }) => key === id || scope.endsWith(` of ${id}`)).map(renamedRow);
  if (rows.length === 0) return html``;
  return html`<h3>Names</h3>
${table(`Names in ${LANGUAGES[client.target]}`, RENAMED_HEAD, rows)}
`;
}

/** For lists: the method, the path and the summary. */
export function operationItem(operation: Operation, to: string, from: string): Html {
  const { method, docs } = operation;
  const label = html`<span class="method">${htmlText(method)}</span> <span class="path">${htmlText(operation.path)}</span>`;
  return html`<li>${anchor(label, to, from)} <span class="summary">${htmlText(docs.summary ?? operation.id)}</span></li>
`;
}
