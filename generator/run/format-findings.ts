// What runs found, as text in the formats of the command line, or as data with lines and columns.

import { asFinding, type Finding } from '../format/finding';
import type { Format } from '../format/format';
import { printGithub } from '../format/github';
import { printJunit } from '../format/junit';
import { printPretty } from '../format/pretty';
import { printSarif } from '../format/sarif';
import { COLOURED, PLAIN, type Style } from '../format/style';
import type { Report } from '../support/report';
import { packageRoot } from '../write/package-root';
import { locateAll } from './locate-all';

export interface FormatOptions {
  /** For `pretty`: whether to colour the text for a terminal; false by default. */
  readonly color?: boolean;
  /** For `junit`: what was looked at, so that it is listed where nothing was found in it; the reports' documents by default. */
  readonly subjects?: readonly string[];
}

/** The findings of reports as the command line prints them, in one fixed order; `json` is an object with `findings`. */
export function formatFindings(
  reports: readonly Report[],
  format: Format,
  { color = false, subjects }: FormatOptions = {},
): Promise<string> {
  return findingsAs(reports, format, color ? COLOURED : PLAIN, subjects);
}

/** The findings of reports as data, in the order of `formatFindings`: by file, line and column. */
export async function findingsIn(reports: readonly Report[]): Promise<readonly Finding[]> {
  return (await locateAll(reports)).map(asFinding);
}

export async function findingsAs(
  reports: readonly Report[],
  format: Format,
  style: Style,
  subjects?: readonly string[],
): Promise<string> {
  const located = await locateAll(reports);
  switch (format) {
    case 'pretty':
      return printPretty(located, style);
    case 'github':
      return printGithub(located);
    case 'json':
      return `${JSON.stringify({ findings: located.map(asFinding) }, undefined, 2)}\n`;
    case 'sarif':
      return printSarif(located, packageRoot().version);
    case 'junit':
      return printJunit(located, subjects ?? reports.flatMap(({ sources }) => sources.get('')?.label ?? []));
  }
}
