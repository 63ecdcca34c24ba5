// The licence of an API as an SPDX expression, which registries ask for. Documents before 3.1 have a name only, and what
// is no identifier makes builds of Python and .NET fail, so that only what is known is taken from a document.

import type { ApiModel } from '../model';

const KNOWN =
  `0BSD AFL-3.0 AGPL-3.0-only AGPL-3.0-or-later Apache-1.1 Apache-2.0 Artistic-2.0 BSD-2-Clause BSD-3-Clause BSL-1.0
  CC-BY-3.0 CC-BY-4.0 CC-BY-SA-4.0 CC0-1.0 CDDL-1.0 EPL-1.0 EPL-2.0 EUPL-1.2 GPL-2.0-only GPL-2.0-or-later GPL-3.0-only
  GPL-3.0-or-later ISC LGPL-2.1-only LGPL-2.1-or-later LGPL-3.0-only LGPL-3.0-or-later MIT MIT-0 MPL-1.1 MPL-2.0 MS-PL
  ODbL-1.0 OGL-UK-3.0 PostgreSQL PSF-2.0 Unlicense UPL-1.0 WTFPL Zlib`.split(/\s+/);

const BY_FOLDED = new Map(KNOWN.map((id) => [id.toLowerCase(), id]));

/** What people write in place of an identifier, without its filler words and marks. */
const NAMES: readonly (readonly [name: RegExp, id: string])[] = [
  [/^apache(?:software)?2(?:0)?$/, 'Apache-2.0'],
  [/^(?:expat)?mit$/, 'MIT'],
  [/^(?:bsd3(?:clause)?|(?:new|modified|revised|3clause)bsd)$/, 'BSD-3-Clause'],
  [/^(?:bsd2(?:clause)?|(?:simplified|2clause)bsd|freebsd)$/, 'BSD-2-Clause'],
  [/^(?:isc|internetsystemsconsortium)$/, 'ISC'],
  [/^mozillapublic(?:mpl)?2(?:0)?$|^mpl2(?:0)?$/, 'MPL-2.0'],
  [/^eclipsepublic2(?:0)?$/, 'EPL-2.0'],
  [/^(?:gnu)?(?:affero)?agpl3(?:0)?$|^gnuafferogeneralpublic3(?:0)?$/, 'AGPL-3.0-only'],
  [/^(?:gnu)?gpl3(?:0)?$|^gnugeneralpublic3(?:0)?$/, 'GPL-3.0-only'],
  [/^(?:gnu)?gpl2(?:0)?$|^gnugeneralpublic2(?:0)?$/, 'GPL-2.0-only'],
  [/^(?:gnu)?lgpl3(?:0)?$/, 'LGPL-3.0-only'],
  [/^(?:cc0|creativecommonszero)(?:1(?:0)?)?(?:universal)?$/, 'CC0-1.0'],
  [/^(?:ccby|creativecommonsattribution)4(?:0)?(?:international)?$/, 'CC-BY-4.0'],
  [/^ogluk3(?:0)?$|^opengovernment(?:uk)?3(?:0)?$/, 'OGL-UK-3.0'],
  [/^unlicense$|^theunlicense$/, 'Unlicense'],
];

function known(expression: string): string | undefined {
  const parts = expression.trim().split(/\s+(AND|OR)\s+/);
  const written = parts.map((part, at) => (at % 2 === 1 ? part : BY_FOLDED.get(part.toLowerCase())));
  return written.includes(undefined) ? undefined : written.join(' ');
}

/** Nothing where the document has no licence, or one that registries have no identifier for. */
export function licenceOf({ info: { license } }: ApiModel): string | undefined {
  if (license === undefined) return undefined;
  const given = known(license.identifier ?? '') ?? known(license.name);
  if (given !== undefined) return given;
  const folded = license.name
    .toLowerCase()
    .replace(/\b(?:the|licen[cs]e[ds]?|version|v(?=\d)|ver)\b|\bv(?=\d)/g, '')
    .replace(/[^a-z0-9]/g, '');
  return NAMES.find(([name]) => name.test(folded))?.[1];
}
