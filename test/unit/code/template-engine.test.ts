import { createTemplateEngine, type Templates } from '../../../generator/code/template-engine';
import { reference, stringLiteral, ts } from '../../../generator/languages/ecmascript';

function render(text: string, view: object, others: Templates = {}): string {
  return createTemplateEngine('ecmascript', { main: text, ...others }).render('main', view as Record<string, never>)
    .text;
}

const symbol = { name: 'Pet', module: 'src/pet.ts', origin: 'file', space: 'type' } as const;

describe('rendering', () => {
  test('prints code, lists and flags', () => {
    const text =
      '{{#each fields}}\n{{name}}: {{value}}{{#unless @last}},{{/unless}}\n{{/each}}\n{{#if more}}more{{/if}}';
    const fields = [
      { name: ts`a`, value: stringLiteral('<b>&') },
      { name: ts`b`, value: stringLiteral('"') },
    ];
    expect(render(text, { fields, more: true })).toBe('a: "<b>&",\nb: "\\""\nmore');
  });

  test('gives the line’s blanks to each further line of its code', () => {
    expect(render('{\n  {{docs}}\n  x = {{docs}};\n}', { docs: ts`/**\n *\n\n */` })).toBe(
      '{\n  /**\n   *\n\n   */\n  x = /**\n   *\n\n   */;\n}',
    );
  });

  test('indents a partial that stands alone on its line', () => {
    const view = { items: [{ body: ts`a\n\nb` }, { body: ts`c` }] };
    expect(render('{\n  {{#each items}}\n  {{> item}}\n  {{/each}}\n}', view, { item: 'if {\n  {{body}}\n}\n' })).toBe(
      '{\n  if {\n    a\n\n    b\n  }\n  if {\n    c\n  }\n}',
    );
    expect(render('x {{> item this}} y', { body: ts`1` }, { item: '{{body}}' })).toBe('x 1 y');
  });

  test('collects what was printed mentions, through partials too, and nothing else', () => {
    const engine = createTemplateEngine('ecmascript', {
      main: '{{> item}}{{#if off}}{{other}}{{/if}}',
      item: '{{type}}',
    });
    const other = reference({ ...symbol, name: 'Other' });
    expect(engine.render('main', { type: reference(symbol), other, off: false }).mentions).toEqual([symbol]);
    expect(engine.render('main', { type: ts`string`, other, off: false }).mentions).toEqual([]);
  });

  test('text of a document is never read as a template', () => {
    expect(render('{{value}}', { value: stringLiteral('{{{x}}}{{> item}}') })).toBe('"{{{x}}}{{> item}}"');
  });
});

describe('the guard', () => {
  test.each([
    ['text', '{{x}}', { x: 'text' }],
    ['a number', '{{x}}', { x: 1 }],
    ['undefined', '{{x}}', { x: undefined }],
    ['null', '{{x}}', { x: null }],
    ['an object with toHTML', '{{x}}', { x: { toHTML: () => 'text' } }],
    ['a function', '{{x}}', { x: () => 'text' }],
    ['a list', '{{x}}', { x: [ts`a`] }],
    ['the text inside code', '{{x.text}}', { x: ts`a` }],
    ['text on an indented line', '  {{x}}', { x: 'text' }],
    ['a missing field', '{{y}}', { x: ts`a` }],
    ['an inherited member', '{{toString}}', {}],
  ])('refuses %s', (_what, text, view) => {
    jest.spyOn(console, 'error').mockImplementation(); // Handlebars says so when it meets an inherited member
    expect(() => render(text, view)).toThrow();
  });

  test('refuses code of another language', () => {
    const engine = createTemplateEngine('python', { main: '{{x}}' });
    expect(() => engine.render('main', { x: ts`a` } as never)).toThrow(/a template for python prints ecmascript code/);
  });

  test('a view with text in it does not compile', () => {
    const engine = createTemplateEngine('ecmascript', { main: '' });
    interface Item {
      readonly name: typeof code;
      readonly inner: { readonly on: boolean };
    }
    const code = ts`a`;
    const item: Item = { name: code, inner: { on: true } };
    engine.render('main', { items: [item], item, off: undefined });
    // @ts-expect-error -- text
    engine.render('main', { name: 'text' });
    // @ts-expect-error -- text, deep down
    engine.render('main', { items: [{ name: 'text' }] });
    // @ts-expect-error -- a number
    engine.render('main', { items: [1] });
    // @ts-expect-error -- another language
    createTemplateEngine('python', { main: '' }).render('main', { item });
  });

  test('leaves Handlebars as other users of the process know it', () => {
    createTemplateEngine('ecmascript', { main: '{{x}}' }).render('main', { x: ts`a` });
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    expect(require('handlebars').compile('{{x}}')({ x: '<' })).toBe('&lt;');
  });
});

describe('the lint', () => {
  test.each([
    ['a triple hole', '{{{x}}}'],
    ['an ampersand hole', '{{&x}}'],
    ['a decorator', '{{* x}}'],
    ['an inline partial', '{{#*inline "a"}}{{/inline}}'],
    ['a partial block', '{{#> item}}{{/item}}'],
    ['a dynamic partial', '{{> (lookup . "x")}}'],
    ['an unknown partial', '{{> nothing}}'],
    ['a partial with named arguments', '{{> item a=b}}'],
    ['an unknown helper', '{{shout x}}'],
    ['a helper named like an internal call', '{{[layout:indented] x "  "}}'],
    ['lookup', '{{lookup x "y"}}'],
    ['log', '{{log x}}'],
    ['an unknown block', '{{#shout x}}{{/shout}}'],
    ['a section', '{{#x}}{{/x}}'],
    ['an inverse section', '{{^x}}{{/x}}'],
    ['a nested call', '{{#if (eq a b)}}{{/if}}'],
    ['a literal', '{{"x"}}'],
    ['a number', '{{1}}'],
    ['a key', '{{@key}}'],
    ['the root', '{{@root.x}}'],
    ['the prototype', '{{x.__proto__}}'],
    ['the constructor', '{{x.constructor.name}}'],
    ['an escaped prototype', '{{x.[__proto__]}}'],
    ['something in a nested block', '{{#if a}}{{else}}{{#each b}}{{{x}}}{{/each}}{{/if}}'],
  ])('refuses %s', (_what, text) => {
    expect(() => createTemplateEngine('ecmascript', { main: text, item: '' })).toThrow();
  });

  test('names the template and the line', () => {
    expect(() => createTemplateEngine('ecmascript', { main: 'a\n{{{x}}}' })).toThrow(
      /template main, line 2: a hole without/,
    );
  });
});
