import * as own from 'ts-morph';
import { Module } from '../../../generator/code/module';
import type { ClassStatement, SourceFile } from '../../../generator/code/source-file';
import { printModule } from '../../../generator/code/ts-morph-printer';
import {
  docComment,
  moduleOf,
  reference,
  stringLiteral,
  ts,
  type Ecmascript,
} from '../../../generator/languages/ecmascript';

function printSourceFile(file: SourceFile): string {
  return printModule(Module.of(file).layout);
}

function printed(file: Omit<SourceFile, 'imports'>): string {
  return printModule(moduleOf(file).layout);
}

const pet = { name: 'Pet', module: 'src/models/pet.ts', origin: 'file', space: 'type' } as const;
const docs = docComment({ prose: ["Don't.\nTwo lines."] });

const everything: Omit<SourceFile, 'imports'> = {
  path: 'src/all.ts',
  header: ts`// A header.`,
  statements: [
    {
      kind: 'interface',
      name: ts`Box`,
      exported: true,
      docs,
      typeParameters: [ts`T`],
      extends: [ts`Base`],
      members: [
        { kind: 'index', key: ts`string`, type: ts`unknown` },
        { kind: 'property', name: ts`"a-b"`, docs, type: ts`{\n  x: 1;\n}`, optional: true },
        { kind: 'property', name: ts`pet`, type: ts`${reference(pet)} | undefined`, readonly: true },
        { kind: 'method', name: ts`run`, parameters: [{ name: ts`a`, type: ts`string` }], returns: ts`void` },
      ],
    },
    { kind: 'type-alias', name: ts`Id`, exported: true, docs, type: ts`string | number` },
    { kind: 'type-alias', name: ts`Long`, type: ts`\n  | "a"\n  | "b"` },
    { kind: 'const', name: ts`text`, exported: true, docs, initializer: stringLiteral("it's `x` ${y} \n */") },
    { kind: 'const', name: ts`map`, exported: true, type: ts`Id`, initializer: ts`{\n  a: 1,\n} as const` },
    { kind: 'code', code: ts`export { x } from "./x.js";\nexport { y } from "./y.js";` },
    {
      kind: 'function',
      name: ts`get`,
      exported: true,
      async: true,
      docs,
      overloads: [{ docs, parameters: [{ name: ts`a`, type: ts`string` }], returns: ts`Promise<void>` }],
      parameters: [
        { name: ts`aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`, type: ts`string` },
        { name: ts`bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb`, type: ts`string`, optional: true },
        { name: ts`ccccccccccccccccccccccccccccccccccc`, type: ts`string[]`, rest: true },
      ],
      returns: ts`Promise<void>`,
      body: ts`if (x) {\n  return \`a\n b\`;\n}`,
    },
    {
      kind: 'class',
      name: ts`Client`,
      exported: true,
      docs,
      extends: ts`Core`,
      members: [
        { kind: 'property', name: ts`kind`, type: ts`string`, readonly: true, initializer: ts`"x"`, override: true },
        { kind: 'property', name: ts`#cache`, type: ts`string`, optional: false },
        {
          kind: 'constructor',
          docs,
          parameters: [{ name: ts`options`, type: ts`Options` }],
          body: ts`super(options);`,
        },
        { kind: 'getter', name: ts`pets`, docs, returns: ts`Pets`, body: ts`return this.#cache;` },
        { kind: 'setter', name: ts`pets`, parameter: { name: ts`value`, type: ts`Pets` }, body: ts`` },
        {
          kind: 'method',
          name: ts`run`,
          docs,
          static: true,
          async: true,
          body: ts`return 1;`,
          returns: ts`Promise<1>`,
        },
      ],
    },
  ],
};

test('prints every structure', () => {
  expect(printed(everything)).toMatchSnapshot();
});

test('statements of one shape share a frame, whatever stands in them', () => {
  const named = (name: Ecmascript, body: Ecmascript): string =>
    printed({ path: 'src/a.ts', statements: [{ kind: 'function', name, parameters: [{ name }], body }] });
  expect(named(ts`a`, ts`return 1;`)).toBe('function a(a) {\n  return 1;\n}\n');
  expect(named(ts`b`, ts`{\n  b();\n}`)).toBe('function b(b) {\n  {\n    b();\n  }\n}\n');
  expect(named(ts`c`, ts`return \`x\ny\`;`)).toBe('function c(c) {\n  return `x\ny`;\n}\n');
});

describe('a frame that is filled is what ts-morph prints of the texts themselves', () => {
  const odd = '\ue0000\ue001 it\'s "`${x}` // /* *\\/ <!-- \u2028\u0085\ud800 $& $1';
  const literal = stringLiteral(odd);
  const prose = docComment({ prose: [`${odd}\n\n  - a \` b\n\tc`, odd] });
  const hanging = ts`{\n  a: ${literal};\n\n  b: {\n    c: 1;\n  };\n}`;
  const members: readonly (readonly [string, ClassStatement['members'][number]])[] = [
    [
      'a property',
      { kind: 'property', name: ts`[${literal}]`, docs: prose, type: hanging, readonly: true, scope: 'private' },
    ],
    [
      'a value',
      { kind: 'property', name: ts`a`, static: true, initializer: ts`[\n  ${literal},\n  /['"\`]/, // \`\n\n]` },
    ],
    ['a constructor', { kind: 'constructor', docs: prose, parameters: [{ name: ts`a`, type: hanging }], body: ts`` }],
    ['a getter', { kind: 'getter', name: ts`g`, returns: hanging, body: ts`// it's\nreturn ${literal};` }],
    [
      'a setter',
      { kind: 'setter', name: ts`g`, docs: prose, parameter: { name: ts`a` }, body: ts`/* \` \` */\nf(a);\n` },
    ],
    [
      'a method',
      {
        kind: 'method',
        name: ts`m`,
        docs: prose,
        overloads: [{ docs: prose, parameters: [{ name: ts`a`, type: hanging }], returns: hanging }],
        typeParameters: [ts`T extends ${hanging}`],
        parameters: ['a', 'b', 'c'].map((name) => ({ name: ts`${stringLiteral(name.repeat(40))}: x`, type: hanging })),
        body: ts`if (a) {\n\n  return ${hanging};\n}\n\n`,
      },
    ],
  ];

  const all = members.map(([, member]) => member);

  test.each<readonly [string, ClassStatement['members']]>([
    ...members.map(([name, member]) => [name, [member]] as const),
    ['all of them', all],
  ])('%s', (_name, own) => {
    const moduleWith = (more: ClassStatement['members']): Module =>
      moduleOf({
        path: 'src/a.ts',
        statements: [
          { kind: 'class', name: ts`A`, docs: prose, extends: ts`B<${hanging}>`, members: [...own, ...more] },
        ],
      });
    const framed = moduleWith([]).layout;
    expect(framed.pieces).toContainEqual(
      expect.objectContaining({ statement: expect.objectContaining({ shape: expect.any(String) }) }),
    );
    // A literal of several lines, for which the whole statement is left to ts-morph.
    const last = '\n\n  last() {\n    return `x\ny`;\n  }\n';
    const whole = printModule(moduleWith([{ kind: 'method', name: ts`last`, body: ts`return \`x\ny\`;` }]).layout);
    expect(whole).toContain(last);
    expect(printModule(framed)).toBe(whole.replace(last, '\n'));
  });
});

describe('the part of ts-morph that is not public', () => {
  test('is there, in the version that package.json pins', () => {
    const project = new own.Project({ useInMemoryFileSystem: true }) as unknown as {
      readonly _context: { readonly structurePrinterFactory?: unknown };
    };
    expect(project._context.structurePrinterFactory).toBeDefined();
  });

  test('prints what the public interface prints', () => {
    class PublicOnly extends own.Project {
      readonly _context = {};

      override createSourceFile(...args: Parameters<typeof own.Project.prototype.createSourceFile>) {
        return this.whole.createSourceFile(...args);
      }

      private readonly whole = new own.Project({
        useInMemoryFileSystem: true,
        manipulationSettings: { indentationText: own.IndentationText.TwoSpaces },
      });
    }
    jest.isolateModules(() => {
      jest.doMock('ts-morph', () => ({ ...own, Project: PublicOnly }));
      const printer = jest.requireActual<{ readonly printModule: typeof printModule }>(
        '../../../generator/code/ts-morph-printer',
      );
      expect(printer.printModule(moduleOf(everything).layout)).toBe(printed(everything));
    });
    jest.dontMock('ts-morph');
  });
});

test('prints declarations without bodies in a .d.ts file', () => {
  const text = printed({
    path: 'types/all.d.ts',
    statements: [
      { kind: 'function', name: ts`get`, exported: true, parameters: [], returns: ts`void` },
      { kind: 'const', name: ts`text`, exported: true, type: ts`string` },
      {
        kind: 'class',
        name: ts`Client`,
        exported: true,
        members: [
          { kind: 'property', name: ts`a`, docs, type: ts`${reference({ ...pet, space: 'value' })}` },
          { kind: 'constructor', parameters: [] },
          { kind: 'getter', name: ts`g`, returns: ts`string` },
          { kind: 'method', name: ts`m`, docs, returns: ts`string` },
        ],
      },
    ],
  });
  expect(text).toMatchSnapshot();
});

test('prints JavaScript, with @import for what only a comment mentions', () => {
  const text = printed({
    path: 'src/a.js',
    statements: [
      {
        kind: 'function',
        name: ts`get`,
        exported: true,
        docs: docComment({ tags: [{ tag: 'param', type: reference(pet), name: ts`pet` }] }),
        parameters: [{ name: ts`pet` }],
        body: ts`return pet;`,
      },
    ],
  });
  expect(text).toMatchSnapshot();
});

test('refuses a piece that is not whole, even where the next one would close it', () => {
  const opening = { kind: 'code', code: ts`const x = {` } as const;
  const closing = { kind: 'code', code: ts`};` } as const;
  expect(() => printSourceFile({ path: 'a.ts', statements: [opening, closing] })).toThrow(
    /^a\.ts is not whole: a bracket is not closed\n {2}\| const x = \{$/,
  );
});

test('refuses two declarations of one name', () => {
  const type = { kind: 'type-alias', name: ts`A`, type: ts`string` } as const;
  expect(() => printSourceFile({ path: 'a.ts', statements: [type, type] })).toThrow(/two types named A/);
  const value = { kind: 'const', name: ts`A`, initializer: ts`1` } as const;
  expect(() => printSourceFile({ path: 'a.ts', statements: [type, value] })).not.toThrow();
});

test('prints the same path twice in one run', () => {
  const file: SourceFile = { path: 'a.ts', statements: [{ kind: 'code', code: ts`export {};` }] };
  expect(printSourceFile(file)).toBe(printSourceFile(file));
});
