// The public face of a target's plan, as stable JSON: what `specsmith inspect --target NAME` prints. Tools and test
// drivers find every module, class, method and argument of a generated client here.

import type { EventFacts, WebhookFacts } from '../client';
import type { Json } from '../support/json';
import type { Scalar } from '../model';
import type { Numeral } from '../support/exact-number';

export interface Outline extends WebhookFacts {
  readonly target: string;
  readonly package: { readonly name: string; readonly version: string };
  readonly operations: readonly OutlineOperation[];
  readonly models: readonly OutlineModel[];
  readonly securitySchemes: readonly OutlineSecurityScheme[];
  readonly servers: readonly string[];
  /** What only this target has: entry modules, client class and so on. */
  readonly target_specific?: { readonly [name: string]: Json };
}

export interface OutlineOperation {
  /** The operationId, or `METHOD /path`. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  /** What it sends the first method of the operation cannot hold; the word that stands in its name. */
  readonly sends?: string;
  /** The output file (or import path) that declares it. */
  readonly module: string;
  /** The class or facade path: `SessionsApi`, or `vault.sessions`. */
  readonly class?: string;
  /** The method's name. */
  readonly name: string;
  /** The standalone function and its module, where the target has one. */
  readonly function?: { readonly module: string; readonly name: string };
  /** In call order. */
  readonly arguments: readonly OutlineArgument[];
  readonly body?: OutlineBody;
  /** How the arguments are passed: positionally, in one request object, or the request object is the body itself. */
  readonly request: 'positional' | 'object' | 'body' | 'none';
  /** What a call gives, as the target writes it; empty: nothing. */
  readonly returns: string;
  readonly responses: readonly OutlineResponse[];
  /** The answer is read item by item: always, by this second call of the operation, or where the body's boolean says so. */
  readonly stream?: OutlineStream;
  /** The items of all pages, where its answers come in pages. */
  readonly pages?: OutlinePages;
  readonly target_specific?: { readonly [name: string]: Json };
}

export interface OutlineStream {
  readonly when: 'always' | 'second' | 'chosen';
  readonly kind: 'sse' | 'json-lines' | 'json-seq';
  readonly item: 'data' | 'event' | 'text-event' | 'raw';
  readonly chosenBy?: string;
}

export interface OutlinePages {
  /** The method whose result is iterated; it takes the arguments of the operation. */
  readonly name: string;
  /** The standalone function, where the target has one. */
  readonly function?: OutlineOperation['function'];
  /** How an item becomes wire JSON. */
  readonly conversion: Json;
}

export interface OutlineArgument {
  readonly name: string;
  readonly wireName: string;
  readonly in: 'path' | 'query' | 'header' | 'cookie' | 'body' | 'form';
  readonly required: boolean;
  /** Position in the call; absent where it is passed by name (an options object, keywords). */
  readonly position?: number;
  /** Taken from the client's configuration, by this name, where it is a global parameter. */
  readonly global?: string;
  /** The type as the target writes it. */
  readonly type: string;
  /** How wire JSON becomes the argument: what a driver needs to convert. */
  readonly conversion: Json;
}

export interface OutlineBody {
  /** The argument that holds it, where there is one. */
  readonly argument?: string;
  readonly required: boolean;
  readonly contents: readonly {
    readonly mediaType: string;
    readonly format: string;
    readonly type: string;
    readonly conversion: Json;
  }[];
}

export interface OutlineResponse {
  readonly status: string;
  readonly outcome: 'success' | 'error';
  readonly mediaTypes: readonly string[];
  readonly type: string;
  readonly conversion: Json;
  readonly error?: string;
}

export interface OutlineModel {
  readonly id: string;
  readonly name: string;
  readonly module: string;
  readonly kind: string;
  /** The type that requests take, where it has a name of its own. */
  readonly input?: string;
  /** The class that it extends. */
  readonly base?: string;
  readonly properties?: readonly OutlineProperty[];
  /** Of an enum. */
  readonly members?: readonly OutlineMember[];
  /** Enums, or constants for one, that are declared inside it. */
  readonly enums?: readonly Pick<OutlineModel, 'id' | 'name' | 'members'>[];
  /** Of a union: the types that it can be. */
  readonly variants?: readonly string[];
  /** Of an alias: what it stands for. */
  readonly type?: string;
}

export interface OutlineProperty {
  readonly name: string;
  readonly wireName: string;
  readonly type: string;
  /** In requests, where that is another one. */
  readonly inputType?: string;
  /** As the member is declared, where that says more (`int?`). */
  readonly declared?: string;
  /** Its place among the arguments of the constructor; absent where it is none of them, or they have names only. */
  readonly position?: number;
}

export interface OutlineMember {
  readonly name: string;
  readonly value: Scalar;
  /** The number that the language gives it. */
  readonly number?: Numeral;
}

export interface OutlineSecurityScheme {
  readonly name: string;
  readonly kind: string;
  /** The configuration's field (`apiKey`) or key that takes the credential. */
  readonly option: string;
}

export type OutlineEvent = EventFacts;
