// Whether an option of a choice already says what stands beside the choice, so that it can be used as it is.

import type { SpecNode } from '../../spec/loaded-spec';
import { isJsonObject, own, type Json, type JsonObject } from '../../support/json';
import { flatten, type Atom } from './flat-demands';
import type { BuildContext } from './build-context';
import { declaresUnderCondition } from './condition-keywords';
import { says } from './demands';
import { keyOf } from './place';
import { soleType } from './sole-type';

const restrictions: ReadonlySet<string> = new Set([
  'required',
  'minProperties',
  'maxProperties',
  'discriminator',
  'propertyNames',
]);
const shapeKeyword =
  /^(?:type|properties|(?:additional|unevaluated|pattern)Properties|items|prefixItems|enum|const|format|pattern|content(?:Encoding|MediaType)|uniqueItems|(?:min|max)(?:Items|Length|imum)|exclusive(?:Minimum|Maximum)|multipleOf)$/;

/** A schema that only restricts: it names no property and no type, `allowed` aside. */
export function isSilent(schema: JsonObject, allowed?: 'type'): boolean {
  if (declaresUnderCondition(schema)) return false;
  return Object.keys(schema).every((keyword) => {
    if (allowed === undefined && keyword === 'type') return soleType(schema) === 'object';
    if (allowed === 'type' && restrictions.has(keyword)) return keyword === 'discriminator';
    if (keyword === 'properties' && allowed === undefined) return onlyRestricts(schema.properties);
    return keyword === allowed || restrictions.has(keyword) || !shapeKeyword.test(keyword) || !says(schema, keyword);
  });
}

function onlyRestricts(properties: Json | undefined): boolean {
  return (
    isJsonObject(properties) &&
    Object.values(properties).every(
      (schema) =>
        isJsonObject(schema) &&
        !Object.keys(schema).some((keyword) => shapeKeyword.test(keyword) || keyword === '$ref'),
    )
  );
}

/** `ownerId`: the schema that has the choice. An option that builds on it has its demands by allOf. */
export function covers(
  context: BuildContext,
  option: SpecNode,
  base: Atom,
  ownerId: string,
  asked: Set<string> = new Set(),
): boolean {
  // What was asked before either said yes, or has ended the question.
  if (asked.has(keyOf(option))) return true;
  asked.add(keyOf(option));
  const flat = flatten(context, context.demands.of(option), { id: '', node: option });
  if (flat.atoms.some(({ node, via }) => via === ownerId || keyOf(node) === keyOf(base.node))) return true;
  const [choice] = flat.choices;
  if (choice !== undefined) return choice.options.every((inner) => covers(context, inner, base, ownerId, asked));
  if (declaresUnderCondition(base.schema)) return false;
  for (const keyword of Object.keys(base.schema)) {
    switch (keyword) {
      case 'type': {
        const wanted = context.typeNames.ofKeywords(base.node, base.schema) ?? [];
        const given = context.typeNames.ofDemands(context.demands.of(option));
        if (given === undefined || !given.every((name) => wanted.includes(name))) return false;
        break;
      }
      case 'properties': {
        const names = isJsonObject(base.schema.properties) ? Object.keys(base.schema.properties) : [];
        if (!names.every((name) => flat.atoms.some(({ schema }) => own(own(schema, 'properties'), name) !== undefined)))
          return false;
        break;
      }
      case 'required': {
        // The property that tells options apart is written with each of them.
        const tag = own(own(base.schema, 'discriminator'), 'propertyName');
        const list = Array.isArray(base.schema.required) ? (base.schema.required as readonly Json[]) : [];
        const names = list.filter((name) => name !== tag);
        if (!names.every((name) => flat.atoms.some(({ schema }) => requires(schema, name)))) return false;
        break;
      }
      case 'additionalProperties':
        if (isJsonObject(base.schema.additionalProperties) && Object.keys(base.schema.additionalProperties).length > 0)
          return false;
        break;
      default:
        if (shapeKeyword.test(keyword) && says(base.schema, keyword)) return false;
    }
  }
  return true;
}

function requires(schema: JsonObject, name: Json): boolean {
  const list = own(schema, 'required');
  return Array.isArray(list) && (list as readonly Json[]).includes(name);
}
