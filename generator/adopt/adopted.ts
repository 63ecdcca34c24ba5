// What was read from the configuration of another generator, as ours has it: clients to write, what of their settings was
// kept, and what has no counterpart. Nothing is thrown away in silence.

import { isJsonObject, own, type Json, type JsonObject } from '../support/json';

export interface Adopted {
  readonly clients: readonly AdoptedClient[];
  readonly kept: readonly string[];
  readonly left: readonly Left[];
}

export interface AdoptedClient {
  /** A path as it stands there, or a URL; absent where the file does not say. */
  readonly spec: string | undefined;
  readonly overlays: readonly string[];
  readonly target: string;
  readonly output: string | undefined;
  readonly options: JsonObject;
}

export interface Left {
  readonly name: string;
  readonly why: string;
  /** Where it is not a setting that is left, but a client as a whole. */
  readonly isClient?: true;
}

/** A client that is not written. */
export function noClient(name: string, why: string): Adopted {
  return { clients: [], kept: [], left: [{ name, why, isClient: true }] };
}

/** From a setting of theirs to one of ours. */
export interface Counterpart {
  readonly option: string;
  readonly value: (theirs: Json) => Json | undefined;
}

export function text(option: string): Counterpart {
  return { option, value: (theirs) => (typeof theirs === 'object' ? undefined : String(theirs)) };
}

/** Pairs as an object or, as on the command line, as `a=b,c=d`. */
export function pairs(option: string): Counterpart {
  return {
    option,
    value: (theirs) => {
      if (typeof theirs !== 'string') return isJsonObject(theirs) ? theirs : undefined;
      const found = theirs.split(',').map((pair) => /^\s*([^=]+)=(.+?)\s*$/.exec(pair));
      return found.every((match) => match !== null)
        ? Object.fromEntries(found.map(([, key = '', name = '']) => [key, name]))
        : undefined;
    },
  };
}

/** What generators of TypeScript alone have in common, and why it is not needed or is found elsewhere. */
export const SHARED_WHY: { readonly [setting: string]: string } = {
  filters: 'a part of a document is taken by `filter`: tags, paths, ids of operations',
  validation: '`specsmith lint` says what is found in a document',
  clean: 'files of earlier runs that are not written any more are removed in any case',
  ...Object.fromEntries(
    ['format', 'formatter', 'lint', 'postProcess', 'prettier', 'biome', 'tslint'].map((name) => [
      name,
      'files are printed in one form: formatters and linters leave them out, as docs/generated-code.md shows',
    ]),
  ),
};

export interface Translated {
  readonly options: JsonObject;
  readonly kept: readonly string[];
  readonly left: readonly Left[];
}

const NO_COUNTERPART = 'it has no counterpart';

/** `why` says of settings of theirs why they are not needed here. */
export function translated(
  where: string,
  settings: JsonObject,
  counterparts: { readonly [theirs: string]: Counterpart },
  why: { readonly [theirs: string]: string },
): Translated {
  const options: { [name: string]: Json } = {};
  const kept: string[] = [];
  const left: Left[] = [];
  for (const [theirs, value] of Object.entries(settings)) {
    const counterpart = Object.hasOwn(counterparts, theirs) ? counterparts[theirs] : undefined;
    const ours = counterpart?.value(value);
    if (counterpart !== undefined && ours !== undefined) {
      options[counterpart.option] = ours;
      kept.push(`${where}${theirs} → ${counterpart.option}: ${JSON.stringify(ours)}`);
    } else
      left.push({ name: `${where}${theirs}`, why: Object.hasOwn(why, theirs) ? String(why[theirs]) : NO_COUNTERPART });
  }
  return { options, kept, left };
}

export function objectAt(value: Json | undefined, key: string): JsonObject {
  const found = own(value, key);
  return isJsonObject(found) ? found : {};
}

export function joined(parts: readonly Adopted[]): Adopted {
  return {
    clients: parts.flatMap(({ clients }) => clients),
    kept: parts.flatMap(({ kept }) => kept),
    left: parts.flatMap(({ left }) => left),
  };
}
