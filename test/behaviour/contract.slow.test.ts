// The scenario table, for each driver whose toolchain is there.

import { listDrivers } from './drivers';
import { contractTable, runTable } from './run-table';

describe.each(listDrivers())('the contract: $name', ({ name, unavailable, broken }) => {
  if (broken !== undefined) {
    test('its driver loads', () => {
      throw new Error(broken);
    });
    return;
  }
  if (unavailable !== undefined && process.env['REQUIRE_TOOLCHAINS'] !== '1') {
    test.skip(`skipped: ${unavailable}`, () => undefined);
    return;
  }
  test(
    'every scenario passes, but for the known gaps',
    async () => {
      const report = await runTable(name, contractTable());
      expect(report.failed).toEqual([]);
      expect(report.closedGaps).toEqual([]);
      expect(report.exitCode).toBe(0);
      expect(report.passed.length).toBeGreaterThan(0);
    },
    15 * 60_000,
  );
});
