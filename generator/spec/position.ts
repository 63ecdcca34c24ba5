// Where a JSON pointer stands in a text, for reports. It parses the text once more, with ranges, so nothing may ask for
// it unless something is printed.

import type { Document, Node, Pair } from 'yaml';
import type * as Yaml from 'yaml';
import type { Position } from '../support/diagnostics';
import { lineStartsOf, positionIn } from '../support/line-starts';
import { append, tokensOf, type Pointer } from '../support/pointer';
import { jsonOffsets } from './json-scanner';

/** A LoadedFile, or anything else that has its text and format. */
export interface Locatable {
  readonly text: string;
  readonly format: 'json' | 'yaml';
}

const start: Position = { line: 1, column: 1 };

/** The position of one pointer, or of its nearest ancestor that exists. For many, `locateAll` is faster. */
export async function locate(file: Locatable, pointer: Pointer): Promise<Position> {
  return (await locateAll(file, [pointer])).get(pointer) ?? start;
}

/** The positions of all the pointers: of the key where the value is in a mapping, else of the value. */
export async function locateAll(
  file: Locatable,
  pointers: readonly Pointer[],
): Promise<ReadonlyMap<Pointer, Position>> {
  const offsets = file.format === 'json' ? offsetsInJson(file.text, pointers) : await offsetsInYaml(file, pointers);
  const lines = lineStartsOf(file);
  return new Map([...offsets].map(([pointer, offset]) => [pointer, positionIn(lines, offset)]));
}

function offsetsInJson(text: string, pointers: readonly Pointer[]): ReadonlyMap<Pointer, number> {
  const withAncestors = new Set<Pointer>();
  for (const pointer of pointers) for (const ancestor of ancestorsOf(pointer)) withAncestors.add(ancestor);
  const found = jsonOffsets(text, [...withAncestors]);
  return new Map(
    pointers.map((pointer) => {
      const nearest = ancestorsOf(pointer).findLast((ancestor) => found.has(ancestor));
      return [pointer, found.get(nearest ?? '') ?? 0];
    }),
  );
}

/** From the root (`''`) down to the pointer itself. */
function ancestorsOf(pointer: Pointer): readonly Pointer[] {
  const result: Pointer[] = [''];
  for (const token of tokensOf(pointer)) result.push(append(result.at(-1) ?? '', token));
  return result;
}

const documents = new WeakMap<Locatable, Document>();

async function offsetsInYaml(file: Locatable, pointers: readonly Pointer[]): Promise<ReadonlyMap<Pointer, number>> {
  const yaml = await import('yaml');
  let document = documents.get(file);
  if (document === undefined) {
    document = yaml.parseDocument(file.text, {
      keepSourceTokens: false,
      uniqueKeys: false,
      merge: true,
      logLevel: 'silent',
    });
    documents.set(file, document);
  }
  const { contents } = document;
  return new Map(pointers.map((pointer) => [pointer, offsetInYaml(yaml, document, contents, tokensOf(pointer))]));
}

function offsetInYaml(yaml: typeof Yaml, document: Document, root: Node | null, tokens: readonly string[]): number {
  let node: Node | null | undefined = root;
  let offset = root?.range?.[0] ?? 0;
  for (const token of tokens) {
    const value: Node | null | undefined = yaml.isAlias(node) ? node.resolve(document) : node;
    if (yaml.isMap(value)) {
      const pair = findPair(yaml, document, value, token);
      if (pair === undefined) return offset;
      offset = yaml.isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = yaml.isNode(pair.value) ? pair.value : null;
    } else if (yaml.isSeq(value)) {
      const item: unknown = /^[0-9]+$/.test(token) ? value.items[Number(token)] : undefined;
      if (!yaml.isNode(item)) return offset;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else return offset;
  }
  return offset;
}

/** The pair of a key; failing that, of a mapping that is merged in with `<<`. */
function findPair(yaml: typeof Yaml, document: Document, map: Yaml.YAMLMap, token: string): Pair | undefined {
  const own = map.items.find((pair) => keyOf(yaml, pair) === token);
  if (own !== undefined) return own;
  for (const pair of map.items) {
    if (keyOf(yaml, pair) !== '<<') continue;
    const sources = yaml.isSeq(pair.value) ? pair.value.items : [pair.value];
    for (const source of sources) {
      const merged = yaml.isAlias(source) ? source.resolve(document) : source;
      const found = yaml.isMap(merged) ? merged.items.find((inner) => keyOf(yaml, inner) === token) : undefined;
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function keyOf(yaml: typeof Yaml, pair: Pair): string {
  if (!yaml.isScalar(pair.key)) return String(pair.key);
  return pair.key.source ?? String(pair.key.value);
}
