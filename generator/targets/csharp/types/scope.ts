// Which types the files of a client can name by their word alone: those whose word means nothing else in any of them
// (ECMA-334 §7.8). All others have their whole name, `global::System.Threading.Tasks.Task`. What is outside of a file's own
// namespace has no say: imports stand inside of it, and come before namespaces around it and before what a host imports.

import { IMPLICIT_TYPES } from '../../../languages/csharp';
import { words } from '../../../naming/taken';
import type { Names } from '../names/assign';
import { OF_UNIONS, RUNTIME } from '../names/taken';
import { IN_MODELS, INTERNALS, LIBRARY, WITH_MEMBERS } from './library';

/** Classes inside the classes of a client, and a namespace inside that of its runtime: they come before a model of that name. */
const INSIDE = words('Codecs Internal Known Operations Types');
/** Attributes are found by their word and by the word with this end. */
const ATTRIBUTE = 'Attribute';

/** Where a file stands, as far as it matters which types come first there: files of `Api` and `Model` are alike. */
export type FileNamespace = 'Api' | 'Client' | 'Client.Internal';

export class Scope {
  readonly #package: string;
  /** Types of the client that are made of the document. */
  readonly #declared: ReadonlySet<string>;
  /** Types inside of models: in these models, and in those that extend them, they come before all others. */
  readonly #nested: ReadonlySet<string>;
  /** Methods of API classes: where a value may stand, they come before types. */
  readonly #methods: ReadonlySet<string>;
  /** The same of models. */
  readonly #properties: ReadonlySet<string>;
  /** Types of the document with the name of a type of .NET. Files that import the namespaces of both say which one they mean. */
  readonly homonyms: readonly string[];

  constructor(packageName: string, { taken, homes, members, apis }: Names) {
    this.#package = packageName;
    const methods = apis.flatMap((api) => [...api.methods.values()]);
    this.#nested = new Set(
      [...homes.values()].flatMap(({ name, converter }) =>
        [name, converter].filter((each) => each.includes('.')).map((each) => each.slice(each.indexOf('.') + 1)),
      ),
    );
    this.#declared = new Set([
      ...taken,
      ...this.#nested,
      ...apis.flatMap(({ name }) => [name, `I${name}`, `I${name}Sync`, `I${name}Async`]),
      ...methods.map((name) => `${name}Result`),
    ]);
    this.#methods = new Set(methods);
    this.homonyms = [...homes.values()]
      .map(({ name }) => name)
      .filter((name) => IMPLICIT_TYPES.has(name))
      .sort();
    this.#properties = new Set([...members.values()].flatMap(({ properties }) => [...properties.values()]));
  }

  /** What a type of .NET is called. */
  system(word: string): string {
    const namespace = LIBRARY.get(word) ?? '';
    const isOther =
      this.#declared.has(word) ||
      this.#declared.has(word + ATTRIBUTE) ||
      (WITH_MEMBERS.has(word) && this.#methods.has(word));
    return isOther ? `global::${namespace}.${word}` : word;
  }

  /** What a public class of the runtime is called. No model has its name, but the converter of a model may: `ApiJsonConverter` of `Api`. */
  client(word: string): string {
    return this.#declared.has(word) ? `${this.#root}.Client.${word}` : word;
  }

  /** What a type of the runtime is called that models may have the name of. */
  internal(word: string): string {
    const isOther =
      this.#declared.has(word) || this.#methods.has(word) || (IN_MODELS.has(word) && this.#properties.has(word));
    return isOther ? `${this.#root}.Client.Internal.${word}` : word;
  }

  /** What a declared type or its converter is called, where a type is wanted and nothing else can be meant. */
  model(name: string): string {
    const [first = ''] = name.split('.');
    const isOther = [this.#nested, RUNTIME, INTERNALS, INSIDE, OF_UNIONS].some((words) => words.has(first));
    return isOther ? `${this.#root}.Model.${name}` : name;
  }

  /** The same where a value may stand: `Pet.StatusEnum.Sold`. */
  owner(name: string): string {
    const [first = ''] = name.split('.');
    return this.#isMember(first) ? `${this.#root}.Model.${name}` : this.model(name);
  }

  /**
   * The words that mean something else somewhere, with the whole names of the types that a template means by them.
   *
   * @param within The namespace of the template's file: its own types come first there.
   */
  others(within: FileNamespace): ReadonlyMap<string, string> {
    const all = [
      ...[...LIBRARY.keys()].map((word) => [word, this.system(word)] as const),
      ...(within === 'Api' ? [...RUNTIME] : []).map((word) => [word, this.client(word)] as const),
      ...(within === 'Client.Internal' ? [] : [...INTERNALS]).map((word) => [word, this.internal(word)] as const),
    ];
    return new Map(all.filter(([word, name]) => word !== name));
  }

  #isMember(word: string): boolean {
    return this.#methods.has(word) || this.#properties.has(word);
  }

  /** The package's namespace, wherever it is written. */
  get #root(): string {
    return `global::${this.#package}`;
  }
}
