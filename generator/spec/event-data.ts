// Server-sent events as OpenAPI 3.2 describes them (§4.14.4): an object with the fields of an event, whose `data` is a text that
// holds JSON, described by `contentSchema`. It is the one text whose content clients read.

import { EVENT_FIELDS } from '../support/event-fields';
import { isJsonObject, own, textAt, type Json } from '../support/json';

/** Whether an object is an event whose data holds JSON of a schema of its own. */
export function isEventOfJson(schema: Json): boolean {
  const properties = own(schema, 'properties');
  if (!isJsonObject(properties)) return false;
  const { data } = properties;
  const names = Object.keys(properties);
  return (
    names.length > 1 &&
    names.every((name) => EVENT_FIELDS.has(name)) &&
    own(data, 'contentSchema') !== undefined &&
    /[/+]json\b/i.test(textAt(data, 'contentMediaType') ?? '')
  );
}
