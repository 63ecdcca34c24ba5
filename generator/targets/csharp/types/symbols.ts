// How generated code names types: of .NET, of the runtime and of the document.

import { cs, dotted, global, identifier, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { Scope } from './scope';

const WHOLE = 'global::';

export class Symbols {
  /** The package's namespace, without `global::`. */
  readonly package: Csharp;
  readonly #scope: Scope;
  /** What was asked for before: most files ask for the same. */
  readonly #known = new Map<string, Csharp>();

  constructor(packageName: string, scope: Scope) {
    this.package = dotted(packageName);
    this.#scope = scope;
  }

  /** A type of .NET. */
  system(word: string): Csharp {
    return this.#code('system', word);
  }

  /** A public class of the runtime, whose name no model has. */
  client(name: string): Csharp {
    return this.#code('client', name);
  }

  /** Another one. */
  internal(name: string): Csharp {
    return this.#code('internal', name);
  }

  /** A codec of the runtime: `JsonCodecs.String`. */
  codec(name: string): Csharp {
    return cs`${this.internal('JsonCodecs')}.${identifier(name)}`;
  }

  /** A declared type. */
  model(name: string): Csharp {
    return this.#code('model', name);
  }

  /** The same where a value may stand: a member of an enum is about to be written. */
  owner(name: string): Csharp {
    return this.#code('owner', name);
  }

  /** The same, whatever else the document declares. */
  whole(name: string, namespace = 'Model'): Csharp {
    return global(`${this.package.text}.${namespace}.${name}`);
  }

  /** The converter of a declared type. */
  converter(name: string): Csharp {
    return cs`${this.owner(name)}.Instance`;
  }

  #code(kind: 'system' | 'client' | 'internal' | 'model' | 'owner', name: string): Csharp {
    const key = `${kind} ${name}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const found = this.#scope[kind](name);
    const made = found.startsWith(WHOLE) ? global(found.slice(WHOLE.length)) : dotted(found);
    this.#known.set(key, made);
    return made;
  }

  /** What every template asks for. */
  frame() {
    return { package: this.package };
  }

  /** What those ask for that import types of .NET beside those of the document. */
  homonyms() {
    return this.#scope.homonyms.map((name) => ({ name: identifier(name), whole: this.whole(name) }));
  }

  obsolete(message: string | undefined): Csharp | false {
    return message === undefined ? false : cs`[${this.system('Obsolete')}(${stringLiteral(message)})]`;
  }
}
