// Doc comments: the document's own text, with default, example, deprecation and links.

import type { Docs, EnumDeclaration, Property } from '../../model';
import { docComment, jsonLiteral, ts, type DocTag, type Ecmascript } from '../../languages/ecmascript';
import type { Json } from '../../support/json';

export function docsOf(
  docs: Docs,
  more: { readonly prose?: readonly string[]; readonly tags?: readonly DocTag[] } = {},
): Ecmascript {
  const tags: DocTag[] = [...(more.tags ?? [])];
  if (docs.deprecated) {
    tags.push({
      tag: 'deprecated',
      ...(docs.deprecationMessage === undefined ? {} : { text: docs.deprecationMessage }),
    });
  }
  if (docs.externalDocs !== undefined) {
    const { url, description } = docs.externalDocs;
    tags.push({ tag: 'see', text: description === undefined ? url : `${url} ${description}` });
  }
  const head = docs.summary ?? (docs.description === undefined ? docs.title : undefined);
  return docComment({ prose: [head, docs.description, ...(more.prose ?? [])], tags });
}

export function propertyDocs(property: Property): Ecmascript {
  const { type } = property;
  const plain = type.kind === 'nullable' ? type.type : type;
  const format = 'format' in plain && plain.format !== undefined ? [`Format: ${plain.format}.`] : [];
  const more = property.readOnly ? ['Read-only.'] : property.writeOnly ? ['Write-only.'] : [];
  return docsOf(property.docs, { prose: [...more, ...format], tags: valueTags(property.default, property.docs) });
}

/** Of a value of an enum. */
export function valueDocs({ description, deprecated }: EnumDeclaration['values'][number]): Ecmascript {
  return docComment({ prose: [description], tags: deprecated ? [{ tag: 'deprecated' }] : [] });
}

/** An entry of an object literal below its comment. */
export function documented(docs: Ecmascript, entry: Ecmascript): Ecmascript {
  return docs.isEmpty ? entry : ts`${docs}\n${entry}`;
}

/** `@default` and `@example`. */
export function valueTags(value: Json | undefined, docs: Docs): readonly DocTag[] {
  const tags: DocTag[] = [];
  if (value !== undefined) tags.push({ tag: 'default', name: jsonLiteral(value) });
  const [example] = docs.examples;
  if (example !== undefined) tags.push({ tag: 'example', example: jsonLiteral(example.value) });
  return tags;
}
