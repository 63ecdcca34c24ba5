// Reads what a document says about a thing in words: summary, description, deprecation, examples, links, and the names
// that authors gave on purpose. It judges nothing and repairs nothing.

import type { LoadedSpec, SpecNode } from '../../spec/loaded-spec';
import { childNode, resolveReference } from '../../spec/resolve';
import { isJsonObject, own, textAt, type Json, type JsonObject } from '../../support/json';
import type { Docs, Example, ExternalDocs } from '../docs';
import type { NameHints } from '../name-hints';
import { withWords } from './reference-words';

const none: readonly Example[] = [];

/** Docs of a schema, a parameter, an operation, a response. */
export function readDocs(spec: LoadedSpec, node: SpecNode): Docs {
  const { value } = node;
  if (!isJsonObject(value)) return { deprecated: false, examples: none };
  // Read for every schema, and few say more than one of these.
  const docs: { -readonly [K in keyof Docs]: Docs[K] } = { deprecated: value.deprecated === true, examples: none };
  const { summary, title, description, externalDocs } = value;
  if (typeof summary === 'string' && summary !== '') docs.summary = summary;
  if (typeof title === 'string' && title !== '') docs.title = title;
  if (typeof description === 'string' && description !== '') docs.description = description;
  const deprecationMessage = textAt(value, 'x-deprecation-message') ?? textAt(value, 'x-deprecated');
  if (deprecationMessage !== undefined) docs.deprecationMessage = deprecationMessage;
  const link = externalDocs === undefined ? undefined : readExternalDocs(value);
  if (link !== undefined) docs.externalDocs = link;
  if (Object.hasOwn(value, 'example') || Object.hasOwn(value, 'examples')) docs.examples = readExamples(spec, node);
  return docs;
}

/** The first's words, and where it is silent those of the next. */
export function mergeDocs(list: readonly Docs[]): Docs {
  const [first] = list;
  if (first !== undefined && list.length === 1) return first;
  return {
    ...Object.assign({}, ...[...list].reverse()),
    deprecated: list.some((docs) => docs.deprecated),
    examples: list.find((docs) => docs.examples.length > 0)?.examples ?? none,
  };
}

/** Docs without a title that only says the name again: frameworks make titles of names (`Item Id` of `item_id`). */
export function withoutEcho(docs: Docs, name: string | undefined): Docs {
  const { title, ...others } = docs;
  return title === undefined || name === undefined || wordsOf(title) !== wordsOf(name) ? docs : others;
}

function wordsOf(text: string): string {
  return text.replace(/[\s\p{P}\p{S}]/gu, '').toLowerCase();
}

export function readExternalDocs(owner: unknown): ExternalDocs | undefined {
  const value = own(owner, 'externalDocs');
  const url = textAt(value, 'url');
  if (url === undefined) return undefined;
  const description = textAt(value, 'description');
  return { url, ...(description === undefined ? {} : { description }) };
}

/** `example`; `examples` as a list of values (schemas of 3.1) or as a map of Example Objects. */
function readExamples(spec: LoadedSpec, node: SpecNode): readonly Example[] {
  const value = node.value as JsonObject;
  const list = own(value, 'examples');
  const single = own(value, 'example');
  if (list === undefined && single === undefined) return none;
  const result: Example[] = single === undefined ? [] : [{ value: single }];
  if (Array.isArray(list)) result.push(...(list as readonly Json[]).map((item): Example => ({ value: item })));
  else if (isJsonObject(list)) {
    for (const name of Object.keys(list)) {
      const entry = childNode(node, 'examples', name);
      const found = entry === undefined ? undefined : resolveReference(spec, entry)?.node;
      const target =
        entry === undefined || found === undefined ? undefined : withWords(spec, entry, found, ['summary']).value;
      const example = own(target, 'value') ?? own(target, 'dataValue');
      if (example === undefined) continue;
      const summary = textAt(target, 'summary');
      result.push({ name, ...(summary === undefined ? {} : { summary }), value: example });
    }
  }
  return result;
}

/** `x-…` members, verbatim. */
export function readExtensions(value: unknown): JsonObject {
  if (!isJsonObject(value)) return {};
  const entries = Object.entries(value).filter(([key]) => key.startsWith('x-'));
  return Object.fromEntries(entries);
}

const overrideKeys = ['x-speakeasy-name-override', 'x-ms-client-name', 'x-name'];
/** Up to five words, with signs between them. */
const nameLike = /^[\p{L}_][\p{L}\p{N}_]*(?:[ .\-/:(&,'+]{1,3}[\p{L}\p{N}_]+){0,4}\)?$/u;

/** The names that the thing itself carries. */
export function readNames(value: unknown, extra: NameHints = {}): NameHints {
  let override: string | undefined;
  for (const key of overrideKeys) override ??= textAt(value, key);
  return override === undefined ? extra : { ...extra, override };
}

/** As `readNames`, with the title of a schema where it looks like a name. */
export function readSchemaNames(value: unknown, extra: NameHints = {}): NameHints {
  const title = textAt(value, 'title')?.trim();
  const names = readNames(value, extra);
  return title !== undefined && title.length <= 60 && nameLike.test(title) ? { ...names, title } : names;
}
