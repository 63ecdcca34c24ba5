// How a document is read, by the flags that all commands have which read one.

import type { ReadingOptions } from '../run/document';

export function readingOptions(argv: { readonly [name: string]: unknown }): ReadingOptions {
  const overlays = argv.overlay as readonly string[] | undefined;
  return {
    ...(overlays === undefined ? {} : { overlays }),
    strict: argv.strict === true,
    allowRefOrigins: (argv['allow-ref-origin'] ?? []) as readonly string[],
    allowRefOutside: argv['allow-ref-outside'] === true,
  };
}
