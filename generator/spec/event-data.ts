// Server-sent events as OpenAPI 3.2 describes them (§4.14.4): an object with the fields of an event, whose `data` is a text that
// holds JSON, described by `contentSchema`. It is the one text whose content clients read.

import { EVENT_FIELDS } from '../support/event-fields';
import { isJsonObject, own, textAt, type Json, type JsonObject } from '../support/json';

/** Whether what the schemas say together of an object is an event: it has fields of events alone, and more than `data`. */
export function describeEvent(schemas: readonly Json[]): boolean {
  const names = new Set(schemas.flatMap((schema) => Object.keys(propertiesIn(schema))));
  return names.size > 1 && [...names].every((name) => EVENT_FIELDS.has(name));
}

/** Whether the data of an event holds JSON that has a schema of its own. */
export function holdsJson(data: Json): boolean {
  return own(data, 'contentSchema') !== undefined && /[/+]json\b/i.test(textAt(data, 'contentMediaType') ?? '');
}

function propertiesIn(schema: Json): JsonObject {
  const properties = own(schema, 'properties');
  return isJsonObject(properties) ? properties : {};
}
