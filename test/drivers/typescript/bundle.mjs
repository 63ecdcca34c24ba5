// Bundles one generated client with an entry of its own: the client class, and for each operation its function and the
// descriptor that the function sends, whose codecs convert between the wire and what users see.

import { build } from 'esbuild';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export async function bundleClient(document) {
  const outline = JSON.parse(readFileSync(document.outline, 'utf8'));
  const entry = path.join(document.work, 'entry.ts');
  writeFileSync(entry, entryOf(outline, document.client));
  await build({
    entryPoints: [entry],
    outfile: path.join(document.work, 'bundle.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
    plugins: [withDescriptors(document.client)],
  });
}

function entryOf(outline, client) {
  const source = (module) => JSON.stringify(path.join(client, module));
  const lines = outline.operations.map((operation, index) => {
    const { module, name } = operation.function;
    return `import { ${name} as call${index}, __operation as operation${index} } from ${source(module)};`;
  });
  const table = outline.operations.map(
    (operation, index) =>
      `  ${JSON.stringify(operation.operation)}: { call: call${index}, descriptor: operation${index} },`,
  );
  return [
    ...lines,
    `export * as client from ${source('src/index.ts')};`,
    `export * as core from ${source('src/core.ts')};`,
    `export { encode, decode } from ${source('src/runtime/codec.ts')};`,
    `export const operations = {\n${table.join('\n')}\n};\n`,
  ].join('\n');
}

/** Functions keep their descriptor to themselves: for the driver it is exported too. */
function withDescriptors(client) {
  const folder = path.join(client, 'src', 'funcs');
  return {
    name: 'descriptors',
    setup(builder) {
      builder.onLoad({ filter: /\.ts$/ }, (args) => {
        if (path.dirname(args.path) !== folder) return undefined;
        const text = readFileSync(args.path, 'utf8');
        const name = /^(?:export )?const (\w+): APIOperation\b/m.exec(text)?.[1];
        if (name === undefined) return undefined;
        return { contents: `${text}\nexport { ${name} as __operation };\n`, loader: 'ts' };
      });
    },
  };
}
