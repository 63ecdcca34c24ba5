// The frame of every page: its head with the policy that lets it load nothing but the site's own two files, the search, and
// the ways to the other pages. All pages work when they are opened as files. A browser that knows `rel="expect"` (HTML, "Link
// type expect") paints a page after it has read its end, so that nothing moves because more of the page arrives.

import { html, htmlAttribute, htmlText, type Html } from '../languages/markup';
import { htmlProse } from '../languages/markup/html-prose';

export interface Page {
  /** From the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly body: Html;
}

export interface Frame {
  /** The API's title and version. */
  readonly title: string;
  readonly generator: string;
}

const NAVIGATION = [
  ['index.html', 'Operations'],
  ['models.html', 'Models'],
  ['names.html', 'Names'],
  ['findings.html', 'Findings'],
  ['sizes.html', 'Sizes'],
] as const;

export function framed({ path, title, body }: Page, frame: Frame): Html {
  const root = rootFrom(path);
  const links = NAVIGATION.map(([to, label]) => {
    const current = to === path ? html` aria-current="page"` : html``;
    return html`<li><a href=${htmlAttribute(`${root}${to}`)}${current}>${htmlText(label)}</a></li>`;
  });
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${htmlText(title)}</title>
<link rel="stylesheet" href=${htmlAttribute(`${root}site.css`)}>
<link rel="expect" href="#end" blocking="render">
<script src=${htmlAttribute(`${root}search.js`)} defer></script>
</head>
<body data-root=${htmlAttribute(root)}>
<a class="skip" href="#main">Skip to content</a>
<header>
<p class="api"><a href=${htmlAttribute(`${root}index.html`)}>${htmlText(frame.title)}</a></p>
<div class="search" role="search">
<label for="search">Search</label>
<input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="Operations, models, names" role="combobox" aria-autocomplete="list" aria-expanded="false" aria-controls="results" disabled>
<ul id="results" role="listbox" aria-label="Found" hidden></ul>
</div>
<nav aria-label="Site"><ul>${links}</ul></nav>
</header>
<main id="main" tabindex="-1">
${body}
</main>
<footer id="end"><p>A preview by specsmith ${htmlText(frame.generator)}. Press / to search.</p></footer>
</body>
</html>
`;
}

/** What leads from a page to the root of the site. */
function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** `to`: from the root of the site. */
export function anchor(text: Html, to: string, from: string): Html {
  return html`<a href=${htmlAttribute(`${rootFrom(from)}${to}`)}>${text}</a>`;
}

/**
 * A table whose rows become blocks where there is no room for its columns: each cell says what its column is called. It says
 * first how many columns it has: a browser may paint it after a part of its head. Roles say what elements of a table say by
 * themselves only as long as they are laid out as one.
 */
export function table(label: string, head: readonly string[], rows: readonly (readonly Html[])[]): Html {
  const cells = head.map((text) => html`<th scope="col" role="columnheader">${htmlText(text)}</th>`);
  const lines = rows.map(
    (row) =>
      html`<tr role="row">${row.map((cell, column) => html`<td role="cell" data-label=${htmlAttribute(head[column] ?? '')}>${cell}</td>`)}</tr>
`,
  );
  return html`<div class="rows"><table role="table" aria-label=${htmlAttribute(label)}>
<colgroup span=${htmlAttribute(String(head.length))}></colgroup>
<thead role="rowgroup"><tr role="row">${cells}</tr></thead>
<tbody role="rowgroup">
${lines}</tbody>
</table></div>`;
}

export function code(text: string): Html {
  return codeOf(htmlText(text));
}

/** Nothing where there is no code. */
export function codeOf(content: Html): Html {
  return content.isEmpty ? content : html`<code>${content}</code>`;
}

/** Markdown of the document; nothing where there is none. */
export function prose(text: string | undefined): Html {
  const content = htmlProse(text ?? '');
  return content.text === '' ? content : html`<div class="prose">${content}</div>`;
}

export function bytes(count: number): string {
  return count < 1000
    ? `${count} B`
    : count < 1e6
      ? `${(count / 1000).toFixed(1)} KB`
      : `${(count / 1e6).toFixed(2)} MB`;
}
