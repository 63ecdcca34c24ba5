// Minimal documents: one operation, `client.things.list`, and the schemas that it needs.

export type Json = { readonly [key: string]: unknown };

export const S = { type: 'string' };
export const I = { type: 'integer' };

export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });
export const json = (schema: unknown): Json => ({ content: { 'application/json': { schema } } });
export const query = (name: string, schema: unknown = S, more: Json = {}): Json => ({
  name,
  in: 'query',
  schema,
  ...more,
});
export const nullable = (type: string): Json => ({ type: [type, 'null'] });
export const thing = (properties: Json, required: readonly string[] = [], more: Json = {}): Json => ({
  type: 'object',
  properties,
  required,
  ...more,
});

const DONE = { description: 'Done' };

export const list = (operation: Json = {}): Json => ({
  operationId: 'list',
  tags: ['things'],
  responses: { '204': DONE },
  ...operation,
});

export function documentOf(paths: Json, schemas: Json = {}, more: Json = {}): Json {
  const { components, ...rest } = more as { readonly components?: Json };
  const info = { title: 'Acme', version: '1.0.0' };
  return { openapi: '3.1.0', info, paths, components: { schemas, ...components }, ...rest };
}

/** A document of one operation. */
export function api(operation: Json = {}, schemas: Json = {}, more: Json = {}): Json {
  return documentOf({ '/things': { post: list(operation) } }, schemas, more);
}

export const sends = (schema: unknown): Json => ({ requestBody: { required: true, ...json(schema) } });
export const answers = (schema: unknown, responses: Json = {}): Json => ({
  responses: { '200': { description: 'OK', ...json(schema) }, ...responses },
});
export const raises = (schema: unknown): Json => ({ '400': { description: 'No', ...json(schema) } });

export const withArguments = (...parameters: readonly unknown[]): Json => api({ parameters });

/** A document whose schema `Thing` is sent, answered, or both. */
export const inRequests = (Thing: Json, schemas: Json = {}): Json => api(sends(ref('Thing')), { Thing, ...schemas });
export const inAnswers = (Thing: Json, schemas: Json = {}): Json => api(answers(ref('Thing')), { Thing, ...schemas });
export const inBoth = (Thing: Json, schemas: Json = {}): Json =>
  api({ ...sends(ref('Thing')), ...answers(ref('Thing')) }, { Thing, ...schemas });
