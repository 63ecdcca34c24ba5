// What is asked of each target: its clients of some documents of the matrix run without a touch of the canary, and those of
// others hold the payloads in literals and comments only. MATRIX=all takes all documents for both.

import { TARGET_NAMES } from '../../../generator/targets';
import type { TargetName } from '../../../generator/targets/target';
import { filesOf, findings, loadMatrix } from './check-matrix';
import { DOCUMENTS, headDocument, matrixDocument } from './document';
import { MATRIX_PAYLOADS } from './payloads';
import { ALL, RUN, runMatrix, type MatrixReport } from './run-matrix';

/** Of the others, and of the heads, each target looks at one in four, the next target at the next; at all with MATRIX=all. */
function shareOf(target: TargetName, count: number): readonly number[] {
  const all = Array.from({ length: count }, (_, at) => at);
  return ALL ? all : all.filter((at) => at % TARGET_NAMES.length === TARGET_NAMES.indexOf(target));
}

export function matrixSuite(target: TargetName): void {
  describe('clients that run', () => {
    let report: MatrixReport;

    beforeAll(async () => {
      report = await runMatrix(target, RUN);
      const { documents, calls, answered, files } = report;
      if (ALL) process.stderr.write(`${target}: ${JSON.stringify({ documents, calls, answered, files })}\n`);
    });

    test('all are built', () => {
      expect(report.broken).toEqual([]);
      expect(report.documents).toBe(RUN.length);
    });

    test('no canary is touched', () => {
      expect(report.touched).toEqual([]);
    });

    test('no payload is code, and no file is elsewhere', () => {
      expect(report.findings).toEqual([]);
      expect(report.files).toBeGreaterThan(RUN.length * 300);
    });

    test('calls are answered, or refused by the client', () => {
      expect(report.failed).toEqual([]);
      // Which calls are refused depends on the payloads: no header holds a control character, for one.
      expect(report.answered).toBeGreaterThan(report.calls / 3);
    });
  });

  const read = shareOf(target, DOCUMENTS).filter((at) => !RUN.includes(at));

  if (read.length > 0)
    test.each(read)('the client of document %d', async (at) => {
      expect(findings(await filesOf(await loadMatrix(matrixDocument(at)), target))).toEqual([]);
    });

  test('clients of every head', async () => {
    for (const row of shareOf(target, MATRIX_PAYLOADS.length)) {
      const found = findings(await filesOf(await loadMatrix(headDocument(row)), target));
      expect({ row, found }).toEqual({ row, found: [] });
    }
  });
}
