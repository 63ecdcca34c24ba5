// What a repository, an archive or a neighbour may bring beside or in an output, and what a run then does: nothing outside
// of the output, nothing to files that are not ours, nothing at all in a preview, and it never waits for a pipe.

import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { StopError } from '../../../generator/support/diagnostics';
import { sha256 } from '../../../generator/write/manifest';
import { openOutput } from '../../../generator/write/output';
import { checkInterruption, recoverOutput } from '../../../generator/write/recovery';
import { writeReceipt } from '../../../generator/write/receipt';
import { stagingPlaces, type Staging } from '../../../generator/write/staging';
import {
  canMake,
  fingerprint,
  hardLink,
  journal,
  NEW,
  plantJournal,
  put,
  sceneIn,
  type Kind,
  type Scene,
} from './hostile-scene';
import { compared, plant, request, scratchFolder, write } from './scratch';

const root = scratchFolder();
const repository = scratchFolder();
const KINDS: readonly Kind[] = ['link', 'dangling link', 'pipe', 'socket', 'device', 'folder', 'file'];
const others = (...usual: readonly Kind[]): readonly Kind[] => KINDS.filter((kind) => !usual.includes(kind));
const isRoot = process.getuid?.() === 0;
const isWindows = process.platform === 'win32';
const NO_KIND = 'this user cannot make one here';

/** A case that cannot be set up is skipped, and its name says why. */
function testWhere(possible: boolean, reason: string, name: string, run: () => void): void {
  if (possible) test(name, run);
  else test.skip(`${name} (skipped: ${reason})`, run);
}

/** Its codes, or `done`. */
function outcome(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (!(error instanceof StopError)) throw error;
    return [...new Set(error.diagnostics.map((diagnostic) => diagnostic.code))].join(' ');
  }
  return 'done';
}

function generate({ out }: Scene): void {
  recoverOutput(out, 'out', 'refuse');
  write(out, NEW);
}

function preview({ out }: Scene): void {
  checkInterruption(out, 'out');
  compared(openOutput(request(out), 'preview'), NEW);
}

/** Whatever becomes of the run, the victim and the user's own files are as they were; a preview leaves all of it. */
function holds(
  scene: Scene,
  expected: RegExp,
  run: (scene: Scene) => void = generate,
  own: readonly string[] = ['mine.txt', 'src/mine.ts'],
): void {
  const all = fingerprint(scene.parent);
  outcome(() => preview(scene));
  expect(fingerprint(scene.parent)).toBe(all);
  const victim = fingerprint(scene.victim);
  const mine = own.filter((name) => existsSync(path.join(scene.out, name)));
  expect(outcome(() => run(scene))).toMatch(expected);
  expect(fingerprint(scene.victim)).toBe(victim);
  expect(mine.filter((name) => readFileSync(path.join(scene.out, name), 'utf8') !== 'mine\n')).toEqual([]);
}

describe('in place of what belongs to a run', () => {
  const roles: readonly (readonly [string, readonly string[], readonly Kind[], string])[] = [
    ['the staging folder', [], others('folder'), ''],
    ['the claims', ['claims'], others('folder'), 'claims'],
    ['the new files', ['new'], others('folder'), 'new'],
    ['the old files', ['old'], others('folder'), 'old'],
    ['the journal', ['journal.json'], others('file'), 'journal.json'],
    ['the journal being written', ['journal.json.tmp'], others('file'), 'thesis.txt'],
  ];
  const cases = roles.flatMap(([role, names, kinds, to]) => kinds.map((kind) => ({ role, names, kind, to })));
  for (const { role, names, kind, to } of cases) {
    testWhere(canMake(kind), NO_KIND, `${role} is a ${kind}`, () => {
      const scene = sceneIn(root);
      put(scene, kind, scene.staged(...names), to);
      holds(scene, /^output-(?:symlink|obstructed)$/);
    });
  }

  test('the staging folder inside the output is a link', () => {
    const scene = sceneIn(root);
    put(scene, 'link', path.join(scene.out, '.specsmith-staging'));
    holds(scene, /^output-symlink$/);
  });

  test.each(['/dev/shm'].filter((folder) => existsSync(folder)))('the staging folder leads to %s', (outside) => {
    const scene = sceneIn(root, outside);
    put(scene, 'link', scene.staging.folder);
    holds(scene, /^output-symlink$/);
    rmSync(scene.victim, { recursive: true });
  });

  test('claims that are links, other names for a file, folders, or not empty', () => {
    const scene = sceneIn(root);
    const claim = (number: number): string => scene.staged('claims', `elsewhere-1-1-aaa${number}`);
    put(scene, 'link', claim(0), 'thesis.txt');
    hardLink(path.join(scene.victim, 'thesis.txt'), claim(1));
    put(scene, 'folder', claim(2));
    hardLink(path.join(scene.victim, 'empty'), claim(3));
    holds(scene, /^done$/);
    expect([0, 1, 2, 3].map((number) => existsSync(claim(number)))).toEqual([true, true, true, false]);
  });

  test('the claim of another machine from the far future does not count', () => {
    const scene = sceneIn(root);
    plant(scene.staging.folder, { 'claims/elsewhere-1-1-aaaa': '' });
    utimesSync(scene.staged('claims/elsewhere-1-1-aaaa'), new Date('2999-01-01'), new Date('2999-01-01'));
    holds(scene, /^done$/);
  });

  test('new and old files that are other names of, or links to, what is elsewhere', () => {
    const scene = sceneIn(root);
    hardLink(path.join(scene.victim, 'a.ts'), scene.staged('new/src/a.ts'));
    put(scene, 'link', scene.staged('new/README.md'), 'thesis.txt');
    put(scene, 'link', scene.staged('new/new'), 'new');
    hardLink(path.join(scene.victim, 'a.ts'), scene.staged('old/0'));
    put(scene, 'link', scene.staged('old/1'), 'thesis.txt');
    hardLink(path.join(scene.victim, 'thesis.txt'), scene.staged('journal.json.tmp'));
    holds(scene, /^done$/);
  });
});

describe('a journal that this machine did not write', () => {
  const removal = journal([{ path: 'src/mine.ts', after: 'mine\n' }]);
  test.each([
    ['removes a file of the user', removal],
    ['removes a folder', journal([], ['src'])],
    ['replaces a file of ours', journal([{ path: 'README.md', before: 'pwned', after: 'one\n' }])],
    ['leaves the output', journal([{ path: '../victim/thesis.txt', after: 'x\n' }])],
    ['is cut off', removal.slice(0, -20)],
    ['is empty', ''],
    ['is garbage', '\0\u{1F4A9}{{{'],
    ['is nested too deep to read', '['.repeat(200_000)],
  ])('%s', (_what, text) => {
    const scene = sceneIn(root);
    plantJournal(scene, text, 'foreign', ['pwned']);
    holds(scene, /^journal-foreign$/);
    expect(readFileSync(scene.staged('journal.json'), 'utf8')).toBe(text);
  });

  test('is larger than memory', () => {
    const scene = sceneIn(root);
    plantJournal(scene, removal, 'foreign');
    truncateSync(scene.staged('journal.json'), 1e12);
    holds(scene, /^output-obstructed$/);
  });

  test.each(['link', 'src/link', 'src/deep/link'])('leads through a link: %s', (name) => {
    const scene = sceneIn(root);
    put(scene, 'link', path.join(scene.out, name));
    const entries = [
      { path: `${name}/thesis.txt`, after: 'x\n' },
      { path: `${name}/profile.sh`, before: 'pwned' },
    ];
    plantJournal(scene, journal(entries), 'foreign', ['', 'pwned']);
    holds(scene, /^journal-foreign$/);
  });
});

describe('a receipt', () => {
  const text = journal([{ path: 'src/mine.ts', after: 'mine\n' }]);

  /** With the state folder here, and in it what would make the journal count. */
  function receiptIn(scene: Scene, state: string, change: (folder: string) => void = () => undefined): void {
    plantJournal(scene, text, 'foreign');
    plant(path.join(state, 'specsmith'), { [sha256(scene.staging.folder).slice(0, 32)]: `${sha256(text)}\n` });
    chmodSync(path.join(state, 'specsmith'), 0o700);
    change(path.join(state, 'specsmith'));
    const usual = process.env.XDG_STATE_HOME;
    process.env.XDG_STATE_HOME = state;
    try {
      holds(scene, /^journal-foreign$/);
    } finally {
      process.env.XDG_STATE_HOME = usual;
    }
  }

  test('for another folder does not count', () => {
    const scene = sceneIn(root);
    plantJournal(scene, text, 'foreign');
    writeReceipt(stagingPlaces(scene.at('other'))[0] as Staging, text);
    holds(scene, /^journal-foreign$/);
  });

  test('for another journal does not count', () => {
    const scene = sceneIn(root);
    plantJournal(scene, text, 'ours');
    appendFileSync(scene.staged('journal.json'), ' ');
    holds(scene, /^journal-damaged$/);
  });

  test('does not count beside the output', () => {
    const scene = sceneIn(root);
    receiptIn(scene, scene.at('.local/state'));
  });

  test('does not count in the repository of the output', () => {
    const scene = sceneIn(repository);
    mkdirSync(path.join(repository, '.git'));
    receiptIn(scene, path.join(repository, '.local/state'));
  });

  testWhere(
    !isWindows,
    'Windows has no such permissions',
    'does not count in a folder that others may write to',
    () => {
      receiptIn(sceneIn(root), path.join(root, 'open'), (folder) => chmodSync(folder, 0o770));
    },
  );

  test('does not count through a link', () => {
    receiptIn(sceneIn(root), path.join(root, 'linked'), (folder) => {
      renameSync(folder, `${folder}-elsewhere`);
      symlinkSync(`${folder}-elsewhere`, folder);
    });
  });

  testWhere(isRoot, 'only root can give a folder away', 'does not count in a folder of another user', () => {
    receiptIn(sceneIn(root), path.join(root, 'theirs'), (folder) => chownSync(folder, 12345, 12345));
  });
});

describe('a journal of our own, and an output that was changed since', () => {
  const entries = [
    { path: 'README.md', before: 'old\n', after: 'one\n' },
    { path: 'src/deep/gone.ts', after: 'gone\n' },
    { path: 'src/a.ts', before: 'old\n', after: 'a\n' },
  ];
  const interrupted = (scene: Scene): void => plantJournal(scene, journal(entries), 'ours', ['old\n', '', 'old\n']);

  test.each([
    ['src', ''],
    ['src/deep', 'deep'],
    ['src/deep/gone.ts', 'gone.ts'],
    ['src/a.ts', 'a.ts'],
  ])('%s is a link', (name, to) => {
    const scene = sceneIn(root);
    interrupted(scene);
    put(scene, 'link', path.join(scene.out, name), to);
    holds(scene, /^output-edited$/);
  });

  for (const kind of others('link', 'file')) {
    testWhere(canMake(kind), NO_KIND, `a file is a ${kind}`, () => {
      const scene = sceneIn(root);
      interrupted(scene);
      put(scene, kind, path.join(scene.out, 'src/a.ts'));
      holds(scene, /^output-edited$/);
    });
  }

  test('names a file that no manifest does', () => {
    const scene = sceneIn(root);
    plantJournal(scene, journal([...entries, { path: 'src/mine.ts', after: 'mine\n' }]), 'ours', [
      'old\n',
      '',
      'old\n',
    ]);
    holds(scene, /^journal-damaged$/);
  });

  test.each(['../victim/thesis.txt', '/etc/passwd', '.git/config', 'src/.GIT/config', 'a\0b', 'a\\b', 'C:x', 'nul'])(
    'names %j',
    (name) => {
      const scene = sceneIn(root);
      plantJournal(scene, journal([{ path: name, after: 'x\n' }]), 'ours');
      holds(scene, /^journal-damaged$/);
    },
  );

  test('what would be put back is another name of a file elsewhere: a rename takes the name, not the file', () => {
    const scene = sceneIn(root);
    interrupted(scene);
    writeFileSync(path.join(scene.victim, 'thesis.txt'), 'old\n');
    hardLink(path.join(scene.victim, 'thesis.txt'), scene.staged('old/0'));
    holds(scene, /^output-edited$|^done$/);
  });
});

describe('in the output', () => {
  for (const kind of KINDS.filter((kind) => kind !== 'file')) {
    testWhere(canMake(kind), NO_KIND, `the manifest is a ${kind}`, () => {
      const scene = sceneIn(root);
      put(scene, kind, path.join(scene.out, 'specsmith.lock.json'), 'journal.json');
      holds(scene, /^output-(?:symlink|obstructed)$/);
    });
  }

  for (const kind of KINDS.filter((kind) => kind !== 'file')) {
    testWhere(canMake(kind), NO_KIND, `a file of ours is a ${kind}`, () => {
      for (const name of ['README.md', 'src/deep/gone.ts']) {
        const scene = sceneIn(root);
        put(scene, kind, path.join(scene.out, name), 'gone.ts');
        holds(scene, /^output-(?:symlink|not-ours)$|^done$/);
      }
    });
  }

  test.each([
    ['src', ''],
    ['src/deep', 'deep'],
  ])('the folder %s is a link', (name, to) => {
    const scene = sceneIn(root);
    put(scene, 'link', path.join(scene.out, name), to);
    holds(scene, /^output-symlink$/);
  });

  test('a file of ours is another name of a file elsewhere: only the name is taken', () => {
    const scene = sceneIn(root);
    for (const name of ['src/a.ts', 'src/deep/gone.ts']) {
      hardLink(path.join(scene.victim, path.basename(name)), path.join(scene.out, name));
    }
    holds(scene, /^done$/);
    expect(existsSync(path.join(scene.out, 'src/deep/gone.ts'))).toBe(false);
  });

  test.each([
    ['../victim/thesis.txt', 'x\n'],
    ['src/../../victim/thesis.txt', 'x\n'],
    ['/etc/hostname', 'x\n'],
    ['src/.git/config', 'x\n'],
    ['src/.Git/config', 'x\n'],
    ['.specsmith-staging/x', 'x\n'],
    ['a\0b', 'x\n'],
    ['..\\victim\\thesis.txt', 'x\n'],
    ['C:thesis.txt', 'x\n'],
    ['src//mine.ts', 'mine\n'],
    ['./src/mine.ts', 'mine\n'],
    ['SRC/A.ts', 'a\n'],
  ])('the manifest names %j', (name, content) => {
    const scene = sceneIn(root);
    if (name.includes('git/')) plant(scene.out, { [name]: content });
    const file = path.join(scene.out, 'specsmith.lock.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { files: { [name: string]: string } };
    manifest.files[name] = sha256(content);
    writeFileSync(file, JSON.stringify(manifest));
    holds(scene, /^manifest-unreadable$/);
    if (name.includes('git/')) expect(existsSync(path.join(scene.out, name))).toBe(true);
  });

  test('the manifest is larger than memory', () => {
    const scene = sceneIn(root);
    truncateSync(path.join(scene.out, 'specsmith.lock.json'), 1e12);
    holds(scene, /^output-obstructed$/);
  });

  test('a file of ours is larger than memory', () => {
    const scene = sceneIn(root);
    truncateSync(path.join(scene.out, 'src/a.ts'), 1e12);
    holds(scene, /^output-edited$/);
  });

  testWhere(
    !isRoot && !isWindows,
    'nothing keeps root, or Windows, from writing',
    'a folder that may not be written to',
    () => {
      const scene = sceneIn(root);
      chmodSync(path.join(scene.out, 'src'), 0o555);
      holds(scene, /^io-failed$/);
      chmodSync(path.join(scene.out, 'src'), 0o755);
    },
  );
});

describe('swapped while a run goes on', () => {
  /** Opens, drafts and compares; then something happens, and it publishes. */
  const meanwhile =
    (happening: () => void) =>
    ({ out }: Scene): void => {
      const output = openOutput(request(out), 'publish');
      try {
        compared(output, NEW);
        happening();
        output.publish();
      } finally {
        output.close();
      }
    };

  test.each(['src', 'src/deep', 'src/deep/gone.ts', 'README.md'])('%s of the output for a link', (name) => {
    const scene = sceneIn(root);
    const swap = (): void => put(scene, 'link', path.join(scene.out, name), name === 'src' ? '' : 'deep');
    holds(scene, /^output-symlink$/, meanwhile(swap), ['mine.txt']);
  });

  test('the output for a link', () => {
    const scene = sceneIn(root);
    holds(
      scene,
      /^output-symlink$/,
      meanwhile(() => put(scene, 'link', scene.out)),
      [],
    );
  });

  test.each([
    ['', ''],
    ['new', 'new'],
    ['old', 'old'],
    ['claims', 'claims'],
  ])('the staging folder’s %j for a link', (name, to) => {
    const scene = sceneIn(root);
    holds(
      scene,
      /^output-symlink$|^done$/,
      meanwhile(() => put(scene, 'link', scene.staged(name), to)),
    );
  });

  test('a file of the user appears where a new one goes', () => {
    const scene = sceneIn(root);
    holds(
      scene,
      /^output-obstructed$/,
      meanwhile(() => plant(scene.out, { 'new/c.ts': 'mine\n' })),
    );
    expect(readFileSync(path.join(scene.out, 'new/c.ts'), 'utf8')).toBe('mine\n');
    expect(readFileSync(path.join(scene.out, 'README.md'), 'utf8')).toBe('one\n');
  });

  test.each(['README.md', 'src/deep/gone.ts'])('an edit of %s is not lost', (name) => {
    const scene = sceneIn(root);
    holds(
      scene,
      /^output-changing$/,
      meanwhile(() => plant(scene.out, { [name]: 'edited\n' })),
    );
    expect(readFileSync(path.join(scene.out, name), 'utf8')).toBe('edited\n');
    expect(readFileSync(path.join(scene.out, 'src/a.ts'), 'utf8')).toBe('a\n');
  });
});
