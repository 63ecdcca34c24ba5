import fs, {
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { StopError } from '../../../generator/support/diagnostics';
import { checkApart, openOutput } from '../../../generator/write/output';
import { compared, drafted, plant, request, scratchFolder, treeOf, write, type Tree } from './scratch';

const root = scratchFolder();
let count = 0;
let parent = '';
let out = '';

beforeEach(() => {
  parent = path.join(root, String((count += 1)));
  mkdirSync(parent);
  out = path.join(parent, 'out');
});

/** What a run is refused for: its codes, and its messages. */
function refusals(run: () => unknown): readonly string[] {
  try {
    run();
  } catch (error) {
    if (!(error instanceof StopError)) throw error;
    expect(error.exitCode).toBe(5);
    return error.diagnostics.map((diagnostic) => `${diagnostic.code}: ${diagnostic.message}`);
  }
  return [];
}

describe('writing', () => {
  const first: Tree = { 'README.md': 'one\n', 'src/a.ts': 'a\n', 'src/deep/b.ts': 'b\n' };

  test('makes the output and nothing else', () => {
    expect(write(out, first).files.map((file) => `${file.state} ${file.path}`)).toEqual([
      'created README.md',
      'created specsmith.lock.json',
      'created src/a.ts',
      'created src/deep/b.ts',
    ]);
    expect(treeOf(out)).toEqual(first);
    expect(readdirSync(parent)).toEqual(['out']);
  });

  test('records what it was made from, sorted, without times or absolute paths', () => {
    write(out, first);
    const manifest = treeOf(out, 'with manifest')['specsmith.lock.json'] ?? '';
    expect(manifest).not.toContain(parent);
    expect(JSON.parse(manifest)).toEqual({
      generator: { name: 'specsmith', version: '0.0.0' },
      target: 'typescript',
      document: 'd',
      references: {},
      options: 'o',
      files: {
        'README.md': '2c8b08da5ce60398e1f19af0e5dccc744df274b826abe585eaba68c525434806',
        'src/a.ts': '87428fc522803d31065e7bce3cf03fe475096631e5e07bbd7a0fde60c4cf25c7',
        'src/deep/b.ts': '0263829989b6fd954f72baaf2fc64bc2e2f01d692d4de72986ea808f6e99813f',
      },
    });
  });

  test('leaves unchanged files untouched, in content and in time', () => {
    write(out, first);
    const old = new Date('2001-02-03T04:05:06Z');
    for (const name of [...Object.keys(first), 'specsmith.lock.json']) utimesSync(path.join(out, name), old, old);
    expect(write(out, first).files.every((file) => file.state === 'unchanged')).toBe(true);
    write(out, { ...first, 'README.md': 'two\n' });
    expect(statSync(path.join(out, 'src/a.ts')).mtime).toEqual(old);
    expect(statSync(path.join(out, 'README.md')).mtime).not.toEqual(old);
  });

  test('deletes what it wrote and writes no longer, with the folders that it leaves empty', () => {
    write(out, first);
    plant(out, { 'mine.txt': 'mine\n', 'src/mine.ts': 'mine\n' });
    expect(write(out, { 'README.md': 'one\n' }).files.map((file) => `${file.state} ${file.path}`)).toEqual([
      'unchanged README.md',
      'changed specsmith.lock.json',
      'deleted src/a.ts',
      'deleted src/deep/b.ts',
    ]);
    expect(treeOf(out)).toEqual({ 'README.md': 'one\n', 'mine.txt': 'mine\n', 'src/mine.ts': 'mine\n' });
  });

  test('writes again what somebody deleted', () => {
    write(out, first);
    rmSync(path.join(out, 'src'), { recursive: true });
    write(out, first);
    expect(treeOf(out)).toEqual(first);
  });

  test('a preview says the same and leaves no trace', () => {
    const preview = compared(openOutput(request(out), 'preview'), first);
    expect(preview.files.map((file) => file.state)).toEqual(['created', 'created', 'created', 'created']);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('a file may take the place of a folder’s name in other case', () => {
    write(out, { 'Models/a.ts': 'a\n' });
    write(out, { 'models/a.ts': 'a\n' });
    expect(treeOf(out)).toEqual({ 'models/a.ts': 'a\n' });
  });

  test('a folder may take the place of a file of ours', () => {
    write(out, { thing: 'a\n' });
    write(out, { 'thing/a.ts': 'a\n' });
    expect(treeOf(out)).toEqual({ 'thing/a.ts': 'a\n' });
  });
});

describe('what is not ours', () => {
  test('is not overwritten, and all of it is listed', () => {
    plant(out, { 'README.md': 'mine\n', 'a.ts': 'mine\n', 'other.txt': 'x\n' });
    const before = treeOf(out);
    expect(refusals(() => write(out, { 'README.md': 'one\n', 'a.ts': 'a\n', 'b.ts': 'b\n' }))).toEqual([
      'output-not-ours: out: README.md is in the way: specsmith did not write it',
      'output-not-ours: out: a.ts is in the way: specsmith did not write it',
    ]);
    expect(refusals(() => write(out, { 'README.md': 'one\n' }, { edited: 'overwrite' }))).toHaveLength(1);
    expect(treeOf(out, 'with manifest')).toEqual(before);
    expect(readdirSync(parent)).toEqual(['out']);
  });

  test('is taken as ours where it is what we would write, so that a lost manifest can be made again', () => {
    plant(out, { 'a.ts': 'a\n' });
    expect(write(out, { 'a.ts': 'a\n' }).files.map((file) => file.state)).toEqual(['unchanged', 'created']);
  });

  test('is not overwritten once edited, nor deleted', () => {
    write(out, { 'a.ts': 'a\n', 'b.ts': 'b\n', 'c.ts': 'c\n' });
    plant(out, { 'a.ts': 'edited\n', 'b.ts': 'edited\n' });
    const before = treeOf(out, 'with manifest');
    expect(refusals(() => write(out, { 'a.ts': 'new\n', 'c.ts': 'new\n' }))).toEqual([
      'output-edited: out: a.ts was edited after specsmith wrote it',
      'output-edited: out: b.ts was edited after specsmith wrote it',
    ]);
    expect(treeOf(out, 'with manifest')).toEqual(before);
    write(out, { 'a.ts': 'new\n' }, { edited: 'overwrite' });
    expect(treeOf(out)).toEqual({ 'a.ts': 'new\n' });
  });

  test('an edit that makes the file what we would write is none', () => {
    write(out, { 'a.ts': 'a\n' });
    plant(out, { 'a.ts': 'new\n' });
    expect(refusals(() => write(out, { 'a.ts': 'new\n' }))).toEqual([]);
  });

  test('a manifest that is not ours, or that leads elsewhere, is refused', () => {
    plant(parent, { 'victim.txt': 'x\n' });
    write(out, { 'a.ts': 'a\n' });
    const manifest = JSON.parse(treeOf(out, 'with manifest')['specsmith.lock.json'] ?? '') as { files: object };
    manifest.files = { '../victim.txt': '73cb3858a687a8494ca3323053016282f3dad39d42cf62ca4e79dda2aac7d9ac' };
    for (const text of [JSON.stringify(manifest), '<<<<<<< HEAD\n', '{}']) {
      plant(out, { 'specsmith.lock.json': text });
      expect(refusals(() => write(out, { 'b.ts': 'b\n' }))[0]).toMatch(/^manifest-unreadable/);
    }
    expect(existsSync(path.join(parent, 'victim.txt'))).toBe(true);
  });
});

describe('symbolic links', () => {
  test('are not followed out of the output', () => {
    plant(parent, { 'elsewhere/a.ts': 'mine\n' });
    mkdirSync(out);
    symlinkSync(path.join(parent, 'elsewhere'), path.join(out, 'src'));
    symlinkSync(path.join(parent, 'elsewhere/a.ts'), path.join(out, 'b.ts'));
    expect(refusals(() => write(out, { 'src/a.ts': 'a\n', 'b.ts': 'b\n' }))).toEqual([
      'output-symlink: out: b.ts would be written through the symbolic link b.ts',
      'output-symlink: out: src/a.ts would be written through the symbolic link src',
    ]);
    expect(treeOf(path.join(parent, 'elsewhere'))).toEqual({ 'a.ts': 'mine\n' });
  });

  test('are not followed to delete', () => {
    write(out, { 'src/a.ts': 'a\n', 'b.ts': 'b\n' });
    plant(parent, { 'elsewhere/a.ts': 'a\n' });
    // The folder becomes a link to another one with the very same file.
    rmSync(path.join(out, 'src'), { recursive: true });
    symlinkSync(path.join(parent, 'elsewhere'), path.join(out, 'src'));
    expect(refusals(() => write(out, { 'b.ts': 'b\n' }))).toHaveLength(1);
    expect(treeOf(path.join(parent, 'elsewhere'))).toEqual({ 'a.ts': 'a\n' });
  });

  test('the output itself may be one: the user named it', () => {
    mkdirSync(path.join(parent, 'real'));
    symlinkSync(path.join(parent, 'real'), out);
    write(out, { 'a.ts': 'a\n' });
    expect(treeOf(path.join(parent, 'real'))).toEqual({ 'a.ts': 'a\n' });
  });
});

describe('folders that are no outputs', () => {
  const why = (folder: string, inputs: readonly string[] = []): string =>
    refusals(() => write(folder, { 'a.ts': 'a\n' }, { label: folder, inputs }))[0] ?? 'written';

  test('the root, a home, a repository, a folder with the document', () => {
    expect(why('/')).toMatch(/root of the file system/);
    expect(why(homedir())).toMatch(/home folder/);
    expect(why(path.dirname(homedir()))).toMatch(/home folder|root of the file system/);
    mkdirSync(path.join(parent, 'repo/.git'), { recursive: true });
    expect(why(path.join(parent, 'repo'))).toMatch(/git repository/);
    plant(parent, { 'worktree/.git': 'gitdir: elsewhere\n', 'specs/deep/api.yaml': '' });
    expect(why(path.join(parent, 'worktree'))).toMatch(/git repository/);
    expect(why(path.join(parent, 'specs'), [path.join(parent, 'specs/deep/api.yaml')])).toMatch(/holds api.yaml/);
    expect(why(path.join(parent, 'specs/deep/sdk'), [path.join(parent, 'specs/deep/api.yaml')])).toBe('written');
  });

  test('reached through a link as well', () => {
    plant(parent, { 'specs/api.yaml': '' });
    symlinkSync(path.join(parent, 'specs'), out);
    expect(why(out, [path.join(parent, 'specs/api.yaml')])).toMatch(/holds api.yaml/);
  });

  test('a file', () => {
    writeFileSync(out, 'mine\n');
    expect(why(out)).toMatch(/not a folder/);
  });

  test('two that overlap', () => {
    const both = (left: string, right: string): readonly string[] =>
      refusals(() => checkApart([request(left), request(right)]));
    expect(both(out, out)).toHaveLength(1);
    expect(both(out, path.join(out, 'src'))).toHaveLength(1);
    expect(both(out, `${out}-2`)).toHaveLength(0);
  });
});

describe('a disk that fails', () => {
  const old: Tree = { 'a.ts': 'a\n', 'b.ts': 'b\n', 'gone/c.ts': 'c\n' };

  function failure(run: () => unknown): unknown {
    try {
      run();
    } catch (error) {
      return error;
    }
    return 'none';
  }

  test('while files are drafted is exit code 6, and nothing was changed', () => {
    write(out, old);
    const before = treeOf(out, 'with manifest');
    // No file system takes this name.
    const tree = { 'a.ts': 'new\n', 'new/d.ts': 'd\n', ['z'.repeat(300)]: 'z\n' };
    expect(failure(() => write(out, tree))).toMatchObject({ exitCode: 6, diagnostics: [{ code: 'io-failed' }] });
    expect(treeOf(out, 'with manifest')).toEqual(before);
    expect(readdirSync(parent)).toEqual(['out']);
  });

  test('while files are put in place is the same', () => {
    write(out, old);
    const before = treeOf(out, 'with manifest');
    const { renameSync } = fs;
    const rename = jest.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (to === path.join(out, 'new/d.ts')) fs.readFileSync(path.join(out, 'no such file'));
      renameSync(from, to);
    });
    const failed = failure(() => write(out, { 'a.ts': 'new\n', 'new/d.ts': 'd\n' }));
    rename.mockRestore();
    expect(failed).toMatchObject({ exitCode: 6, diagnostics: [{ code: 'io-failed' }] });
    expect(treeOf(out, 'with manifest')).toEqual(before);
    expect(readdirSync(parent)).toEqual(['out']);
  });
});

describe('what changes while a run goes on', () => {
  const tree: Tree = { 'a.ts': 'a\n', 'b.ts': 'b\n' };

  test('an edit of what stays the same is kept', () => {
    write(out, tree);
    const output = openOutput(request(out), 'publish');
    const draft = drafted(output, tree);
    plant(out, { 'a.ts': 'edited\n' });
    output.compare(draft.files);
    output.publish();
    output.close();
    expect(treeOf(out)).toEqual({ ...tree, 'a.ts': 'edited\n' });
  });

  test.each([
    ['a file', 'a.ts', /^output-changing: out: a\.ts was deleted/],
    ['the whole output', '.', /^output-changing: out: a\.ts was deleted/],
  ])('%s that is deleted is not taken for unchanged', (_what, gone, message) => {
    write(out, tree);
    const output = openOutput(request(out), 'publish');
    const draft = drafted(output, { ...tree, 'b.ts': 'new\n' });
    rmSync(path.join(out, gone), { recursive: true });
    expect(refusals(() => output.compare(draft.files))[0]).toMatch(message);
    output.close();
  });

  test('an output that is deleted once it was compared is not published in part', () => {
    write(out, tree);
    const output = openOutput(request(out), 'publish');
    output.compare(drafted(output, { ...tree, 'b.ts': 'new\n' }).files);
    rmSync(out, { recursive: true });
    expect(refusals(() => output.publish())[0]).toMatch(/^output-changing: out was deleted/);
    output.close();
    expect(readdirSync(parent)).toEqual([]);
  });
});

describe('an output that is closed without being published', () => {
  test('leaves nothing, not even folders on the way to it', () => {
    const deep = path.join(parent, 'not/there/yet');
    const output = openOutput(request(deep), 'publish');
    drafted(output, { 'src/a.ts': 'a\n' });
    expect(readdirSync(path.join(parent, 'not/there'))).toEqual(['.specsmith-yet']);
    output.close();
    output.close();
    expect(readdirSync(parent)).toEqual([]);
  });

  test('is as it was', () => {
    write(out, { 'a.ts': 'a\n' });
    const before = treeOf(out, 'with manifest');
    const output = openOutput(request(out), 'publish');
    compared(output, { 'a.ts': 'new\n' });
    output.close();
    expect(treeOf(out, 'with manifest')).toEqual(before);
    expect(readdirSync(parent)).toEqual(['out']);
  });

  test('is nobody else’s meanwhile', () => {
    const output = openOutput(request(out), 'publish');
    expect(refusals(() => openOutput(request(out), 'publish'))).toEqual([
      'output-busy: another specsmith is writing to out',
    ]);
    output.close();
    openOutput(request(out), 'publish').close();
  });
});
