// The words that a document may use for a name although somebody else has them already: languages, the runtimes of the
// clients, file systems; and texts that are hard to make a name of. What a runtime declares is read from its source, so
// that a member which is added to one is tried as a name from then on.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as csharp from '../../generator/languages/csharp';
import * as ecmascript from '../../generator/languages/ecmascript';
import * as python from '../../generator/languages/python';

const templates = path.join(__dirname, '../../templates');

type Language = 'ecmascript' | 'python' | 'csharp';

const RESERVED: { readonly [language in Language]: readonly string[] } = {
  ecmascript: Object.values(ecmascript.byPosition).flatMap((words) => [...words]),
  python: [...python.KEYWORDS, ...python.SOFT_KEYWORDS, ...python.MODEL_ATTRIBUTES],
  csharp: [...csharp.KEYWORDS, ...csharp.CONTEXTUAL, ...csharp.OBJECT_MEMBERS],
};

/** What every object, function and promise of JavaScript has, and the globals that clients use. */
function ofEcmascript(): readonly string[] {
  const members = [Object.prototype, Function.prototype, Promise.prototype, Error.prototype, Array.prototype];
  return [
    ...members.flatMap((object) => Object.getOwnPropertyNames(object)),
    ...(
      'Array ArrayBuffer AbortController AbortSignal BigInt Blob Boolean Buffer Date Error File FormData Function Headers Intl Iterator JSON Map ' +
      'Math Number Object Omit Partial Pick Promise Proxy ReadableStream Readonly Record Reflect RegExp Request RequestInit Required Response Set ' +
      'String Symbol TextDecoder TextEncoder TypeError URL URLSearchParams Uint8Array WeakMap atob btoa console crypto document fetch global ' +
      'globalThis process queueMicrotask self setTimeout window then catch finally'
    ).split(' '),
  ];
}

/** Attributes of every class and module of Python, its built-in functions and types, and modules that clients import. */
const OF_PYTHON = (
  '__abstractmethods__ __annotations__ __bases__ __class__ __class_getitem__ __class_vars__ __copy__ __deepcopy__ __delattr__ __dict__ __dir__ ' +
  '__doc__ __eq__ __fields__ __fields_set__ __format__ __ge__ __get_pydantic_core_schema__ __getattr__ __getattribute__ __getstate__ __gt__ ' +
  '__hash__ __init__ __init_subclass__ __iter__ __le__ __lt__ __module__ __mro__ __name__ __ne__ __new__ __private_attributes__ ' +
  '__pydantic_extra__ __pydantic_fields_set__ __pydantic_private__ __pydantic_validator__ __qualname__ __reduce__ __reduce_ex__ __repr__ ' +
  '__rich_repr__ __setattr__ __setstate__ __signature__ __sizeof__ __slots__ __str__ __subclasshook__ __version__ __weakref__ ' +
  '_abc_impl _calculate_keys _copy_and_set_values _dt _enum _generate_next_value_ _get_value _ignore_ _iter _link _m _missing_ _name_ _order_ ' +
  '_p _t _value_ abs all any bool bytes callable chr classmethod complex delattr dict dir enumerate eval exec filter float format frozenset ' +
  'getattr hasattr hash help hex id input int isinstance iter len list map max memoryview min name next object open ord pow print property range repr ' +
  'reversed round set setattr slice sorted staticmethod str sum super tuple type value vars zip Enum Field ModelField Optional Union Any List ' +
  'Dict BaseModel Exception ValueError KeyError TypeError typing datetime enum uuid decimal importlib sys warnings pydantic urllib3 httpx cls self'
).split(' ');

/** What C# programs have in scope, or a model's or an API's own file mentions. */
const OF_CSHARP = (
  'Action Attribute Boolean Byte Char Collections Console Convert DateOnly DateTime DateTimeOffset Decimal Dictionary Double Enum Enumerable ' +
  'Environment Exception File Func Generic Guid HashCode IComparable IDisposable IEnumerable IEquatable Int32 Int64 JsonConverter JsonElement ' +
  'JsonSerializer KeyValuePair Lazy Linq List Math Microsoft Net Nullable Object Path Random Serialization Single Stream String StringComparison ' +
  'System Task Text Threading TimeOnly TimeSpan Tuple Type Uri Version Api Model Client Extensions Value Empty Default Item Count Length ' +
  'op_Equality op_Implicit get_Item get_Value set_Value add_Value Deconstruct Main Program'
).split(' ');

/** Devices of Windows in any case, files that clients have, and what folders list themselves by. */
const OF_FILES = (
  'CON con Con tCON PRN AUX aux Aux NUL nul COM0 COM1 com1 Com9 LPT0 LPT1 lpt9 CONIN CONOUT index Index README readme LICENSE package exports ' +
  'runtime core sdk models model funcs api apis docs src types errors node_modules __init__ __main__ py test tests'
).split(' ');

const LONG = 'LongName'.repeat(625);

/** Texts of which names are hard to make, with neighbours that differ where a name made carelessly does not. */
export const odd: readonly string[] = [
  ...['Ⅰ', 'Ⅱ', '٠۰', '٠١', '²', '½', '日本', '日本語', '订单', 'Заказ', 'Παραγγελία', 'طلب', 'הזמנה', '🎉', '🎊', '𐐀', 'ﬁ', 'ß', 'ẞ', 'ı', 'İ'],
  ...['é', 'e\u0301', 'É', 'à', 'ñ', 'Ångström', 'naïve', 'naive'],
  ...['_', '__', '___', '-', '--', '.', '..', '$', '$$', '@', '*', '/', '+1', '-1', '1', '01', '1.0', '10', '1_0'],
  ...['Phone', 'iPhone', 'I_phone', 'i-phone', 'IPhone', 'phone', 'PHONE', 'fooBar', 'foo_bar', 'FooBar', 'foo-bar', 'foo bar', 'FOO_BAR', 'foo.bar'],
  ...['_foo', 'foo_', '__foo__', 'foo2', 'foo_2', 'foo__2', 'fooAsync', 'FooWithHttpInfo', 'foo_with_http_info', 'FooAsync', 'fooRequest', 'FooResponse'],
  ...[LONG, `${LONG}a`, `${LONG}b`, `${'a'.repeat(130)}b`, `${'a'.repeat(130)}c`, '字'.repeat(300), `${'字'.repeat(300)}a`],
]; // prettier-ignore

const DECLARED: readonly (readonly [extension: string, pattern: RegExp])[] = [
  ['.ts', /^(?:export )?(?:abstract |async |declare )*(?:class|function\*?|const|let|type|interface|enum) +(\w+)/gm],
  ['.ts', /^ {2}(?:declare |readonly |static |async |get |set |public |protected |override )*([A-Za-z_$][\w$]*)[?!]?(?:\(|<|:| =)/gm],
  ['.py', /^(?:async )?(?:class|def) +(\w+)/gm],
  ['.py', /^ {4,8}(?:async )?def +(\w+)/gm],
  ['.py', /^(?: {4})?([A-Za-z_]\w*)(?:: [^=\n]+)? = /gm],
  ['.cs', /\b(?:class|struct|interface|enum|record|delegate) +(\w+)/gm],
  ['.cs', /^ {4,12}(?:(?:public|internal|protected|private|static|virtual|override|abstract|sealed|readonly|async|const|new|required|partial) +)+(?:[\w<>[\]?,. ()]+ +)?(\w+)\s*(?:\(|<|\{|=|;|$)/gm],
]; // prettier-ignore

/** Everything that a source of the runtimes declares, outside of functions, and what the files are called. */
function ofRuntimes(language: Language): readonly string[] {
  const found = new Set<string>();
  const folders = language === 'ecmascript' ? ['ecmascript', 'typescript', 'javascript'] : [language];
  for (const folder of folders) {
    for (const entry of readdirSync(path.join(templates, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const extension = path.extname(entry.name);
      const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
      found.add(path.basename(entry.name, extension));
      for (const [where, pattern] of DECLARED) {
        if (where === extension) for (const [, name = ''] of text.matchAll(pattern)) found.add(name);
      }
    }
  }
  return [...found];
}

const IN_SCOPE = { ecmascript: ofEcmascript(), python: OF_PYTHON, csharp: OF_CSHARP };

/** Words that can stand wherever a document has a name, each once, in a fixed order: those that mean something there. */
export function wordsOf(...languages: readonly Language[]): readonly string[] {
  const all = languages.flatMap((language) => [...RESERVED[language], ...IN_SCOPE[language], ...ofRuntimes(language)]);
  return [...new Set([...all, ...OF_FILES])].filter((word) => /^[A-Za-z0-9._-]+$/.test(word)).sort();
}

export function everyWord(): readonly string[] {
  return wordsOf('ecmascript', 'python', 'csharp');
}

/** Words of which each makes trouble by itself, wherever it stands. */
export const alone: readonly string[] = [
  'CON',
  'tCON',
  'aux',
  'Com9',
  'index',
  'README',
  ...odd,
  ...csharp.OBJECT_MEMBERS,
  'Request',
  'Client',
  'System',
  'Task',
];
