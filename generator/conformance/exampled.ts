// Values from the examples of a document, where they are of the type that the document gives: of parameters, media types,
// schemas and their properties. What has none, or one that clients may write in another way, is made up.

import { isNumeral, type Numeral } from '../support/exact-number';
import { own, type Json as Written } from '../support/json';
import type { ApiModel, Declaration, Docs, IntegerType, NumberType, StringType, Type } from '../model';
import { fitsNumber, fitsText } from '../model/scalar-values';
import type { Side, Synthesize } from './synthesize';
import type { Json } from './transcript';

/** Of objects within objects, so many levels take examples of their properties. */
const DEEPEST = 3;

const NO_DOCS: Pick<Docs, 'examples'> = { examples: [] };

export function exampled(model: ApiModel, synthesize: Synthesize): Synthesize {
  const declarations = new Map(model.declarations.map((declaration) => [declaration.id, declaration]));

  const shown = (type: Type, side: Side, { examples }: Pick<Docs, 'examples'>, depth: number): Json => {
    const given = first(type, side, examples);
    if (given !== undefined) return given;
    if (type.kind === 'nullable') return shown(type.type, side, NO_DOCS, depth);
    const made = synthesize(type, side);
    if (type.kind === 'array' && Array.isArray(made) && made.length === 1 && depth < DEEPEST)
      return [shown(type.items, side, NO_DOCS, depth + 1)];
    const declaration = type.kind === 'reference' ? declarations.get(type.id) : undefined;
    if (declaration === undefined) return made;
    const ofDeclaration = first(type, side, declaration.docs.examples);
    if (ofDeclaration !== undefined) return ofDeclaration;
    if (declaration.kind !== 'object' || depth >= DEEPEST) return made;
    const filled = new Map(Object.entries(made as { readonly [name: string]: Json }));
    for (const { wireName, type: inner, docs } of declaration.properties) {
      if (filled.has(wireName)) filled.set(wireName, shown(inner, side, docs, depth + 1));
    }
    return Object.fromEntries(filled);
  };

  /** The first example that is one of the type. */
  const first = (type: Type, side: Side, examples: Docs['examples']): Json | undefined => {
    for (const { value } of examples) {
      const fit = fitting(type, value, side);
      if (fit !== undefined) return fit;
    }
    return undefined;
  };

  /** The example as JSON of the type, without what the type does not have; undefined where it is none of the type. */
  const fitting = (type: Type, value: Written, side: Side): Json | undefined => {
    switch (type.kind) {
      case 'reference': {
        const declaration = declarations.get(type.id);
        return declaration === undefined ? undefined : declared(declaration, value, side);
      }
      case 'nullable':
        return value === null ? null : fitting(type.type, value, side);
      case 'string':
        return fitsText(type, value) && isPlainText(type, value) ? value : undefined;
      case 'integer':
      case 'number':
        return fitsNumber(type, value) && isPlainNumber(type, value) ? Number(value) : undefined;
      case 'boolean':
        return typeof value === 'boolean' ? value : undefined;
      case 'array': {
        if (!Array.isArray(value) || value.length < Math.max(1, type.minItems ?? 0)) return undefined;
        if (value.length > (type.maxItems ?? Infinity)) return undefined;
        const items = value.map((item: Written) => fitting(type.items, item, side));
        return items.every((item) => item !== undefined) ? items : undefined;
      }
      default:
        return undefined;
    }
  };

  const declared = (declaration: Declaration, value: Written, side: Side): Json | undefined => {
    if (declaration.kind === 'alias') return fitting(declaration.type, value, side);
    if (declaration.kind === 'enum') {
      const found = declaration.values.find((each) => each.value === value)?.value;
      return isNumeral(found) ? Number(found) : found;
    }
    if (declaration.kind !== 'object' || typeof value !== 'object' || value === null || Array.isArray(value))
      return undefined;
    const entries: [string, Json][] = [];
    for (const { wireName, required, type, readOnly, writeOnly } of declaration.properties) {
      const given = own(value, wireName);
      if ((side === 'request' ? readOnly : writeOnly) || (given === undefined && !required)) continue;
      const fit = given === undefined ? undefined : fitting(type, given, side);
      if (fit !== undefined) entries.push([wireName, fit]);
      else if (required) entries.push([wireName, synthesize(type, side)]);
    }
    return entries.length === 0 ? undefined : Object.fromEntries(entries);
  };

  return (type, side, docs = NO_DOCS) => shown(type, side, docs, 0);
}

/** A text that all clients write as it stands: no date, number or bytes, which they may write otherwise. */
function isPlainText({ content, pattern }: StringType, value: string): boolean {
  if (content !== 'plain' || /\p{Surrogate}/u.test(value)) return false;
  try {
    return pattern === undefined || new RegExp(pattern, 'u').test(value);
  } catch {
    return false;
  }
}

/** A number that all clients hold as it stands: no time, no decimal and nothing that a double or a smaller type rounds. */
function isPlainNumber({ kind, content }: IntegerType | NumberType, written: Numeral): boolean {
  const value = Number(written);
  if (content === 'unix-time' || content === 'decimal' || !Number.isFinite(value)) return false;
  if (kind === 'integer' && !Number.isSafeInteger(value)) return false;
  if (content === 'int32' && Math.abs(value) > 2 ** 31 - 1) return false;
  return content !== 'float' || Math.fround(value) === value;
}
