import { appendFileSync, mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findOutput, isIntact } from '../../../generator/write/intact-output';
import { MANIFEST_NAME, parseManifest, printManifest, sha256, type Manifest } from '../../../generator/write/manifest';
import { scratchFolder } from './scratch';

const HASH = sha256('');
/** The last one is longer than what is read at once, the one before it exactly as long. */
const CONTENTS: Readonly<Record<string, string>> = {
  'a.txt': 'a',
  'below/b.txt': '',
  'below/exact.txt': 'x'.repeat(256 * 1024),
  'below/long.txt': 'y'.repeat(600_000),
};

const scratch = scratchFolder();
let outputs = 0;

function made(): { folder: string; manifest: Manifest } {
  const folder = path.join(scratch, `out${(outputs += 1)}`);
  mkdirSync(path.join(folder, 'below'), { recursive: true });
  for (const [file, text] of Object.entries(CONTENTS)) writeFileSync(path.join(folder, file), text);
  const files = new Map(Object.entries(CONTENTS).map(([file, text]) => [file, sha256(text)]));
  const origin = { generator: '1.0.0', target: 'python', document: HASH, references: new Map(), options: HASH };
  writeFileSync(path.join(folder, MANIFEST_NAME), printManifest({ ...origin, files }));
  return { folder, manifest: parseManifest(printManifest({ ...origin, files }))! };
}

function intactAfter(change: (folder: string) => void): boolean {
  const { folder, manifest } = made();
  change(folder);
  return isIntact(findOutput(folder, [])!, manifest);
}

const CHANGES: readonly [string, boolean, (folder: string) => void][] = [
  ['nothing', true, () => undefined],
  ['a file more', true, (folder) => writeFileSync(path.join(folder, 'mine.txt'), '')],
  ['a file less', false, (folder) => rmSync(path.join(folder, 'below/b.txt'))],
  ['a byte more in an empty file', false, (folder) => appendFileSync(path.join(folder, 'below/b.txt'), 'b')],
  ['a byte more where one reading ends', false, (folder) => appendFileSync(path.join(folder, 'below/exact.txt'), 'x')],
  ['a byte less in a long file', false, (folder) => truncateSync(path.join(folder, 'below/long.txt'), 599_999)],
  [
    'a link with the right content',
    false,
    (folder) => {
      writeFileSync(path.join(folder, 'other'), 'a');
      rmSync(path.join(folder, 'a.txt'));
      symlinkSync('other', path.join(folder, 'a.txt'));
    },
  ],
  [
    'a folder in place of a file',
    false,
    (folder) => {
      rmSync(path.join(folder, 'a.txt'));
      mkdirSync(path.join(folder, 'a.txt'));
    },
  ],
];

test.each(CHANGES)('after %s, an output is intact: %p', (_what, intact, change) => {
  expect(intactAfter(change)).toBe(intact);
});
