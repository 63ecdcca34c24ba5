// Breaches to be planted in the language kits, one at a time: each takes the escaping away of one function, for texts
// that begin as in one place of the documents, or for all of them. A test mocks the kits with `planted`.

import { Code } from '../../../generator/code/code';
import { MARK } from '../payloads';
import type { TargetName } from '../../../generator/targets/target';

type Kit =
  | 'csharp/literals'
  | 'csharp/comments'
  | 'csharp/project'
  | 'ecmascript/literals'
  | 'ecmascript/comments'
  | 'ecmascript/members'
  | 'markup/data'
  | 'markup/markdown'
  | 'markup/markdown-prose'
  | 'markup/url'
  | 'markup/xml'
  | 'naming/file-name'
  | 'python/literals'
  | 'python/prose';

export interface Breach {
  readonly target: TargetName;
  readonly kit: Kit;
  readonly function: string;
  /** From what the kit made of a text, and the text itself. */
  readonly change: (made: string, text: string) => string;
  /** Where the text begins so. */
  readonly only?: string;
}

const insert =
  (before: string, after = before): ((made: string, text: string) => string) =>
  (_made, text) =>
    before + text + after;

export const BREACHES: { readonly [name: string]: Breach } = {
  'a TypeScript literal of one place is not escaped': {
    target: 'typescript',
    kit: 'ecmascript/literals',
    function: 'stringLiteral',
    change: insert('"'),
    only: 'Exploded ',
  },
  'a JavaScript literal escapes quotes but not backslashes': {
    target: 'javascript',
    kit: 'ecmascript/literals',
    function: 'stringLiteral',
    change: (_, text) => `"${text.replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\r')}"`,
  },
  'a TypeScript literal is a template': {
    target: 'typescript',
    kit: 'ecmascript/literals',
    function: 'stringLiteral',
    change: (made) => `\`${made.slice(1, -1).replaceAll('`', '\\`')}\``,
  },
  'a TypeScript comment is closed': {
    target: 'typescript',
    kit: 'ecmascript/comments',
    function: 'docComment',
    change: (made) => made.replaceAll('*\\/', '*/'),
  },
  'a JavaScript comment has tags': {
    target: 'javascript',
    kit: 'ecmascript/comments',
    function: 'docComment',
    change: (made) => made.replaceAll('\\@', '@'),
  },
  'a name of a property is not quoted': {
    target: 'typescript',
    kit: 'ecmascript/members',
    function: 'propertyName',
    change: (_, text) => text,
  },
  'a Python literal of one place is not escaped': {
    target: 'python',
    kit: 'python/literals',
    function: 'stringLiteral',
    change: insert('"'),
    only: 'Exploded ',
  },
  'a Python literal is a format string': {
    target: 'python',
    kit: 'python/literals',
    function: 'stringLiteral',
    change: (made) => `f${made}`,
    only: 'Deep ',
  },
  'a Python literal keeps its lines': {
    target: 'python',
    kit: 'python/literals',
    function: 'stringLiteral',
    change: (made) => made.replaceAll('\\n', '\n'),
  },
  'a docstring is closed': {
    target: 'python',
    kit: 'python/prose',
    function: 'docstringOf',
    change: (made) => made.replaceAll('\\x22', '"'),
  },
  'a docstring has escapes of the document': {
    target: 'python',
    kit: 'python/prose',
    function: 'docstringOf',
    change: (made) => made.replaceAll('\\\\', '\\'),
  },
  'a C# literal of one place is not escaped': {
    target: 'csharp',
    kit: 'csharp/literals',
    function: 'stringLiteral',
    change: insert('"'),
    only: 'Exploded ',
  },
  'a C# literal is interpolated': {
    target: 'csharp',
    kit: 'csharp/literals',
    function: 'stringLiteral',
    change: (made) => `$${made}`,
  },
  'a C# literal is verbatim': {
    target: 'csharp',
    kit: 'csharp/literals',
    function: 'stringLiteral',
    change: (made) => `@${made}`,
  },
  'a doc comment has elements of the document': {
    target: 'csharp',
    kit: 'csharp/comments',
    function: 'docComment',
    change: (made) => made.replaceAll('&lt;', '<').replaceAll('&gt;', '>'),
  },
  'a doc comment of C# ends at a line separator': {
    target: 'csharp',
    kit: 'csharp/comments',
    function: 'docComment',
    change: (made) => made.replaceAll(' pw_Ned', '\u2028pw_Ned'),
  },
  'a project file evaluates a property': {
    target: 'csharp',
    kit: 'csharp/project',
    function: 'projectValue',
    change: (_, text) => text,
  },
  'a page has HTML of a name': {
    target: 'typescript',
    kit: 'markup/markdown',
    function: 'text',
    change: (_, text) => text,
  },
  'a page has HTML of a description': {
    target: 'python',
    kit: 'markup/markdown-prose',
    function: 'prose',
    change: (_, text) => text,
  },
  'a page links to a script': {
    target: 'csharp',
    kit: 'markup/markdown-prose',
    function: 'proseLine',
    change: (_, text) => text,
  },
  'code in a page is closed': {
    target: 'javascript',
    kit: 'markup/markdown',
    function: 'inlineCode',
    change: insert('`'),
  },
  'a value of a data file is not escaped': {
    target: 'python',
    kit: 'markup/data',
    function: 'tomlString',
    change: insert('"'),
  },
  'a name of a file leads out of the output': {
    target: 'csharp',
    kit: 'naming/file-name',
    function: 'portable',
    change: (made) => `../${made}`,
  },
};

let current: Breach | undefined;
let count = 0;

/** Until the next one; tells how often it was asked for something. */
export function plant(breach: Breach | undefined): void {
  current = breach;
  count = 0;
}

export const timesUsed = (): number => count;

type Functions = { readonly [name: string]: unknown };

/** The functions of a kit, any of which may have a breach. */
export function planted(kit: Kit, actual: Functions): Functions {
  return Object.fromEntries(
    Object.entries(actual).map(([name, value]) => {
      if (typeof value !== 'function') return [name, value];
      return [
        name,
        (...args: unknown[]) => altered(kit, name, (value as (...given: unknown[]) => unknown)(...args), args[0]),
      ];
    }),
  );
}

function altered(kit: Kit, name: string, made: unknown, given: unknown): unknown {
  if (current?.kit !== kit || current.function !== name) return made;
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  if (!text.includes(MARK) && kit !== 'naming/file-name') return made;
  if (current.only !== undefined && !text.startsWith(current.only)) return made;
  count += 1;
  if (typeof made === 'string') return current.change(made, text);
  if (!(made instanceof Code)) return made;
  return Object.assign(Object.create(Object.getPrototypeOf(made) as object) as object, made, {
    text: current.change(made.text, text),
  });
}
