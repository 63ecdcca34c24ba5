// How severe a finding is, by what a configuration says of it.

import type { Diagnostic, Severity } from '../../../generator/support/diagnostics';
import { judged, type FindingRule } from '../../../generator/support/finding-policy';

function finding(code: string, severity: Severity, pointer = '', file = ''): Diagnostic {
  return { code, severity, message: 'm', place: { file, pointer } };
}

function severity(found: Diagnostic, rules: readonly FindingRule[] = [], lenient = false): string {
  return judged(found, { lenient, rules, rootName: 'api.yaml' })?.severity ?? 'ignored';
}

it('lets lost parts pass only with lenient, and no other error', () => {
  const lost = finding('ref-unresolved', 'error');
  expect([severity(lost), severity(lost, [], true)]).toEqual(['error', 'warning']);
  expect(judged(lost, { lenient: false, rules: [], rootName: '' })?.hint).toBe('`--lenient` goes on without it.');
  expect(severity(finding('ref-remote', 'error'), [{ code: 'ref-remote', severity: 'ignore' }], true)).toBe('error');
});

it('takes the last rule that fits the code and the place', () => {
  const rules: readonly FindingRule[] = [
    { code: 'path-malformed', severity: 'error' },
    { code: 'path-malformed', severity: 'ignore', pointer: '/paths/~1old~1**' },
    { code: 'path-malformed', severity: 'info', file: 'parts/*.yaml' },
  ];
  const at = (pointer: string, file = ''): string =>
    severity(finding('path-malformed', 'warning', pointer, file), rules);
  expect([at('/paths/~1a'), at('/paths/~1old~1a/get'), at('/x', 'parts/a.yaml'), at('/x', 'parts/b/a.yaml')]).toEqual([
    'error',
    'ignored',
    'info',
    'error',
  ]);
  expect(severity(finding('model-schema-false', 'warning'), rules)).toBe('warning');
  expect(
    severity(finding('model-schema-false', 'warning'), [
      { code: 'model-schema-false', severity: 'error', file: 'api.yaml' },
    ]),
  ).toBe('error');
});
