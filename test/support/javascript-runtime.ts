// The runtime of JavaScript clients, bundled from its source so that unit tests can load it.

import { build } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';
import * as path from 'node:path';

const templates = path.resolve(__dirname, '../../templates');
const folders = ['javascript/runtime', 'ecmascript/runtime'].map((folder) => path.join(templates, folder));

/** Everything that the modules of templates/javascript/runtime export. */
export async function javascriptRuntime(): Promise<{ readonly [name: string]: never }> {
  const [own = ''] = folders;
  const modules = readdirSync(own).map((name) => `export * from './${name.replace(/\.ts$/, '.js')}';`);
  const { outputFiles } = await build({
    stdin: { contents: modules.join('\n'), resolveDir: own, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'runtime',
        setup(builder) {
          builder.onResolve({ filter: /^\.\.?\/[\w-]+\.js$/ }, ({ path: specifier }) => {
            const name = path.basename(specifier, '.js');
            if (specifier.startsWith('..')) return { path: path.join(templates, 'ecmascript', `${name}.ts`) };
            const folder = folders.find((one) => existsSync(path.join(one, `${name}.ts`)));
            return { path: path.join(folder ?? own, `${name}.ts`) };
          });
        },
      },
    ],
  });
  const module = { exports: {} };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(module, module.exports, require);
  return module.exports;
}
