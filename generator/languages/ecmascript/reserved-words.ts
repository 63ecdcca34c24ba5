// Names that cannot be declared, by position. Data only. Code here is always an ES module, hence strict
// (ECMA-262 §12.7.2), and TypeScript adds names of its own.

const KEYWORDS = [
  'await break case catch class const continue debugger default delete do else enum export extends false finally for',
  'function if import in instanceof new null return super switch this throw true try typeof var void while with yield',
  'implements interface let package private protected public static',
]
  .join(' ')
  .split(' ');

/** Legal to some compilers, but never what a reader expects. */
const UNDECLARABLE = ['arguments', 'eval', 'undefined', 'NaN', 'Infinity', 'globalThis'];

/** TypeScript's own types: declaring them is an error (TS2457, TS2427). */
const TYPES =
  'any asserts async bigint boolean declare infer is keyof module namespace never number object of out readonly require string symbol type unique unknown'.split(
    ' ',
  );

export type Position = 'binding' | 'type' | 'member' | 'static';

export const byPosition: { readonly [position in Position]: ReadonlySet<string> } = {
  /** Variables, functions, parameters, imports. */
  binding: new Set([...KEYWORDS, ...UNDECLARABLE, 'async', 'exports', 'module', 'require']),
  /** Interfaces, type aliases, classes. */
  type: new Set([...KEYWORDS, ...UNDECLARABLE, ...TYPES, 'Object']),
  /** Members of a class, and of what an instance inherits. */
  member: new Set(['constructor', '__proto__', 'prototype']),
  /** Static members: a class is a function too. */
  static: new Set([
    'prototype',
    'constructor',
    '__proto__',
    'name',
    'length',
    'caller',
    'arguments',
    'apply',
    'bind',
    'call',
  ]),
};
