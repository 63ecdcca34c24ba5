// The formats in which findings are printed.

export type Format = 'pretty' | 'json' | 'github' | 'sarif' | 'junit';
export const FORMATS: readonly Format[] = ['pretty', 'json', 'github', 'sarif', 'junit'];

/** Of commands whose standard output is something else than findings. */
export const ASIDE_FORMATS: readonly Format[] = ['pretty', 'json', 'github'];

/** Whether the standard output is one document of findings, so that nothing else may stand in it. */
export function isWhole(format: Format): boolean {
  return format === 'json' || format === 'sarif' || format === 'junit';
}
