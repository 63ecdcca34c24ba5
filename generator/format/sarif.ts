// Findings as SARIF 2.1.0, which code scanning of GitHub, GitLab and Azure DevOps reads: one run, with the codes as its rules.
// Only what follows from the findings is in it, so that equal findings give equal bytes.

import { byCodeUnit } from '../support/order';
import type { Severity } from '../support/diagnostics';
import { nameOfFile, type Located } from './located';

const LEVELS: { readonly [severity in Severity]: string } = { error: 'error', warning: 'warning', info: 'note' };

export function printSarif(findings: readonly Located[], version: string): string {
  const codes = [...new Set(findings.map(({ diagnostic }) => diagnostic.code))].sort(byCodeUnit);
  const index = new Map(codes.map((code, at) => [code, at]));
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'specsmith', version, rules: codes.map((id) => ({ id })) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((located) => resultOf(located, index.get(located.diagnostic.code) ?? 0)),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function resultOf(located: Located, ruleIndex: number): object {
  const { code, severity, message, hint, place } = located.diagnostic;
  const { line, column } = located;
  const file = nameOfFile(located);
  const region = line === undefined ? {} : { region: { startLine: line, startColumn: column ?? 1 } };
  const physical =
    file === undefined ? {} : { physicalLocation: { artifactLocation: { uri: uriOf(file) }, ...region } };
  const pointer = place?.pointer ?? '';
  const logical = pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] };
  return {
    ruleId: code,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: hint === undefined ? message : `${message}\n${hint}` },
    ...(file === undefined && pointer === '' ? {} : { locations: [{ ...physical, ...logical }] }),
  };
}

/** A path as a reference relative to the folder that the log is about; an URL as it is. */
function uriOf(file: string): string {
  if (/^https?:\/\//i.test(file)) return file;
  const uri = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
  return /^[A-Za-z]%3A\//.test(uri)
    ? `file:///${uri.replace('%3A', ':')}`
    : uri.startsWith('/')
      ? `file://${uri}`
      : uri;
}
