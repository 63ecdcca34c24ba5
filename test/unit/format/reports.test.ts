// Findings as SARIF and as JUnit XML, which other programs read.

import { locateAll } from '../../../generator/run/locate-all';
import { printJunit } from '../../../generator/format/junit';
import { printSarif } from '../../../generator/format/sarif';
import type { Diagnostic } from '../../../generator/support/diagnostics';

const FINDINGS: readonly Diagnostic[] = [
  { code: 'note', severity: 'info', message: 'no place' },
  {
    code: 'early',
    severity: 'warning',
    message: 'is <odd> & "so"\u0000\nforged',
    place: { file: '', pointer: '/paths/~1pets' },
    hint: 'Change it.',
  },
  { code: 'gone', severity: 'error', message: 'not read', place: { file: 'other.yaml', pointer: '' } },
];

const located = () => {
  const text = 'openapi: 3.0.3\npaths:\n  /pets: {}\n';
  const sources = new Map([['', { label: 'specs/a b%.yaml', text, format: 'yaml' as const }]]);
  return locateAll([{ api: 'pets', diagnostics: FINDINGS, sources }]);
};

it('SARIF: rules, levels, and places as references', async () => {
  const log = JSON.parse(printSarif(await located(), '1.2.3')) as { readonly runs: readonly object[] };
  expect(log).toMatchObject({ version: '2.1.0', $schema: expect.stringContaining('sarif-2.1.0') as string });
  expect(log.runs).toEqual([
    {
      tool: {
        driver: { name: 'specsmith', version: '1.2.3', rules: [{ id: 'early' }, { id: 'gone' }, { id: 'note' }] },
      },
      columnKind: 'utf16CodeUnits',
      results: [
        {
          ruleId: 'gone',
          ruleIndex: 1,
          level: 'error',
          message: { text: 'not read' },
          locations: [{ physicalLocation: { artifactLocation: { uri: 'other.yaml' } } }],
        },
        {
          ruleId: 'early',
          ruleIndex: 0,
          level: 'warning',
          message: { text: 'is <odd> & "so"\u0000\nforged\nChange it.' },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: 'specs/a%20b%25.yaml' },
                region: { startLine: 3, startColumn: 3 },
              },
              logicalLocations: [{ fullyQualifiedName: '/paths/~1pets' }],
            },
          ],
        },
        { ruleId: 'note', ruleIndex: 2, level: 'note', message: { text: 'no place' } },
      ],
    },
  ]);
});

it('SARIF of nothing is a log with an empty run', () => {
  expect(JSON.parse(printSarif([], '1'))).toMatchObject({ runs: [{ results: [] }] });
});

it('JUnit: a suite for each file, and a case that passed for one without findings', async () => {
  expect(printJunit(await located(), ['clean.yaml'])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="specsmith" tests="4" failures="2" errors="0">
  <testsuite name="clean.yaml" tests="1" failures="0" errors="0">
    <testcase name="no findings" classname="clean.yaml"/>
  </testsuite>
  <testsuite name="other.yaml" tests="1" failures="1" errors="0">
    <testcase name="gone" classname="other.yaml"><failure type="error" message="not read">not read&#10;other.yaml</failure></testcase>
  </testsuite>
  <testsuite name="specs/a b%.yaml" tests="1" failures="1" errors="0">
    <testcase name="early 3:3 #/paths/~1pets" classname="specs/a b%.yaml"><failure type="warning" message="is &lt;odd&gt; &amp; &quot;so&quot;\uFFFD&#10;forged">is &lt;odd&gt; &amp; &quot;so&quot;\uFFFD&#10;forged&#10;specs/a b%.yaml:3:3 #/paths/~1pets&#10;Change it.</failure></testcase>
  </testsuite>
  <testsuite name="pets" tests="1" failures="0" errors="0">
    <testcase name="note" classname="pets"><system-out>no place&#10;pets</system-out></testcase>
  </testsuite>
</testsuites>
`);
});
