// The matrix covers what it says, and one of its documents is looked at in memory, for each target.

import { TARGET_NAMES } from '../../../generator/targets';
import { filesOf, findings, loadMatrix } from './check-matrix';
import { COPIES, DOCUMENTS, headDocument, matrixDocument, places } from './document';
import { MATRIX_PAYLOADS } from './payloads';

describe('the matrix', () => {
  test('has at least 200 payloads and 300 places', () => {
    expect(new Set(MATRIX_PAYLOADS).size).toBe(MATRIX_PAYLOADS.length);
    expect(MATRIX_PAYLOADS.length).toBeGreaterThanOrEqual(200);
    expect(places().length).toBeGreaterThanOrEqual(300);
  });

  test('has every payload in every place', () => {
    const pairs = new Set<string>();
    const see = (place: string, payload: string): void => void pairs.add(`${place} ${payload}`);
    for (let at = 0; at < DOCUMENTS; at += 1) matrixDocument(at, see);
    for (let row = 0; row < MATRIX_PAYLOADS.length; row += 1) headDocument(row, see);
    expect(pairs.size).toBe(places().length * MATRIX_PAYLOADS.length);
    expect(DOCUMENTS * COPIES).toBeGreaterThanOrEqual(MATRIX_PAYLOADS.length);
  });

  test.each(TARGET_NAMES)('finds nothing in the client of a small document, %s', async (target) => {
    const files = await filesOf(await loadMatrix(matrixDocument(3, undefined, 2)), target);
    expect(findings(files)).toEqual([]);
  });
});
