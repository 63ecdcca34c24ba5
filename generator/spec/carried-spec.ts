// A loaded document on its way to another thread. What is copied there loses its classes, of which a document has one: its
// exact numbers, whose places go with it. What only messages need stays here.

import { ExactNumber } from '../support/exact-number';
import type { Json } from '../support/json';
import type { LoadedFile, LoadedSpec } from './loaded-spec';

/** Plain data, once it is copied. */
export interface CarriedSpec {
  readonly spec: LoadedSpec;
  /** By file: the keys on the way to each exact number, and its text. */
  readonly exact: ReadonlyMap<string, readonly CarriedNumber[]>;
}

interface CarriedNumber {
  readonly path: readonly string[];
  readonly text: string;
}

export function toCarry(spec: LoadedSpec): CarriedSpec {
  const files = [...spec.files].map(([id, file]): [string, LoadedFile] => {
    const { overlaid: _, ...carried } = file;
    return [id, { ...carried, text: '' }];
  });
  const exact = files.flatMap(([id, file]): [string, readonly CarriedNumber[]][] =>
    file.exact === true ? [[id, exactNumbersOf(file.value)]] : [],
  );
  return { spec: { ...spec, files: new Map(files) }, exact: new Map(exact) };
}

/** On the other thread: the document, which is ours alone, with its exact numbers. */
export function carried({ spec, exact }: CarriedSpec): LoadedSpec {
  for (const [id, numbers] of exact) {
    const value = spec.files.get(id)?.value;
    for (const { path, text } of numbers) putBack(value, path, ExactNumber.of(text) as unknown as Json);
  }
  return spec;
}

type Container = { [key: string]: Json };

function putBack(root: Json | undefined, path: readonly string[], number: Json): void {
  const container = path.slice(0, -1).reduce((at, key) => at[key] as Container, root as Container);
  const key = path.at(-1) ?? '';
  Object.defineProperty(container, key, { value: number, enumerable: true, writable: true, configurable: true });
}

/** Each object once: some stand in several places, and are copied as one. */
function exactNumbersOf(root: Json): readonly CarriedNumber[] {
  const found: CarriedNumber[] = [];
  const seen = new Set<object>();
  const look = (value: Json, path: readonly string[]): void => {
    if (typeof value !== 'object' || value === null) return;
    if ((value as unknown) instanceof ExactNumber) {
      found.push({ path, text: String(value) });
      return;
    }
    if (seen.has(value)) return;
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) look(inner as Json, [...path, key]);
  };
  look(root, []);
  return found;
}
