// The header `Link` (RFC 8288): which of its links leads to the next page.

/** A link, and its parameters, which may be quoted. */
const LINKS = /<([^<>]*)>((?:\s*;\s*[^\s=;,]*(?:\s*=\s*(?:"(?:[^"\\]|\\.)*"|[^\s;,"]*))?)*)/g;
const PARAMETERS = /;\s*([^\s=;,]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;,"]*))/g;

/** One link may have several relations. What has an anchor is no link of this page. */
export function nextLink(header: string): string | undefined {
  for (const [, target, rest = ''] of header.matchAll(LINKS)) {
    const parameters = new Map<string, string>();
    for (const [, name = '', quoted, token] of rest.matchAll(PARAMETERS)) {
      const known = name.toLowerCase();
      // Of several, the first counts.
      if (!parameters.has(known)) parameters.set(known, quoted?.replace(/\\(.)/g, '$1') ?? token ?? '');
    }
    const relations = parameters.get('rel')?.toLowerCase().split(/\s+/);
    if (relations?.includes('next') && !parameters.has('anchor')) return target;
  }
  return undefined;
}
