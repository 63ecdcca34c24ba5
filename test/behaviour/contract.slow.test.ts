// The scenario table, for each driver whose toolchain is there.

import { listDrivers } from './drivers';
import { compareTranscripts, contractTable, runTable } from './run-table';
import type { Report } from './run-table';

const transcripts = new Map<string, Report['transcripts']>();

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
      transcripts.set(name, report.transcripts);
      expect(report.failed).toEqual([]);
      expect(report.closedGaps).toEqual([]);
      expect(report.exitCode).toBe(0);
      expect(report.passed.length).toBeGreaterThan(0);
    },
    15 * 60_000,
  );
});

test('the same call sends the same bytes, whatever the target', () => {
  const [first, ...others] = [...transcripts];
  const differences = others.flatMap(([name, transcript]) =>
    compareTranscripts(first?.[1] ?? new Map(), transcript).map((text) => `${name}: ${text}`),
  );
  expect(differences).toEqual([]);
});
