// Findings as JUnit XML, which CI servers show as tests: a suite for each file, a case for each finding. Errors and warnings are
// failures; a file without a finding is a case that passed.

import { nameOfFile, type Located } from './located';

/** `subjects`: what was looked at, also where nothing was found in it. */
export function printJunit(findings: readonly Located[], subjects: readonly string[]): string {
  const files = new Map<string, Located[]>(subjects.map((subject) => [subject, []]));
  for (const located of findings) {
    const file = nameOfFile(located) ?? located.api ?? 'specsmith';
    const known = files.get(file);
    if (known === undefined) files.set(file, [located]);
    else known.push(located);
  }
  const suites = [...files].map(([file, found]) => suite(file, found));
  const failures = findings.filter(isFailure).length;
  const tests = [...files.values()].reduce((sum, found) => sum + Math.max(1, found.length), 0);
  const head = `<testsuites name="specsmith" tests="${tests}" failures="${failures}" errors="0">`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.join('')}</testsuites>\n`;
}

function isFailure({ diagnostic }: Located): boolean {
  return diagnostic.severity !== 'info';
}

function suite(file: string, found: readonly Located[]): string {
  const failures = found.filter(isFailure).length;
  const cases =
    found.length === 0
      ? [`    <testcase name="no findings" classname="${escaped(file)}"/>\n`]
      : found.map((each) => testCase(file, each));
  return `  <testsuite name="${escaped(file)}" tests="${cases.length}" failures="${failures}" errors="0">\n${cases.join('')}  </testsuite>\n`;
}

function testCase(file: string, located: Located): string {
  const { diagnostic, line, column } = located;
  const { code, severity, message, hint, place } = diagnostic;
  const at = line === undefined ? '' : `:${line}:${column ?? 1}`;
  const pointer = place === undefined || place.pointer === '' ? '' : ` #${place.pointer}`;
  const text = [message, `${file}${at}${pointer}`, ...(hint === undefined ? [] : [hint])].join('\n');
  const name = `${code}${at === '' ? '' : ` ${at.slice(1)}`}${pointer}`;
  const head = `    <testcase name="${escaped(name)}" classname="${escaped(file)}">`;
  const body = isFailure(located)
    ? `<failure type="${severity}" message="${escaped(message)}">${escaped(text)}</failure>`
    : `<system-out>${escaped(text)}</system-out>`;
  return `${head}${body}</testcase>\n`;
}

const ENTITIES: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What XML 1.0 cannot hold at all becomes U+FFFD; line ends in attributes as references. */
export function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '')
    .replaceAll('\r', '&#13;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;');
}
