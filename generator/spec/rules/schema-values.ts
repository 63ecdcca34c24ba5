// The values of `enum` differ and fit the type, and so does `default` (JSON Schema Validation §6.1.2, §9.2).

import { editionOf, type Edition } from '../edition';
import type { SpecNode } from '../loaded-spec';
import { isNumeral, isWhole } from '../../support/exact-number';
import { isJsonObject, jsonText, own, type Json } from '../../support/json';
import { quote } from '../quote';
import { childNode, childNodes } from '../resolve';
import { typesOf, type Rule, type RuleContext } from '../rule';

export const schemaValues: Rule = {
  visit: {
    schema: (node, context) => {
      checkEnum(node, context);
      checkDefault(node, context);
    },
    // Those of 2.0 have the keywords of a schema.
    parameter: checkSwagger,
    header: checkSwagger,
  },
};

function checkSwagger(node: SpecNode, context: RuleContext): void {
  if (context.spec.version !== '2.0') return;
  checkEnum(node, context);
  checkDefault(node, context);
}

function checkEnum(node: SpecNode, { spec, diagnostics }: RuleContext): void {
  if (own(node.value, 'enum') === undefined) return;
  const list = childNode(node, 'enum');
  if (list === undefined) return;
  const seen = new Set<string>();
  for (const [, entry] of childNodes(list)) {
    const text = jsonText(entry.value);
    if (seen.has(text)) {
      diagnostics.warning('enum-duplicate', `the value ${quote(text)} stands twice in this enum`, entry.place);
    } else if (!fits(entry.value, node, editionOf(spec))) {
      diagnostics.warning(
        'enum-type',
        `the value ${quote(text)} is not of the type ${quote(typesOf(node).join(', '))}`,
        entry.place,
        hintFor(entry.value, editionOf(spec)),
      );
    }
    seen.add(text);
  }
}

function hintFor(value: Json, { nullKeyword }: Edition): string | undefined {
  if (typeof value === 'string') return undefined;
  if (value !== null) return 'In YAML, write text that looks like something else in quotes.';
  return nullKeyword === undefined ? "Add 'null' to the types." : `Add \`${nullKeyword}: true\`.`;
}

function checkDefault(node: SpecNode, { spec, diagnostics }: RuleContext): void {
  const initial = own(node.value, 'default') === undefined ? undefined : childNode(node, 'default');
  if (initial === undefined) return;
  const values = own(node.value, 'enum');
  const text = jsonText(initial.value);
  if (!fits(initial.value, node, editionOf(spec))) {
    diagnostics.warning(
      'default-type',
      `the default ${quote(text)} is not of the type ${quote(typesOf(node).join(', '))}`,
      initial.place,
    );
  } else if (Array.isArray(values) && initial.value !== null && !values.some((value) => jsonText(value) === text)) {
    diagnostics.warning(
      'default-not-in-enum',
      `the default ${quote(text)} is not among the values of the enum`,
      initial.place,
    );
  }
}

/** Whether a value is of the schema's own type; true where the schema has none. `null` is judged only where nothing allows it. */
function fits(value: Json, schema: SpecNode, { nullKeyword = 'nullable' }: Edition): boolean {
  const types = typesOf(schema);
  if (types.length === 0) return true;
  if (value === null) return types.includes('null') || own(schema.value, nullKeyword) === true;
  return types.some((type) => isOf(value, type));
}

function isOf(value: Json, type: string): boolean {
  switch (type) {
    case 'integer':
      return isNumeral(value) && isWhole(value);
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isJsonObject(value);
    case 'number':
      return isNumeral(value);
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'null':
      return false;
    default:
      // An unknown type is reported as such (schema-type.ts) and judges nothing.
      return true;
  }
}
