// What is asked of each target: its clients of some documents of the matrix run without a touch of the canary, and those of
// all documents hold the payloads in literals and comments only.

import type { TargetName } from '../../../generator/targets/target';
import { filesOf, findings, loadMatrix } from './check-matrix';
import { DOCUMENTS, headDocument, matrixDocument } from './document';
import { MATRIX_PAYLOADS } from './payloads';
import { RUN, runMatrix, type MatrixReport } from './run-matrix';

const rows = Array.from({ length: MATRIX_PAYLOADS.length }, (_, row) => row);
const read = Array.from({ length: DOCUMENTS }, (_, at) => at).filter((at) => !RUN.includes(at));

export function matrixSuite(target: TargetName): void {
  describe('clients that run', () => {
    let report: MatrixReport;

    beforeAll(async () => {
      report = await runMatrix(target, RUN);
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
      expect(report.answered).toBeGreaterThan(report.calls / 2);
    });
  });

  test.each(read)('the client of document %d', async (at) => {
    expect(findings(await filesOf(await loadMatrix(matrixDocument(at)), target))).toEqual([]);
  });

  test('clients of every head', async () => {
    for (const row of rows) {
      const found = findings(await filesOf(await loadMatrix(headDocument(row)), target));
      expect({ row, found }).toEqual({ row, found: [] });
    }
  });
}
