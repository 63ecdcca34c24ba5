// What documentation says of a thing, from the document's own text; shared by XML comments and pages.

import type { Docs, Type } from '../../../model';
import { type Json, jsonText } from '../../../support/json';

/** Paragraphs: summary, description, deprecation, default, example. */
export function paragraphs(docs: Docs, fallback: string): readonly string[] {
  const found = [docs.summary ?? docs.title, docs.description].filter(
    (text): text is string => text !== undefined && text.trim() !== '',
  );
  const unique = found.filter((text, at) => found.findIndex((other) => other.trim() === text.trim()) === at);
  return unique.length === 0 ? [fallback] : unique;
}

export function remarks(
  docs: Docs,
  facts: { readonly type?: Type; readonly default?: Json; readonly readOnly?: boolean; readonly writeOnly?: boolean },
): readonly string[] {
  const result: string[] = [];
  if (facts.readOnly === true) result.push('Read-only: it is received, never sent.');
  if (facts.writeOnly === true) result.push('Write-only: it is sent, never received.');
  const constraints = facts.type === undefined ? [] : constraintsOf(facts.type);
  if (constraints.length > 0) result.push(`${constraints.join('; ')}.`);
  if (facts.default !== undefined) result.push(`Default: ${jsonText(facts.default)}`);
  const [example] = docs.examples;
  if (example !== undefined) result.push(`Example: ${jsonText(example.value)}`);
  if (docs.externalDocs !== undefined) result.push(`See ${docs.externalDocs.url}`);
  return result;
}

export function deprecation(docs: Docs): string | undefined {
  if (!docs.deprecated) return undefined;
  return docs.deprecationMessage ?? 'The API marks this as deprecated.';
}

function constraintsOf(type: Type): readonly string[] {
  switch (type.kind) {
    case 'nullable':
      return constraintsOf(type.type);
    case 'string':
      return [
        ...(type.format === undefined ? [] : [`Format: ${type.format}`]),
        ...(type.minLength === undefined ? [] : [`minimum length: ${type.minLength}`]),
        ...(type.maxLength === undefined ? [] : [`maximum length: ${type.maxLength}`]),
        ...(type.pattern === undefined ? [] : [`pattern: ${type.pattern}`]),
      ];
    case 'integer':
    case 'number':
      return [
        ...(type.minimum === undefined ? [] : [`minimum: ${type.minimum}`]),
        ...(type.exclusiveMinimum === undefined ? [] : [`more than ${type.exclusiveMinimum}`]),
        ...(type.maximum === undefined ? [] : [`maximum: ${type.maximum}`]),
        ...(type.exclusiveMaximum === undefined ? [] : [`less than ${type.exclusiveMaximum}`]),
        ...(type.multipleOf === undefined ? [] : [`a multiple of ${type.multipleOf}`]),
        ...(type.kind === 'integer' && type.content === 'unix-time' ? ['seconds since 1970-01-01T00:00:00Z'] : []),
      ];
    case 'array':
      return [
        ...(type.minItems === undefined ? [] : [`at least ${type.minItems} items`]),
        ...(type.maxItems === undefined ? [] : [`at most ${type.maxItems} items`]),
        ...(type.uniqueItems ? ['no item twice'] : []),
      ];
    default:
      return [];
  }
}
