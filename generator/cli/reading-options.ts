// How a document is read, by the flags that all commands have which read one.

import type { ReadingOptions } from '../run/document';
import type { GivenHeaders } from '../run/url-headers';
import { StopError } from '../support/diagnostics';
import { isHttpUrl } from '../support/url';

export function readingOptions(argv: { readonly [name: string]: unknown }): ReadingOptions {
  const headers = headersOf((argv.header ?? []) as readonly string[], String(argv.spec ?? ''));
  const overlays = argv.overlay as readonly string[] | undefined;
  const base = argv.base as string | undefined;
  if (base !== undefined && String(argv.spec) !== '-') {
    const message = '--base is for a document from the standard input';
    const hint = 'References of a file are relative to its own folder.';
    throw new StopError(2, [{ code: 'usage', severity: 'error', message, hint }]);
  }
  return {
    ...(base === undefined ? {} : { base }),
    ...(overlays === undefined ? {} : { overlays }),
    ...(headers === undefined ? {} : { headers }),
    strict: argv.strict === true,
    lenient: argv.lenient === true,
    allowRefOrigins: (argv['allow-ref-origin'] ?? []) as readonly string[],
    allowRefOutside: argv['allow-ref-outside'] === true,
  };
}

/** `Name: value` for the origin of the document that is named beside it. */
function headersOf(given: readonly string[], spec: string): GivenHeaders | undefined {
  if (given.length === 0) return undefined;
  if (!isHttpUrl(spec) || !URL.canParse(spec)) throw usage('--header is for a document that is named by its URL');
  const headers = given.map((text): readonly [string, string] => {
    const colon = text.indexOf(':');
    if (colon < 1) throw usage('--header is not of the form "Name: value"');
    return [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
  });
  return { [new URL(spec).origin]: Object.fromEntries(headers) };
}

function usage(message: string): StopError {
  const hint = 'For example: --header "Authorization: Bearer env:TOKEN". A configuration has `headers`.';
  return new StopError(2, [{ code: 'usage', severity: 'error', message, hint }]);
}
