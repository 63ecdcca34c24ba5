// What generated code mentions by its full name: the namespaces of the package, the classes of its runtime, and the
// attribute that marks what is deprecated.

import { cs, dotted, global, stringLiteral, type Csharp } from '../../../languages/csharp';

export class Symbols {
  /** The package's namespace, without `global::`. */
  readonly package: Csharp;
  readonly runtime: Csharp;
  /** What of the runtime no program names: the same words may be models of the document. */
  readonly internals: Csharp;
  readonly models: Csharp;
  readonly #name: string;
  /** What was asked for before: most files ask for the same. */
  readonly #known = new Map<string, Csharp>();

  constructor(packageName: string) {
    this.#name = packageName;
    this.package = dotted(packageName);
    this.runtime = global(`${packageName}.Client`);
    this.internals = global(`${packageName}.Client.Internal`);
    this.models = global(`${packageName}.Model`);
  }

  /** A public class of the runtime: `global::P.Client.Name`. */
  client(name: string): Csharp {
    return this.#global(`Client.${name}`);
  }

  /** Another one: `global::P.Client.Internal.Name`. */
  internal(name: string): Csharp {
    return this.#global(`Client.Internal.${name}`);
  }

  /** A codec of the runtime: `global::P.Client.Internal.Json.Name`. */
  codec(name: string): Csharp {
    return this.internal(`Json.${name}`);
  }

  /** A declared type or its converter: `global::P.Model.Name`. */
  model(name: string): Csharp {
    return this.#global(`Model.${name}`);
  }

  #global(name: string): Csharp {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const made = global(`${this.#name}.${name}`);
    this.#known.set(name, made);
    return made;
  }

  /** What every template asks for. */
  frame() {
    const { runtime, internals, models } = this;
    return { runtime, internals, models, package: this.package };
  }
}

export function obsolete(message: string | undefined): Csharp | false {
  return message === undefined ? false : cs`[global::System.Obsolete(${stringLiteral(message)})]`;
}
