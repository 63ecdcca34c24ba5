// The wire scenarios, in both versions of their documents, for each driver whose toolchain is there.

import { listDrivers } from './drivers';
import { runTable, wireTable } from './run-table';

const table = wireTable();

describe.each(listDrivers())('the wire scenarios: $name', ({ name, unavailable, broken }) => {
  if (broken !== undefined) return void test.skip('skipped: its driver does not load', () => undefined);
  if (table === undefined) return void test.skip('skipped: ../shared is not there', () => undefined);
  if (unavailable !== undefined && process.env['REQUIRE_TOOLCHAINS'] !== '1') {
    return void test.skip(`skipped: ${unavailable}`, () => undefined);
  }
  test(
    'every scenario passes, but for the known gaps',
    async () => {
      const report = await runTable(name, table);
      expect(report.failed).toEqual([]);
      expect(report.closedGaps).toEqual([]);
      expect(report.exitCode).toBe(0);
    },
    15 * 60_000,
  );
});
