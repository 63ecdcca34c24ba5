// The JSON Schema of OpenAPI 3.2, made of that of 3.1: no package has it yet. Each change is one that section 4 of OpenAPI 3.2.0
// makes; discriminators and XML objects belong to schemas, of which only the rules judge.

interface Part {
  properties?: Record<string, unknown>;
  patternProperties?: Record<string, unknown>;
  required?: string[];
  oneOf?: unknown[];
  [key: string]: unknown;
}

interface Root extends Part {
  $defs: Record<string, Part>;
}

const listOf = (name: string): object => ({ type: 'array', items: { $ref: `#/$defs/${name}` } });
const mapOf = (name: string): object => ({ type: 'object', additionalProperties: { $ref: `#/$defs/${name}` } });
const text = { type: 'string' };
/** They may stand beside `content`, too. */
const examples = { example: true, examples: mapOf('example-or-reference') };
const flag = { type: 'boolean', default: false };

/** `original` is the schema of 3.1, with dynamic references or without; it is not changed. */
export function schemaOf32(original: object): object {
  const root = structuredClone(original) as Root;
  const { $defs } = root;
  // Ajv follows dynamic references wrongly: here they mean that a schema is an object or a boolean.
  const schema: Part = { type: ['object', 'boolean'] };
  $defs.schema = schema;
  withoutDynamicReferences(root, schema);
  const add = (name: string, properties: Record<string, unknown>): void => {
    const part = name === '' ? root : $defs[name];
    if (part !== undefined) part.properties = { ...part.properties, ...properties };
  };
  add('', { $self: text, openapi: { type: 'string', pattern: '^3\\.2\\.\\d+(-.+)?$' } });
  add('server', { name: text });
  add('tag', { summary: text, parent: text, kind: text });
  add('example', { dataValue: true, serializedValue: text });
  add('response', { summary: text });
  if ($defs.response !== undefined) delete $defs.response.required;
  add('components', { mediaTypes: mapOf('media-type-or-reference') });
  $defs['media-type-or-reference'] = orReference('media-type');
  if ($defs.content !== undefined) $defs.content.additionalProperties = { $ref: '#/$defs/media-type-or-reference' };
  const encodings = {
    encoding: mapOf('encoding'),
    prefixEncoding: listOf('encoding'),
    itemEncoding: { $ref: '#/$defs/encoding' },
  };
  add('media-type', { description: text, itemSchema: schema, ...encodings });
  add('encoding', encodings);
  add('header', examples);
  add('security-scheme', { deprecated: flag });
  addToPathItems($defs['path-item']);
  addToParameters($defs.parameter);
  addToSecurity($defs);
  return root;
}

function withoutDynamicReferences(value: unknown, schema: Part): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'object' && child !== null && Object.hasOwn(child, '$dynamicRef'))
      (value as Record<string, unknown>)[key] = schema;
    else withoutDynamicReferences(child, schema);
  }
}

/** Only objects with `$ref` are judged as references. */
function orReference(name: string): Part {
  return {
    if: { type: 'object', required: ['$ref'] },
    then: { $ref: '#/$defs/reference' },
    else: { $ref: `#/$defs/${name}` },
  };
}

function addToPathItems(item: Part | undefined): void {
  if (item === undefined) return;
  item.properties = {
    ...item.properties,
    $ref: text,
    query: { $ref: '#/$defs/operation' },
    additionalOperations: mapOf('operation'),
  };
}

/** A parameter `in: querystring` has `content`; cookies have a style of their own. What is wrong with them, rules say. */
function addToParameters(parameter: Part | undefined): void {
  if (parameter === undefined) return;
  parameter.properties = {
    ...parameter.properties,
    in: { enum: ['query', 'querystring', 'header', 'path', 'cookie'] },
    ...examples,
  };
  const styled = parameter.dependentSchemas as { schema?: { $defs?: Record<string, { then?: unknown }> } } | undefined;
  const cookie = styled?.schema?.$defs?.['styles-for-cookie'];
  if (cookie !== undefined) cookie.then = { properties: { style: { default: 'form', enum: ['form', 'cookie'] } } };
}

function addToSecurity($defs: Record<string, Part>): void {
  const flows = $defs['oauth-flows'];
  if (flows === undefined) return;
  const own = flows.$defs as Record<string, unknown> | undefined;
  flows.properties = {
    ...flows.properties,
    deviceAuthorization: { $ref: '#/$defs/oauth-flows/$defs/device-authorization' },
  };
  flows.$defs = {
    ...own,
    'device-authorization': {
      type: 'object',
      properties: {
        ...{ deviceAuthorizationUrl: text, tokenUrl: text, refreshUrl: text },
        scopes: { $ref: '#/$defs/map-of-strings' },
      },
      required: ['deviceAuthorizationUrl', 'tokenUrl', 'scopes'],
      $ref: '#/$defs/specification-extensions',
      unevaluatedProperties: false,
    },
  };
  const scheme = $defs['security-scheme']?.$defs as Record<string, { then?: Part }> | undefined;
  const oauth2 = scheme?.['type-oauth2']?.then;
  if (oauth2 !== undefined) oauth2.properties = { ...oauth2.properties, oauth2MetadataUrl: text };
}
