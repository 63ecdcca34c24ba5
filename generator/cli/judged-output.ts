// What `check` says of one output in a sentence.

import type { GeneratedOutput } from '../run/generate';
import type { Diagnostic } from '../support/diagnostics';
import type { JudgedFile } from '../write/judgement';
import type { Judgement } from '../write/output';

/** Files that are not what would be written; line endings make no difference. */
export function different({ judgement }: GeneratedOutput): readonly JudgedFile[] {
  return (judgement?.files ?? []).filter(({ state }) => state !== 'current' && state !== 'line-endings');
}

export function findingOf(output: GeneratedOutput): Diagnostic {
  const { files, reasons } = output.judgement ?? NOTHING;
  const { length } = different(output);
  const total = `${output.folder}: ${files.length} files`;
  if (length === 0) {
    const endings = files.filter(({ state }) => state === 'line-endings').length;
    const note = endings === 0 ? '' : `; ${endings} of them with CRLF, which makes no difference`;
    return { code: 'output-current', severity: 'info', message: `${total}, as they would be generated${note}` };
  }
  return {
    code: 'output-stale',
    severity: 'error',
    message: `${total}, ${length} of them not as they would be generated: ${reasons.join('; ') || 'the files changed'}`,
    hint: 'Run specsmith generate, and commit the result.',
  };
}

const NOTHING: Judgement = { files: [], reasons: [] };
