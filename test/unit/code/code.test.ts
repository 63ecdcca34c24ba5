import { indent, join, mint, tagOf, type Code, type CodeTag } from '../../../generator/code/code';
import { FileSet } from '../../../generator/code/file-set';
import { MemoryFiles } from '../../support/memory-files';
import { mentionsOf } from '../../../generator/code/mentions';

const py = tagOf('python');
const cs = tagOf('csharp');
const symbol = (name: string) => ({ name, module: 'a.py', origin: 'file', space: 'value' }) as const;
const named = (name: string): Code<'python'> => mint('python', name, [symbol(name)]);

describe('a tag', () => {
  test('joins its text and the code in its holes, and what they mention', () => {
    const code = py`${named('f')}(${[named('a'), py`, `, named('b')]})`;
    expect(code.text).toBe('f(a, b)');
    expect(code.mentions.map((mention) => mention.name)).toEqual(['f', 'a', 'b']);
  });

  test('takes no text and no code of another language', () => {
    // @ts-expect-error -- text
    expect(() => py`${'text'}`).toThrow(/takes python code/);
    // @ts-expect-error -- C#
    expect(() => py`${cs`x`}`).toThrow(/takes python code/);
    // @ts-expect-error -- something that looks like code
    expect(() => py`${{ language: 'python', text: 'x', mentions: [] }}`).toThrow(/takes python code/);
  });

  test('is no function to call with text', () => {
    const call = py as CodeTag<'python'> & ((strings: readonly string[]) => Code);
    expect(() => call(['text'])).toThrow(/template literal/);
  });
});

test('join puts code between code, and mentions the separator where it stands', () => {
  const separator = named('and_');
  expect(join([named('a'), named('b')], separator).mentions.map(({ name }) => name)).toEqual(['a', 'b', 'and_']);
  expect(join([named('a')], separator).mentions.map(({ name }) => name)).toEqual(['a']);
  expect(join([], separator).text).toBe('');
});

test('indent moves every line but the first and empty ones', () => {
  expect(indent(py`a\n\nb\n  c\n`, 2).text).toBe('a\n\n  b\n    c\n');
});

test('mentions are found however deep code stands', () => {
  const view = { a: [{ b: named('x') }], c: named('y'), d: undefined, e: true, f: new Map() };
  expect(mentionsOf(view).map(({ name }) => name)).toEqual(['x', 'y']);
});

describe('a file set', () => {
  test('ends files with a line end, and tells generated ones from those of the runtime', () => {
    const sink = new MemoryFiles();
    const files = new FileSet(sink);
    files.add('b.py', py`x`);
    files.add('a/c.py', py`y\n`);
    files.add('A.py', { verbatim: '' });
    expect(sink.files.map(({ path, text, generated }) => [path, text, generated])).toEqual([
      ['A.py', '', false],
      ['a/c.py', 'y\n', true],
      ['b.py', 'x\n', true],
    ]);
  });

  const illegal = ['../a', '/a', 'a/', 'a//b', 'a/./b', 'a\\b', 'a.', 'a./b', 'a b', 'ü.py', 'a:b', ''];
  const devices = ['con', 'CON.txt', 'a/nul.py', 'aux/b', 'lpt1.tar.gz'];

  test.each([...illegal, ...devices])('refuses %j as a path', (path) => {
    expect(() => new FileSet(new MemoryFiles()).add(path, py`x`)).toThrow(/not a portable/);
  });

  test.each(['.github/a.yml', 'conf', 'a/console.ts', 'a..b/c', 'lpt10', 'a@b+c-d_e'])('takes %j as a path', (path) => {
    const sink = new MemoryFiles();
    new FileSet(sink).add(path, py`x`);
    expect(sink.files.map((file) => file.path)).toEqual([path]);
  });

  test('refuses two paths that differ by case only', () => {
    const files = new FileSet(new MemoryFiles());
    files.add('Pet.py', py`x`);
    expect(() => files.add('pet.py', py`x`)).toThrow(/cannot tell apart/);
  });
});
