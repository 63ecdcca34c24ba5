// Stands in for the generated `src/package.ts` (the package's own name and version), which the runtime imports,
// where the runtime is linted and tested as source. Never copied.

export const packageName: string = 'runtime-under-test';
export const packageVersion: string = '0.0.0';
