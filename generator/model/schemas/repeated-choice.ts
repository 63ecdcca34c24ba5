// A choice that says again, beside a reference, what the reference leads to, as zod-to-openapi writes it to allow null:
// `allOf: [{ $ref: Method }, { oneOf: [Card, Bank, null] }]`, where `Method` is `oneOf: [Card, Bank]`.

import { isJsonObject, own, type Json } from '../../support/json';
import { keyOf } from './place';
import type { ReferenceTargets } from './reference-targets';
import { soleType } from './sole-type';

/** Whether one of two parts of `allOf` is a choice of the references, null aside, of which the other, a reference, is a choice too. */
export function repeatsChoice(references: ReferenceTargets, file: string, part: Json, parts: readonly Json[]): boolean {
  if (parts.length !== 2) return false;
  const [other] = parts.filter((each) => each !== part);
  const ref = own(other, '$ref');
  if (typeof ref !== 'string') return false;
  const target = references.lookUp(file, ref);
  const options = optionsOf(references, file, part);
  if (options === undefined || typeof target === 'string') return false;
  return optionsOf(references, target.place.file, target.value) === options;
}

/** What a choice refers to, as one text; nothing where a schema is no choice, or has other options. */
function optionsOf(references: ReferenceTargets, file: string, schema: Json): string | undefined {
  const list = own(schema, 'oneOf') ?? own(schema, 'anyOf');
  if (!Array.isArray(list)) return undefined;
  const keys: string[] = [];
  for (const option of list as readonly Json[]) {
    const ref = own(option, '$ref');
    const target = typeof ref === 'string' ? references.lookUp(file, ref) : undefined;
    if (target !== undefined && typeof target !== 'string') keys.push(keyOf(target));
    else if (!isNull(option)) return undefined;
  }
  return keys.length < 2 ? undefined : keys.sort().join(' ');
}

function isNull(option: Json): boolean {
  return (
    isJsonObject(option) && (soleType(option) === 'null' || own(option, 'nullable') === true) && !('$ref' in option)
  );
}
