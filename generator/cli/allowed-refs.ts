// Where references may lead, by the flags that all commands have.

export function allowedRefs(argv: { readonly [name: string]: unknown }): {
  readonly allowRefOrigins: readonly string[];
  readonly allowRefOutside: boolean;
} {
  return {
    allowRefOrigins: (argv['allow-ref-origin'] ?? []) as readonly string[],
    allowRefOutside: argv['allow-ref-outside'] === true,
  };
}
