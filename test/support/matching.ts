// Texts of a pattern, the same at each run, for what is made up of documents.

import fc from 'fast-check';

export function matching(expression: RegExp): readonly string[] {
  return fc.sample(fc.stringMatching(expression), { seed: 1, numRuns: 50 });
}
