// Reports as a flat list in a fixed order, each finding with its line and column. Looking these up means parsing the
// file once more, with ranges, so it happens only when something is printed.

import { locate } from '../pipeline';
import type { Position, Severity } from '../support/diagnostics';
import { byCodeUnit } from '../support/order';
import type { Report } from '../support/report';
import { fileOf, type Located } from '../format/located';

const LAST = Number.MAX_SAFE_INTEGER;
const RANK: { readonly [severity in Severity]: number } = { error: 0, warning: 1, info: 2 };

export async function locateAll(reports: readonly Report[]): Promise<readonly Located[]> {
  const all: Located[] = [];
  for (const report of reports) {
    const positions = await positionsOf(report);
    for (const diagnostic of report.diagnostics) {
      const { place } = diagnostic;
      const source = place === undefined ? undefined : report.sources.get(place.file);
      const position =
        place === undefined ? undefined : (place.position ?? positions.get(place.file)?.get(place.pointer));
      all.push({ diagnostic, api: report.api, source, line: position?.line, column: position?.column });
    }
  }
  return all.sort(inOrder);
}

async function positionsOf(report: Report): Promise<ReadonlyMap<string, ReadonlyMap<string, Position>>> {
  const positions = new Map<string, ReadonlyMap<string, Position>>();
  for (const [file, source] of report.sources) {
    const places = report.diagnostics.flatMap(({ place }) => (place?.file === file ? [place] : []));
    const pointers = new Set(places.filter((place) => place.position === undefined).map((place) => place.pointer));
    if (pointers.size > 0) positions.set(file, await locate(source, [...pointers]));
  }
  return positions;
}

/** By file and position, as one reads; findings without a place come last. */
function inOrder(left: Located, right: Located): number {
  return (
    byCodeUnit(fileOf(left), fileOf(right)) ||
    (left.line ?? LAST) - (right.line ?? LAST) ||
    (left.column ?? LAST) - (right.column ?? LAST) ||
    RANK[left.diagnostic.severity] - RANK[right.diagnostic.severity] ||
    byCodeUnit(left.diagnostic.code, right.diagnostic.code) ||
    byCodeUnit(left.diagnostic.message, right.diagnostic.message) ||
    byCodeUnit(left.api ?? '', right.api ?? '')
  );
}
