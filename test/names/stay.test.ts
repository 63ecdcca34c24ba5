// A client generated over the one before it: what exists in both has the same name and place, and no name means something
// else. Pairs of documents × targets; and the versions of a real document, one over the other.

import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  EMPTY,
  generation,
  lost,
  meaningElse,
  moved,
  plannedGeneration,
  type Generation,
} from '../support/generations';
import { loadInMemory } from '../support/in-memory';
import type { TargetName } from '../../generator/targets/target';
import { PAIRS } from './pairs';

const TARGETS: readonly TargetName[] = ['typescript', 'javascript', 'python', 'csharp'];

describe.each(TARGETS)('%s', (target) => {
  test.each(PAIRS)('$name', async ({ name, before, after, samePlace = true }) => {
    const load = (document: object) => loadInMemory({ kind: 'text', text: JSON.stringify(document), label: 'sample' });
    const [one, two] = [await load(before), await load(after)];
    const title = (document: object): string => (document as { info: { title: string } }).info.title;
    // Some targets name values of enums only while they emit them.
    const make = name.includes('enum value') ? generation : plannedGeneration;
    const first = await make(one, target, EMPTY, 'first', title(before));
    const second = await make(two, target, first.table, 'second', title(after));
    expect(moved(first, second)).toEqual([]);
    if (samePlace) expect(meaningElse(first, second)).toEqual([]);
    else expect(lost(first, second)).toEqual([]);
    const again = await make(two, target, second.table, 'second', title(after));
    expect([...again.table]).toEqual([...second.table]);
  });
});

const HISTORY = path.join(__dirname, '../../../shared/specs/apideck/history');
const versions = existsSync(HISTORY) ? readdirSync(HISTORY).sort() : [];

/** Skipped without ../shared, which has the versions. */
const withHistory = versions.length > 1 ? describe : describe.skip;

withHistory('each version of a real document over the one before', () => {
  test.each(TARGETS)('%s', async (target) => {
    let last: Generation | undefined;
    for (const version of versions) {
      const file = path.join(HISTORY, version);
      const loaded = await loadInMemory({ kind: 'file', path: file });
      const now = await plannedGeneration(loaded, target, last?.table ?? EMPTY, version);
      if (last !== undefined) {
        expect({ version, moved: moved(last, now), meaningElse: meaningElse(last, now) }).toEqual({
          version,
          moved: [],
          meaningElse: [],
        });
      }
      last = now;
    }
  });
});
