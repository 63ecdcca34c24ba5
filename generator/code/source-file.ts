// What a TypeScript, JavaScript or declaration file is made of, before it is text: our own structures, whose leaves are
// `Code`. They decide nothing and hold no text of a document; ts-morph-printer prints them.

import type { Code } from './code';

type Ecmascript = Code<'ecmascript'>;

export interface SourceFile {
  /** `.ts`, `.js` or `.d.ts`: says how the text is parsed when it is checked. */
  readonly path: string;
  /** Comment lines at the top. */
  readonly header?: Ecmascript;
  /** Import declarations; the ECMAScript kit makes them from what is mentioned. */
  readonly imports?: Ecmascript;
  readonly statements: readonly Statement[];
}

export type Statement =
  InterfaceStatement | TypeAliasStatement | ClassStatement | FunctionStatement | ConstStatement | CodeStatement;

interface Declared {
  readonly name: Ecmascript;
  /** A doc comment of the kit. */
  readonly docs?: Ecmascript;
  readonly exported?: boolean;
  /** `declare`; needless in a .d.ts file. */
  readonly ambient?: boolean;
}

/** Statements that have no structure of their own: any code. */
export interface CodeStatement {
  readonly kind: 'code';
  readonly code: Ecmascript;
}

export interface InterfaceStatement extends Declared {
  readonly kind: 'interface';
  readonly typeParameters?: readonly Ecmascript[];
  readonly extends?: readonly Ecmascript[];
  readonly members: readonly TypeMember[];
}

export type TypeMember =
  | {
      readonly kind: 'property';
      readonly name: Ecmascript;
      readonly docs?: Ecmascript;
      readonly type: Ecmascript;
      readonly optional?: boolean;
      readonly readonly?: boolean;
    }
  | { readonly kind: 'index'; readonly docs?: Ecmascript; readonly key: Ecmascript; readonly type: Ecmascript }
  | ({ readonly kind: 'method'; readonly name: Ecmascript; readonly optional?: boolean } & Signature);

export interface TypeAliasStatement extends Declared {
  readonly kind: 'type-alias';
  readonly typeParameters?: readonly Ecmascript[];
  readonly type: Ecmascript;
}

export interface ConstStatement extends Declared {
  readonly kind: 'const';
  readonly type?: Ecmascript;
  /** Absent in a declaration only. */
  readonly initializer?: Ecmascript;
}

export interface Parameter {
  readonly name: Ecmascript;
  readonly type?: Ecmascript;
  readonly optional?: boolean;
  readonly rest?: boolean;
  readonly initializer?: Ecmascript;
}

export interface Signature {
  readonly docs?: Ecmascript;
  readonly typeParameters?: readonly Ecmascript[];
  readonly parameters?: readonly Parameter[];
  readonly returns?: Ecmascript;
}

export interface FunctionStatement extends Declared, Signature {
  readonly kind: 'function';
  readonly async?: boolean;
  readonly defaultExport?: boolean;
  /** The docs of the function itself stand at the first one. */
  readonly overloads?: readonly Signature[];
  /** Absent in a declaration only. */
  readonly body?: Ecmascript;
}

export interface ClassStatement extends Declared {
  readonly kind: 'class';
  readonly abstract?: boolean;
  readonly defaultExport?: boolean;
  readonly typeParameters?: readonly Ecmascript[];
  readonly extends?: Ecmascript;
  readonly implements?: readonly Ecmascript[];
  /** Printed in this order: properties, constructor, accessors, methods; each in the order given. */
  readonly members: readonly ClassMember[];
}

interface ClassMemberBase {
  readonly docs?: Ecmascript;
  readonly static?: boolean;
  readonly override?: boolean;
  readonly scope?: 'private' | 'protected' | 'public';
}

export type ClassMember =
  | (ClassMemberBase & {
      readonly kind: 'property';
      readonly name: Ecmascript;
      readonly type?: Ecmascript;
      readonly optional?: boolean;
      readonly readonly?: boolean;
      /** `declare`: emits nothing. */
      readonly ambient?: boolean;
      readonly initializer?: Ecmascript;
    })
  | (ClassMemberBase & {
      readonly kind: 'constructor';
      readonly parameters?: readonly Parameter[];
      readonly body?: Ecmascript;
    })
  | (ClassMemberBase & {
      readonly kind: 'getter';
      readonly name: Ecmascript;
      readonly returns?: Ecmascript;
      readonly body?: Ecmascript;
    })
  | (ClassMemberBase & {
      readonly kind: 'setter';
      readonly name: Ecmascript;
      readonly parameter: Parameter;
      readonly body?: Ecmascript;
    })
  | (ClassMemberBase &
      Signature & {
        readonly kind: 'method';
        readonly name: Ecmascript;
        readonly async?: boolean;
        readonly abstract?: boolean;
        readonly optional?: boolean;
        readonly overloads?: readonly Signature[];
        readonly body?: Ecmascript;
      });
