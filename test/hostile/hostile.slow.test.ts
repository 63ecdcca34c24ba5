// Ring 4 against injected code: each payload in every string of a document, through every target. The document may be
// refused for what stands in its strict places; what is generated holds the payload in literals and comments only.

import { spawnSync } from 'node:child_process';
import type { OutputFile } from '../support/memory-files';
import { TARGET_NAMES } from '../../generator/targets';
import { generateInMemory, type Loaded } from '../support/in-memory';
import { check, wholeOutput } from './checkers';
import { checkEcmascript } from './check-ecmascript';
import { checkCsharp } from './check-csharp';
import { checkMarkdown } from './check-markup';
import { checkPython, checkPythonOutput } from './check-python';
import { openHostile } from './open-hostile';
import { MARK, PAYLOADS } from './payloads';

describe.each(Object.entries(PAYLOADS))('%s', (_name, payload) => {
  let loaded: Loaded;

  beforeAll(async () => {
    loaded = await openHostile(payload);
  });

  test.each(TARGET_NAMES)('%s', async (target) => {
    const { files } = await generateInMemory(loaded, target, `hostile ${payload}`);
    const generated = files.filter((file: OutputFile) => file.generated);
    expect(generated.flatMap((file) => check(file))).toEqual([]);
    expect(wholeOutput[target]?.(files) ?? []).toEqual([]);
    expect(files.filter((file) => file.path.includes(MARK))).toEqual([]);
  });
});

describe('the checkers find what they look for', () => {
  test.each([
    ['a call', `${MARK}();`],
    ['a hole', `const a = \`\${${MARK}}\`;`],
    ['a broken literal', `const a = "\n${MARK}";`],
    ['a doc type', `/** @type {${MARK}} */\nconst a = 1;`],
    ['a doc name', `/** @param ${MARK} - Text. */\nfunction f(a) {}`],
    ['an unknown tag', `/** @pwned ${MARK} */\nfunction f(a) {}`],
    ['a directive', `// @ts-ignore\nconst a = 1;`],
    ['a reference', `/// <reference path="${MARK}" />`],
    ['a regular expression', `const a = /${MARK}/;`],
  ])('%s', (_what, text) => {
    expect(checkEcmascript('a.js', text)).not.toEqual([]);
  });

  test.each([
    ['literals', `const a = "${MARK}()", b = '${MARK}';`],
    ['comments', `/** ${MARK}() \\@type {${MARK}} */ // ${MARK}\nconst a = 1;`],
    ['longer names', `const ${MARK}_ = 1;`],
  ])('and let pass %s', (_what, text) => {
    expect(checkEcmascript('a.js', text)).toEqual([]);
  });

  test.each([
    ['a call', `x = 1\n${MARK}()\n`],
    ['a call after a carriage return', `x = 1  # comment\r${MARK}()`],
    ['a docstring that ends', `"""\n"""; ${MARK}()\n""" """`],
    ['an open docstring', `"""\n ${MARK}() \\"""`],
    ['a hole', `x = f"{${MARK}()}"`],
    ['an encoding', `# coding: utf-7 ${MARK}`],
  ])('%s in Python', (_what, text) => {
    expect(checkPython('a.py', text)).not.toEqual([]);
  });

  test.each([
    ['a hole', `x = f"{${MARK}()}"`],
    ['an attribute', `x.${MARK} = 1`],
    ['an import', `from ${MARK} import a`],
    ['what does not parse', `x = (`],
  ])('%s, as Python reads it', (_what, text) => {
    if (spawnSync('python3', ['--version']).status !== 0) return;
    expect(checkPythonOutput([{ path: 'a.py', text, generated: true }])).not.toEqual([]);
  });

  test.each([
    ['a call', `${MARK}();`],
    ['a call after a line separator', `// comment\u2028${MARK}();`],
    ['a hole', `var x = $"{${MARK}()}";`],
    ['a directive', `#line 1 "${MARK}"`],
    ['a comment that ends', `/* */ ${MARK}(); /* */`],
    ['a broken literal', `var x = "\\"; ${MARK}(); "";`],
    ['an element of a doc comment', `/// <summary>a</summary><${MARK}/>\nclass A {}`],
    ['a doc comment that is no XML', `/// <summary>a\nclass A {}`],
  ])('%s in C#', (_what, text) => {
    expect(checkCsharp('a.cs', text)).not.toEqual([]);
  });

  test('and let pass literals and comments of Python and C#', () => {
    expect(checkPython('a.py', `"""\n${MARK}() \\""" '\n"""\nx = '${MARK}' # ${MARK}\ny = "\\"${MARK}"\n`)).toEqual([]);
    expect(checkCsharp('a.cs', `/// <summary>${MARK}()</summary>\nvar x = "\\"${MARK}"; // ${MARK}\n`)).toEqual([]);
  });

  test.each([
    ['a script', `<script>${MARK}</script>`],
    ['an element in a cell', `| a | b |\n| --- | --- |\n| \`|\` <b onclick="${MARK}"> |`],
    ['a comment', `<!-- ${MARK} -->`],
    ['an image', `![x](https://example.com/${MARK})`],
    ['a line separator', `a\u2028b`],
  ])('%s in a page', (_what, text) => {
    expect(checkMarkdown('a.md', text)).not.toEqual([]);
  });
});
