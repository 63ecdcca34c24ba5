// Pieces that several pages have: the section of one client, findings, and names with the reason why they are not others.

import { html, htmlAttribute, htmlText, type Html } from '../languages/markup';
import type { Reason, Renaming } from '../naming/register';
import { code } from './page';
import { LANGUAGES, type PreviewClient, type PreviewFinding } from './preview';

export function clientSection({ target }: PreviewClient, content: Html): Html {
  return html`<section id=${htmlAttribute(target)} class="client" aria-labelledby=${htmlAttribute(`${target}-head`)}>
<h2 id=${htmlAttribute(`${target}-head`)}><a href=${htmlAttribute(`#${target}`)}>${htmlText(LANGUAGES[target])}</a></h2>
${content}
</section>
`;
}

/** `label` says what it is to who cannot see it; a block that scrolls can be reached by keyboard. */
export function block(label: string, content: Html): Html {
  return html`<pre role="region" tabindex="0" aria-label=${htmlAttribute(label)}><code>${content}</code></pre>`;
}

export function findingList(findings: readonly PreviewFinding[]): Html {
  const items = findings.map(({ code: name, severity, message, hint, where }) => {
    const place = where === undefined ? html`` : html` <span class="where">${htmlText(where)}</span>`;
    const advice = hint === undefined ? html`` : html` <span class="hint">${htmlText(hint)}</span>`;
    return html`<li class=${htmlAttribute(severity)}><strong>${htmlText(severity)}</strong> ${htmlText(message)} ${code(name)}${place}${advice}</li>
`;
  });
  return html`<ul class="findings">
${items}</ul>`;
}

export function findingSection(findings: readonly PreviewFinding[]): Html {
  return findings.length === 0
    ? html``
    : html`<h2>Findings</h2>
${findingList(findings)}
`;
}

const REASONS: { readonly [reason in Reason]: string } = {
  given: 'the configuration names it so',
  recorded: 'it had this name before, and keeps it',
  reserved: 'the wanted name is, or was until now, the name of something else',
  taken: 'the language or the client’s own code has the wanted name',
  contested: 'another thing of the document has the wanted name',
};

export function renamedRow({ scope, key, wanted, name, because }: Renaming): readonly Html[] {
  return [htmlText(scope), htmlText(key), code(name), code(wanted), htmlText(REASONS[because])];
}

export const RENAMED_HEAD = ['In', 'Part of the document', 'Name', 'Wanted', 'Why'];
