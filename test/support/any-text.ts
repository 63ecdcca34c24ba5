// Texts for tests of encoders: random ones made of what is dangerous and of what is not, and every code unit and code
// point there is. The same in each run.

import fc from 'fast-check';

/** What ends a literal or a comment somewhere, or begins something. */
const FRAGMENTS = [
  '"',
  "'",
  '`',
  '\\',
  '\\\\',
  '"""',
  "'''",
  '*/',
  '/*',
  '//',
  '*',
  '/',
  '-->',
  '<!--',
  '</script>',
  '<b>',
  '<',
  '>',
  '&',
  '&lt;',
  '&#60;',
  ']]>',
  '${',
  '{{',
  '{{{',
  '}}',
  '{',
  '}',
  '[',
  '](',
  ')',
  '![',
  '|',
  '_',
  '__',
  '**',
  '#',
  '# ',
  '~~~',
  '```',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\t',
  '\v',
  '\f',
  '\0',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202e',
  '\ufeff',
  '\u200b',
  '\u200d',
  '\ud800',
  '\udc00',
  '\uffff',
  '\u{1f600}',
  '\u{10ffff}',
  '@',
  '@type ',
  '\\@',
  '\\u0022',
  '\\N{DIGIT ONE}',
  '\\x22',
  '%s',
  '$(x)',
  '#if ',
  'coding: utf-7',
  '__proto__',
  'constructor',
  ' ',
  '  ',
  '- ',
  '1. ',
  '> ',
  '=',
  '---',
  'a',
  'Z9',
  'é',
  '日本',
];

const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
      { weight: 1, arbitrary: fc.integer({ min: 0x20, max: 0x7e }).map((unit) => String.fromCharCode(unit)) },
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

export function randomTexts(count = 50_000): readonly string[] {
  return fc.sample(anyText, { numRuns: count, seed: 20_261_121 });
}

/** Where ten thousands of code points beyond the first plane have the same properties, the ends of the plane stand for them. */
const ALIKE = /^[\p{Lo}\p{Cn}\p{Co}]$/u;

/** Each code point of the first plane, lone surrogates included, and each one beyond it that is not like its neighbours, as a text of its own. */
export function everyCodePoint(): readonly string[] {
  const texts = Array.from({ length: 0x110000 }, (_, point) => String.fromCodePoint(point));
  return texts.filter((text, point) => {
    const place = point & 0xffff;
    return point < 0x10000 || place < 0x100 || place >= 0xff00 || !ALIKE.test(text);
  });
}

export function inBatches<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  const batches: T[][] = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}
