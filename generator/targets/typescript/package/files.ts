// The npm package around the client: package.json and tsconfig.json. How it is built stands in the package's own
// build.mjs, which is copied.

import type { Code } from '../../../code/code';
import { jsonDocument } from '../../../languages/markup';
import type { Json } from '../../../support/json';
import type { Plan } from '../plan';

export function packageFiles(plan: Plan): readonly (readonly [path: string, code: Code])[] {
  return [
    ['package.json', jsonDocument(packageJson(plan))],
    ['tsconfig.json', jsonDocument(TSCONFIG)],
  ];
}

const TSCONFIG: Json = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable', 'dom.asynciterable'],
    module: 'nodenext',
    rootDir: 'src',
    outDir: 'dist',
    declaration: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    verbatimModuleSyntax: true,
    isolatedDeclarations: true,
    erasableSyntaxOnly: true,
    skipLibCheck: false,
    types: [],
  },
  include: ['src'],
};

function packageJson(plan: Plan): Json {
  const { info } = plan.model;
  const { packageName, packageVersion } = plan.options;
  const entry = (path: string): Json => ({ types: `./dist/${path}.d.ts`, default: `./dist/${path}.js` });
  return {
    name: packageName,
    version: packageVersion,
    description: `Client for ${info.title}`,
    ...(info.license === undefined ? {} : { license: info.license.identifier ?? info.license.name }),
    type: 'module',
    sideEffects: false,
    main: './dist/index.js',
    types: './dist/index.d.ts',
    exports: {
      '.': entry('index'),
      './core.js': entry('core'),
      './errors': entry('errors'),
      './errors.js': entry('errors'),
      './funcs/*.js': entry('funcs/*'),
      './models/*.js': entry('models/*'),
      './models/*': entry('models/*'),
      './package.json': './package.json',
    },
    files: ['dist', 'docs', 'README.md', 'USAGE.md', 'FUNCTIONS.md'],
    engines: { node: '>=20' },
    scripts: { build: 'node build.mjs', typecheck: 'tsc --noEmit', prepublishOnly: 'npm run build' },
    devDependencies: { esbuild: '^0.28.0', typescript: '>=5.9 <7' },
  };
}
