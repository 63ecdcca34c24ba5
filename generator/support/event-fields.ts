// The fields of a server-sent event (HTML §9.2.6), as OpenAPI 3.2 §4.14.4 names them in a schema.

export const EVENT_FIELDS: ReadonlySet<string> = new Set(['event', 'data', 'id', 'retry']);
