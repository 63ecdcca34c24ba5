// The JSON Schema of specsmith.yaml: a frame, with the options that each target describes set into it. The build writes
// it to dist/specsmith.schema.json for editors; `load.ts` checks every configuration with the same one.

import { CREDENTIAL_PREFIX, CREDENTIAL_VARIABLE } from '../support/credential-prefix';
import { ADJUSTABLE_CODES } from '../support/finding-codes';
import { PAGINATION } from './pagination-schema';
import type { Json, JsonObject } from '../support/json';

const TEXTS: JsonObject = { type: 'array', items: { type: 'string', minLength: 1 }, uniqueItems: true };
const METHODS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];

/** Lines that name operations: to take them, or, under `exclude`, to leave them out. */
const SELECTION: JsonObject = {
  tags: { ...TEXTS, description: 'Operations with one of these tags.' },
  paths: {
    ...TEXTS,
    description: 'Operations whose path matches one of these globs: * within a segment, ** across segments.',
  },
  operationIds: { ...TEXTS, description: 'Operations with one of these operationIds.' },
  methods: {
    type: 'array',
    items: {
      type: 'string',
      // OpenAPI 3.2 knows any other method too: RFC 9110, section 9.1.
      anyOf: [
        { enum: [...METHODS, ...METHODS.map((method) => method.toUpperCase())] },
        { pattern: "^[!#$%&'*+.^_`|~0-9A-Z-]+$" },
      ],
    },
    uniqueItems: true,
    description: 'Operations with one of these methods.',
  },
};

const EXTENSIONS: JsonObject = {
  ...TEXTS,
  description:
    'Operations that carry one of these extensions with a value other than false are left out, e.g. x-sdk-exclude.',
};

const FILTER: JsonObject = {
  type: 'object',
  description:
    'Which operations to take. An operation has to pass every line that is given. Models that nothing needs any more are left out.',
  additionalProperties: false,
  properties: {
    ...SELECTION,
    extensions: EXTENSIONS,
    exclude: {
      type: 'object',
      description: 'Operations that match one of these lines are left out, whatever the others say.',
      additionalProperties: false,
      properties: { ...SELECTION, extensions: EXTENSIONS },
    },
  },
};

const VARIABLE: JsonObject = { type: 'string', pattern: CREDENTIAL_VARIABLE };

const CREDENTIALS: JsonObject = {
  type: 'object',
  description: 'What the document does not say of its credentials, by the names of its security schemes.',
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    properties: {
      prefix: {
        type: 'string',
        pattern: CREDENTIAL_PREFIX,
        description:
          'Words of visible ASCII. They stand before an API key, with a blank between, e.g. Bearer, unless the key has them.',
      },
      env: {
        description:
          'The variable of the environment that holds the key or token for programs that give none, or those with user and password.',
        anyOf: [
          VARIABLE,
          {
            type: 'object',
            additionalProperties: false,
            required: ['username', 'password'],
            properties: { username: VARIABLE, password: VARIABLE },
          },
        ],
      },
    },
  },
};

const TEXT: JsonObject = { type: 'string', minLength: 1 };

const WEBHOOKS: JsonObject = {
  type: 'object',
  description: 'What the document does not say of the webhooks that clients receive.',
  additionalProperties: false,
  properties: {
    signature: {
      description:
        'How webhooks are signed: the name of a service whose way it is, or the way itself. By default what the headers in the document say, else Standard Webhooks.',
      anyOf: [
        { enum: ['standard', 'apideck', 'github', 'stripe', 'slack'] },
        {
          type: 'object',
          additionalProperties: false,
          required: ['header'],
          properties: {
            algorithm: { enum: ['hmac-sha256'] },
            encoding: { enum: ['hex', 'base64'], description: 'How the signature is written; hex by default.' },
            header: { ...TEXT, description: 'The header that holds the signature.' },
            separator: { ...TEXT, description: 'What stands between several signatures in that header.' },
            prefix: { type: 'string', description: 'What stands before the signature, e.g. sha256=.' },
            idHeader: { ...TEXT, description: 'The header that holds the id of the event.' },
            timestampHeader: { ...TEXT, description: 'The header that holds the seconds since 1970.' },
            timestampPrefix: {
              ...TEXT,
              description: 'What stands before the seconds in the header of the signature, e.g. t=.',
            },
            content: {
              type: 'string',
              pattern: '^[^{}]*(\\{(id|timestamp)\\}[^{}]*)*\\{body\\}[^{}]*$',
              description: 'What is signed, with {id}, {timestamp} and {body}; {body} alone by default.',
            },
            secret: { enum: ['text', 'base64'], description: 'How the secret is written; text by default.' },
            body: {
              enum: ['raw', 'sorted-json'],
              description: 'Whether the body is signed as it is sent, or with its keys in order; raw by default.',
            },
          },
        },
      ],
    },
  },
};

const SEVERITY: JsonObject = { enum: ['error', 'warning', 'info', 'ignore'] };

const RULE: JsonObject = {
  anyOf: [
    SEVERITY,
    {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['severity'],
        properties: {
          severity: SEVERITY,
          pointer: {
            type: 'string',
            description: 'A glob of JSON pointers: * within a segment, ** across segments. Every place by default.',
          },
          file: {
            type: 'string',
            description: 'A glob of files, relative to the document’s folder. Every file by default.',
          },
        },
      },
    },
  ],
};

const FINDINGS: JsonObject = {
  type: 'object',
  description: 'How severe findings are, and which of them fail a run.',
  additionalProperties: false,
  properties: {
    failOn: {
      enum: ['error', 'warning', 'never'],
      description: 'As --fail-on: `generate` and `check` fail on errors in any case.',
    },
    lenient: { type: 'boolean', description: 'Goes on without parts of the document that are lost, as --lenient.' },
    rules: {
      type: 'object',
      description:
        'The severity of findings by their codes, everywhere, or as a list by place, of which the last that fits counts.',
      additionalProperties: false,
      properties: Object.fromEntries(ADJUSTABLE_CODES.map((code) => [code, RULE])),
    },
  },
};

const OUTPUT: JsonObject = { type: 'string', minLength: 1 };

/** The options of each target, by its name. */
export type TargetSchemas = ReadonlyMap<string, JsonObject>;

export function configSchema(targets: TargetSchemas): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'specsmith.yaml',
    description: 'What specsmith generates, and from which documents.',
    type: 'object',
    additionalProperties: false,
    required: ['apis'],
    properties: {
      $schema: { type: 'string', description: 'The address of this schema, for editors.' },
      apis: {
        type: 'object',
        description: 'One entry for each API. Its name is what `specsmith generate NAME` takes.',
        minProperties: 1,
        propertyNames: { pattern: '^[A-Za-z0-9_.-]+$', description: 'letters, digits, dot, dash and underscore' },
        additionalProperties: apiSchema(targets),
      },
    },
  };
}

function apiSchema(targets: TargetSchemas): JsonObject {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['spec', 'targets'],
    properties: {
      spec: {
        type: 'string',
        minLength: 1,
        description: 'The OpenAPI document: a file, relative to this one, or an https URL.',
      },
      save: {
        type: 'string',
        minLength: 1,
        description: 'A file, relative to this one, that keeps a copy of a fetched document, which --offline reads.',
      },
      headers: {
        type: 'object',
        description:
          'Headers for what is fetched, by origin, e.g. https://api.example.com. env:NAME at the end of a value stands for an environment variable.',
        additionalProperties: { type: 'object', additionalProperties: { type: 'string' } },
      },
      output: {
        ...OUTPUT,
        description: 'The folder, relative to this file, in which each target gets a folder of its name.',
      },
      allowRefOrigins: {
        ...TEXTS,
        description:
          'Origins that references may lead to, e.g. https://schemas.example.com. Without one, nothing is fetched.',
      },
      allowRefOutside: {
        type: 'boolean',
        description: 'Lets references lead to files outside of the document’s folder, e.g. ../shared/errors.yaml.',
      },
      overlays: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        description:
          'OpenAPI Overlays (1.0, 1.1), relative to this file, that are applied to the document in this order before the filter.',
      },
      filter: FILTER,
      credentials: CREDENTIALS,
      webhooks: WEBHOOKS,
      pagination: PAGINATION,
      findings: FINDINGS,
      targets: {
        type: 'object',
        description: 'What to generate, with the options of each target.',
        minProperties: 1,
        additionalProperties: false,
        properties: Object.fromEntries([...targets].map(([name, options]) => [name, targetSchema(name, options)])),
      },
    },
  };
}

/** A target without options may be written as `python:`, which YAML reads as null. */
function targetSchema(name: string, options: JsonObject): Json {
  const properties = {
    output: {
      ...OUTPUT,
      description: `The folder for this target, relative to this file, instead of <output>/${name}.`,
    },
    ...((options.properties ?? {}) as JsonObject),
  };
  return { ...options, type: ['object', 'null'], properties, additionalProperties: false };
}
