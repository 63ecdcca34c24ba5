// What diff() found as one page of HTML that needs nothing beside it: a table of clients, then each client's changes with
// what was before, what is after, and where. Light and dark, down to 320 pixels. It holds no script.

import { html, htmlAttribute, htmlText, type Html } from '../languages/markup';
import { IMPACTS } from '../diff';
import { code, table } from '../preview/page';
import type { ChangedPlace } from '../run/diff-places';
import type { DiffedChange, DiffedTarget, DiffResult } from '../run/diff';
import { visible } from '../format/visible';

const STYLE = html`:root{color-scheme:light dark;--page:#fff;--text:#1b1f24;--quiet:#57606a;--line:#d0d7de;--block:#f4f6f8;--major:#a40e26;--minor:#7a4a00;--patch:#0550ae}
@media(prefers-color-scheme:dark){:root{--page:#12161c;--text:#e6edf3;--quiet:#9ea7b3;--line:#353c46;--block:#1b2129;--major:#ff9aa2;--minor:#ffd08a;--patch:#7ab7ff}}
*{box-sizing:border-box}
body{max-width:75rem;margin:0 auto;padding:1rem;background:var(--page);color:var(--text);font:100%/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
code{font-family:ui-monospace,monospace;background:var(--block);padding:0 .2em}
.table{overflow-x:auto}
table{border-collapse:collapse;min-width:100%}
th,td{padding:.3rem .6rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
summary{cursor:pointer;font-size:1.25rem;font-weight:700;padding:.5rem 0}
ol{list-style:none;margin:0;padding:0}
li{border-left:.3rem solid var(--line);margin:.75rem 0;padding:.1rem .75rem}
li.major{border-color:var(--major)}li.minor{border-color:var(--minor)}li.patch{border-color:var(--patch)}
li p,dl{margin:.2rem 0}dt{color:var(--quiet);font-size:.875rem}dd{margin:0 0 .3rem}
b.major{color:var(--major)}b.minor{color:var(--minor)}b.patch{color:var(--patch)}`;

export function diffHtml({ old, new: now, targets }: DiffResult): string {
  const clients = Object.entries(targets);
  const title = htmlText(visible(`API changes: ${old} → ${now}`));
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
<h1>API changes</h1>
<p>${code(visible(old))} → ${code(visible(now))}</p>
${table('Clients', ['Client', 'Impact', 'Major', 'Minor', 'Patch', 'Version'], clients.map(rowOf))}
${clients.map(section)}</main>
</body>
</html>
`;
  return page.text;
}

function rowOf([
  name,
  {
    impact,
    changes,
    package: { version, next },
  },
]: readonly [string, DiffedTarget]): readonly Html[] {
  const counts = (['major', 'minor', 'patch'] as const).map((each) =>
    changes.filter((change) => change.impact === each),
  );
  const versions = next === null || next === version ? code(version) : html`${code(version)} → ${code(next)}`;
  return [htmlText(name), impactOf(impact), ...counts.map(({ length }) => htmlText(String(length))), versions];
}

function section([name, { changes }]: readonly [string, DiffedTarget]): Html {
  if (changes.length === 0) return html``;
  const count = changes.length === 1 ? '1 change' : `${changes.length} changes`;
  const items = IMPACTS.flatMap((impact) => changes.filter((change) => change.impact === impact)).map(item);
  return html`<details open>
<summary>${htmlText(`${name}: ${count}`)}</summary>
<ol>
${items}</ol>
</details>
`;
}

function item({ impact, rule, symbol, before, after, old, new: now }: DiffedChange): Html {
  const parts = [side('Before', before, old), side('After', after, now)];
  return html`<li class=${htmlAttribute(impact)}>
<p>${impactOf(impact)} ${htmlText(rule)}: ${code(visible(symbol))}</p>
<dl>${parts}</dl>
</li>
`;
}

function side(label: string, text: string | undefined, place: ChangedPlace | undefined): Html {
  if (text === undefined && place === undefined) return html``;
  const shown = text === undefined || text === '' ? html`` : html`${code(visible(text))} `;
  const at = place === undefined ? html`` : htmlText(visible(`${place.file}:${place.line}:${place.column}`));
  return html`<dt>${htmlText(label)}</dt><dd>${shown}${at}</dd>`;
}

function impactOf(impact: string): Html {
  return html`<b class=${htmlAttribute(impact)}>${htmlText(impact)}</b>`;
}
