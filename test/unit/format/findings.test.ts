import { locateAll } from '../../../generator/run/locate-all';
import { asFinding } from '../../../generator/format/finding';
import { printGithub } from '../../../generator/format/github';
import { printPretty } from '../../../generator/format/pretty';
import { PLAIN, styleFor } from '../../../generator/format/style';
import type { Diagnostic } from '../../../generator/support/diagnostics';
import type { Report } from '../../../generator/support/report';

const TEXT = ['openapi: 3.0.3', 'paths:', '  /pets:', '    get:', '      operationId: list', ''].join('\n');

const FINDINGS: readonly Diagnostic[] = [
  { code: 'note', severity: 'info', message: 'no place' },
  {
    code: 'late',
    severity: 'error',
    message: 'further down',
    place: { file: '', pointer: '/paths/~1pets/get/operationId' },
  },
  {
    code: 'early',
    severity: 'warning',
    message: 'is, 100%: odd\nforged ::error::',
    place: { file: '', pointer: '/paths/~1pets' },
    hint: 'Change it.',
  },
  {
    code: 'gone',
    severity: 'error',
    message: 'in a file that was not read',
    place: { file: 'other.yaml', pointer: '' },
  },
];

const report = (diagnostics: readonly Diagnostic[]): Report => ({
  api: 'pets',
  diagnostics,
  sources: new Map([['', { label: 'specs/a,b.yaml', text: TEXT, format: 'yaml' }]]),
});

test('pretty: place, frame, pointer, hint, and a summary', async () => {
  expect(printPretty(await locateAll([report(FINDINGS)]), PLAIN)).toBe(`error in a file that was not read [gone]
  other.yaml

warning is, 100%: odd\\nforged ::error:: [early]
  specs/a,b.yaml:3:3 #/paths/~1pets
  2 │ paths:
› 3 │   /pets:
    │   ^
  4 │     get:
  hint Change it.

error further down [late]
  specs/a,b.yaml:5:7 #/paths/~1pets/get/operationId
  4 │     get:
› 5 │       operationId: list
    │       ^
  6 │

info no place [note]
  in pets

2 errors, 1 warning, 1 note
`);
});

test('github: one line each, and text of a document cannot forge another', async () => {
  expect(printGithub(await locateAll([report(FINDINGS)]))).toBe(
    [
      '::error file=other.yaml,title=gone::in a file that was not read',
      '::warning file=specs/a%2Cb.yaml,line=3,col=3,title=early::is, 100%25: odd%0Aforged ::error::%0AChange it.',
      '::error file=specs/a%2Cb.yaml,line=5,col=7,title=late::further down',
      '::notice title=note::no place',
      '',
    ].join('\n'),
  );
});

test('json: everything that is known', async () => {
  const located = await locateAll([report(FINDINGS)]);
  expect(located.map(asFinding)[1]).toEqual({
    api: 'pets',
    code: 'early',
    severity: 'warning',
    message: 'is, 100%: odd\nforged ::error::',
    hint: 'Change it.',
    file: 'specs/a,b.yaml',
    line: 3,
    column: 3,
    pointer: '/paths/~1pets',
  });
});

test('the order does not depend on the order in which things were found', async () => {
  const forwards = printPretty(await locateAll([report(FINDINGS)]), PLAIN);
  expect(printPretty(await locateAll([report([...FINDINGS].reverse())]), PLAIN)).toBe(forwards);
});

test('a terminal is not steered by a document', async () => {
  const evil: Diagnostic = {
    code: 'evil',
    severity: 'error',
    message: 'a\u001B[2Jb\u009B1mc\u202Ed',
    place: { file: '', pointer: '/\u001B]0;x\u0007' },
  };
  const source = { label: 'x\u001B.yaml', text: '"\u001B[31m": 1\n', format: 'yaml' as const };
  const text = printPretty(await locateAll([{ diagnostics: [evil], sources: new Map([['', source]]) }]), PLAIN);

  expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/);
});

test('a long line is cut around the position', async () => {
  const text = `{"a": "${'x'.repeat(5000)}", "b": 1}`;
  const found: Diagnostic = { code: 'c', severity: 'error', message: 'm', place: { file: '', pointer: '/b' } };
  const source = { label: 'a.json', text, format: 'json' as const };
  const printed = printPretty(await locateAll([{ diagnostics: [found], sources: new Map([['', source]]) }]), PLAIN);
  const [line = '', caret = ''] = printed.split('\n').slice(2);
  expect(line.length).toBeLessThan(120);
  expect(line.slice(caret.indexOf('^'))).toMatch(/^"b"/);
});

test('colours only for people', () => {
  expect(styleFor({ isTTY: true }, {}).red('x')).toBe('\u001B[31mx\u001B[39m');
  for (const [tty, env] of [
    [false, {}],
    [true, { NO_COLOR: '1' }],
    [true, { TERM: 'dumb' }],
    [true, { NO_COLOR: '1', FORCE_COLOR: '1' }],
  ] as const) {
    expect(styleFor({ isTTY: tty }, env).red('x')).toBe('x');
  }
  expect(styleFor({ isTTY: false }, { FORCE_COLOR: '1' }).red('x')).not.toBe('x');
});

test('pretty: of many findings of a code the first are shown in full, and the others as a list', async () => {
  const many = Array.from({ length: 30 }, (_, at): Diagnostic => ({
    code: 'many',
    severity: 'warning',
    message: `what is wrong ${String(at).padStart(2, '0')}`,
    place: { file: '', pointer: '/paths/~1pets' },
    hint: 'Change it.',
  }));
  const text = printPretty(await locateAll([report([...many, ...FINDINGS])]), PLAIN);
  expect(text.match(/hint/g)).toHaveLength(4);
  expect(text).toContain('\n\nwarning 27 more [many]\n  specs/a,b.yaml:3:3 what is wrong 03\n');
  expect(text).toContain('what is wrong 22\n  and 7 more: --format json has all of them\n\n');
  expect(text).not.toContain('what is wrong 23');
  expect(text).toContain('31 warnings');
  expect(printPretty(await locateAll([report(many.slice(0, 5))]), PLAIN)).not.toContain('more');
});
