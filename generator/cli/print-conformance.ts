// Results of `conformance`: a matrix of operations by drivers for people, JSON for programs, JUnit for build servers.

import type { ConformanceResult } from '../run/conformance';
import { escaped } from '../format/junit';
import type { Style } from '../format/style';
import { visible } from '../format/visible';

export function conformancePretty({ api, cells, drivers, notCalled }: ConformanceResult, style: Style): string {
  const running = drivers.filter(({ unavailable }) => unavailable === undefined).map(({ name }) => name);
  const operations = [...new Set(cells.map(({ operation }) => operation))];
  const width = Math.max(9, ...operations.map((operation) => visible(operation).length));
  const lines = [`${style.bold(visible(api))}`, '', `${'operation'.padEnd(width)}  ${running.join('  ')}`];
  for (const operation of operations) {
    const marks = running.map((name) => {
      const cell = cells.find((each) => each.operation === operation && each.driver === name);
      const text = cell === undefined ? '-' : `${cell.passed}/${cell.scenarios}`;
      const padded = text.padEnd(name.length);
      return cell?.difference === undefined ? padded : style.red(padded);
    });
    lines.push(`${visible(operation).padEnd(width)}  ${marks.join('  ')}`.trimEnd());
  }
  for (const { name, unavailable } of drivers) {
    if (unavailable !== undefined) lines.push(style.dim(`${name} was not run: ${visible(unavailable)}`));
  }
  for (const { operation, reason } of notCalled)
    lines.push(style.dim(`${visible(operation)} was not called: ${visible(reason)}`));
  lines.push('');
  for (const { driver, difference } of cells) {
    if (difference !== undefined) lines.push(`${style.red('differs')} ${driver} ${visible(difference)}`);
  }
  const equal = cells.filter(({ difference }) => difference === undefined).length;
  const calls = cells.reduce((sum, { scenarios }) => sum + scenarios, 0);
  lines.push(
    `${operations.length} operation${operations.length === 1 ? '' : 's'} × ${running.length} driver${running.length === 1 ? '' : 's'}: ${equal} of ${cells.length} as the document says and equal to each other, ${calls} calls`,
  );
  return `${lines.join('\n')}\n`;
}

export function conformanceJson(
  { api, cells, drivers, notCalled }: ConformanceResult,
  findings: readonly object[],
): string {
  return `${JSON.stringify({ api, drivers, results: cells, notCalled, findings }, undefined, 2)}\n`;
}

export function conformanceJunit({ cells, drivers, notCalled }: ConformanceResult): string {
  const suites = drivers.map(({ name, unavailable }) => {
    const own = cells.filter(({ driver }) => driver === name);
    const failures = own.filter(({ difference }) => difference !== undefined).length;
    const left = unavailable === undefined ? notCalled : [];
    const skipped = unavailable === undefined ? left.length : 1;
    const cases = own.map(({ operation, difference }) => {
      const head = `    <testcase name="${escaped(operation)}" classname="${escaped(name)}"`;
      return difference === undefined
        ? `${head}/>\n`
        : `${head}><failure message="${escaped(difference)}">${escaped(difference)}</failure></testcase>\n`;
    });
    if (unavailable !== undefined) {
      cases.push(`    ${skippedCase(name, 'is here', unavailable)}\n`);
    }
    for (const { operation, reason } of left) cases.push(`    ${skippedCase(name, operation, reason)}\n`);
    const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`;
    return `  <testsuite name="${escaped(name)}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="conformance">\n${suites.join('')}</testsuites>\n`;
}

function skippedCase(driver: string, name: string, reason: string): string {
  return `<testcase name="${escaped(name)}" classname="${escaped(driver)}"><skipped message="${escaped(reason)}"/></testcase>`;
}
