// The payloads of the matrix: those of the other tests, and every way out of a literal or a comment with every effect that
// would be seen. An effect calls the mark, which the programs that run the clients define as a canary, and does one
// thing more that needs no canary: it leaves a file, sets a variable or prints.

import { MARK, PAYLOADS } from '../payloads';

const EFFECTS: readonly string[] = [
  `${MARK}(1)`,
  `${MARK}(open('${MARK}.py.txt','w'))`,
  `${MARK}(__import__('os').environ.setdefault('${MARK}','1'))`,
  `${MARK}(globalThis.process.getBuiltinModule('fs').writeFileSync('${MARK}.js.txt',''))`,
  `${MARK}(globalThis.${MARK}_global=1)`,
  `${MARK}(System.IO.File.Create("${MARK}.cs.txt"))`,
  `${MARK}(console.log("${MARK}-was-here"))`,
];

/** How a text could get out of where it stands. */
const WAYS: readonly ((effect: string) => string)[] = [
  (effect) => `"+${effect}+"`,
  (effect) => `'+${effect}+'`,
  (effect) => `"));${effect};((("`,
  (effect) => `"""\n${effect}\n"""`,
  (effect) => `\\"""\n${effect}\n#`,
  (effect) => `'''\n${effect}\n'''`,
  (effect) => `\\"\n${effect}\n//`,
  (effect) => `\\'\n${effect}\n#`,
  (effect) => `\\\n${effect}`,
  (effect) => `*/${effect}/*`,
  (effect) => `* /*/\n${effect}\n/**`,
  (effect) => `\n${effect}\n`,
  (effect) => `\r${effect}\r`,
  (effect) => `\u2028${effect}\u2029`,
  (effect) => `\u0085${effect}\u0085`,
  (effect) => `\${${effect}}`,
  (effect) => `{${effect}}`,
  (effect) => `"]${effect}["`,
  (effect) => `"}],${effect},[{"`,
  (effect) => `x"=${effect};"`,
  (effect) => `</summary>\n${effect}\n<summary>`,
  (effect) => `--> ]]> ${effect} <![CDATA[ <!--`,
  (effect) => `{{${effect}}} {{{${effect}}}} {{lookup this "${effect}"}}`,
];

const SPECIAL: readonly string[] = [
  `$(touch ${MARK}.sh.txt)`,
  `\`touch ${MARK}.sh.txt\``,
  `; touch ${MARK}.sh.txt #`,
  `../${MARK}`,
  `..\\${MARK}`,
  `/tmp/${MARK}`,
  `C:\\${MARK}`,
  `file:///tmp/${MARK}`,
  `a/../../${MARK}.py`,
  `%2e%2e%2f${MARK}`,
  `.${MARK}`,
  `${MARK}\u0000.py`,
  `$([System.IO.File]::Create('${MARK}.cs.txt'))`,
  `@(${MARK}) %(${MARK}.Identity) $(${MARK})`,
  `#!/bin/sh\ntouch ${MARK}.sh.txt`,
  `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY ${MARK} SYSTEM "file:///etc/passwd">]>&${MARK};`,
  `!!python/object/apply:os.system ["touch ${MARK}.sh.txt"]`,
  `"\n[tool.${MARK}]\n${MARK} = "1`,
  `","${MARK}":{"postinstall":"touch ${MARK}.sh.txt"},"x":"`,
  `*${MARK}* [${MARK}](javascript:${MARK}()) <a href="javascript:${MARK}()">`,
  `@jsx ${MARK} @jsxImportSource ${MARK} @ts-ignore`,
  `(?<${MARK}>(a+)+)$`,
  `__class__.__init__.__globals__[${MARK}]`,
  `{0.__class__.__init__.__globals__} %(${MARK})s`,
  `constructor.constructor("${MARK}()")()`,
  `__proto__`,
  `-*- coding: raw_unicode_escape -*-\n${MARK}(1)`,
  `\\u0022;${MARK}(1);\\u0022`,
  `\\N{QUOTATION MARK}${MARK}(1)\\x22`,
  `\u202e)1(${MARK}\u202c`,
  `${'x'.repeat(300)}";${MARK}(1);"`,
];

/** Every way with the call, and with each effect of those that a single line can hold. All are different. */
export const MATRIX_PAYLOADS: readonly string[] = [
  ...new Set([
    ...Object.values(PAYLOADS),
    ...SPECIAL,
    ...WAYS.flatMap((way, at) => EFFECTS.filter((_, effect) => (at + effect) % 5 !== 4).map((each) => way(each))),
  ]),
];
