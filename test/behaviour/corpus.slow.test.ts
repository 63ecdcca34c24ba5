// Every operation of real documents, for each target whose toolchain is there. The documents are a choice that keeps the
// suite short; `node scripts/run-scenarios.mjs --target NAME --corpus` calls all of them.

import { corpusTable } from './corpus-table';
import { listFirstDrivers } from './drivers';
import { runTable } from './run-table';
import type { Table } from './run-table';

const chosen =
  /^specs\/vault|^features\/|\/(vault|connector|webhook|speakeasy-sample|redocly-museum|readme-train-travel-3\.1|kiota-discriminator|spector-type-union-3\.1|ogen-sample|heyapi-full-3\.1|petstore-swagger-io)\./;

let table: Table;

beforeAll(async () => {
  table = await corpusTable(chosen);
}, 120_000);

describe.each(listFirstDrivers())('operations of real documents: $name', ({ name, unavailable, broken }) => {
  if (broken !== undefined) return void test.skip('skipped: its driver does not load', () => undefined);
  if (unavailable !== undefined && process.env['REQUIRE_TOOLCHAINS'] !== '1') {
    return void test.skip(`skipped: ${unavailable}`, () => undefined);
  }
  test(
    'what goes out and comes back is the same',
    async () => {
      const report = await runTable(name, table);
      expect(report.failed.map(({ name: scenario, differences }) => ({ scenario, differences }))).toEqual([]);
      expect(report.closedGaps).toEqual([]);
    },
    15 * 60_000,
  );
});
