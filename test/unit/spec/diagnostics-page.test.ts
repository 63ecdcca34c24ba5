// docs/diagnostics.md lists every code that the generator uses, and no other.

import { readdirSync, readFileSync } from 'node:fs';
import * as path from 'node:path';
import { ADJUSTABLE_CODES } from '../../../generator/support/finding-codes';

const root = path.resolve(__dirname, '../../..');

/** The ways in which a code is written in the generator. */
const uses: readonly RegExp[] = [
  /(?:\.(?:error|warning|info)|\brefusal|\bwarn)\(\s*'([a-z]+(?:-[a-z0-9]+)*)'/g,
  /\bcode: '([a-z]+(?:-[a-z0-9]+)*)'/g,
  /\bcode: \w+ \? '([a-z]+(?:-[a-z]+)*)'/g,
  /\bcode: \w+ \? '[a-z-]+' : '([a-z]+(?:-[a-z]+)*)'/g,
  /'((?:model|filter|config|overlay|output|manifest|journal|limit|init|ref|structure|yaml)-[a-z]+(?:-[a-z]+)*)'/g,
];

function usedCodes(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const file of readdirSync(path.join(root, 'generator'), { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(path.join(root, 'generator', file), 'utf8');
    // Rules of `diff` have names of their own, which docs/compatibility.md lists.
    const seen = file.startsWith('diff') ? uses.slice(0, -1) : uses;
    for (const use of seen) for (const match of text.matchAll(use)) found.add(match[1] ?? '');
  }
  return found;
}

const page = readFileSync(path.join(root, 'docs/diagnostics.md'), 'utf8');
const rows = [...page.matchAll(/^\| `([a-z0-9-]+)` +\| (error|warning|info) +\| .+ \| .+ \|$/gm)];

it('lists every code that is used, and only those', () => {
  expect(rows.map((row) => row[1]).sort()).toEqual([...usedCodes()].sort());
});

it('has a well-formed row for every line of its tables', () => {
  const lines = page.split('\n').filter((line) => line.startsWith('|') && !/^\| (?:Code |-+ )/.test(line));
  expect(rows).toHaveLength(lines.length);
});

it('lists the codes whose severity a configuration may change', () => {
  const ofOutputs = page.indexOf('## The output');
  const adjustable = rows.filter((row) => row[2] !== 'error' && row.index < ofOutputs).map((row) => row[1]);
  expect([...ADJUSTABLE_CODES]).toEqual([...new Set(adjustable)].sort());
});
