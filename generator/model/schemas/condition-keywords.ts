// The keywords of JSON Schema whose schemas hold only under a condition, and whether they have something to say about a shape.

import { isJsonObject, type Json, type JsonObject } from '../../support/json';

export const conditionKeywords = ['then', 'else', 'dependentSchemas'] as const;

/** Keywords by which a schema declares properties, or takes them from another. */
const declaring = ['properties', '$ref', 'allOf', '$dynamicRef'];

/** Whether a condition of the schema may declare properties. One that only restricts says nothing about the shape. */
export function declaresUnderCondition(schema: JsonObject): boolean {
  for (const keyword of conditionKeywords)
    if (Object.hasOwn(schema, keyword) && mayDeclare(keyword, schema[keyword])) return true;
  return false;
}

function mayDeclare(keyword: (typeof conditionKeywords)[number], value: Json | undefined): boolean {
  if (!isJsonObject(value)) return false;
  if (keyword === 'dependentSchemas') return Object.values(value).some((schema) => mayDeclare('then', schema));
  return declaring.some((name) => Object.hasOwn(value, name)) || declaresUnderCondition(value);
}
