// package.json of the client.

import type { Code } from '../../../code/code';
import { jsonDocument } from '../../../languages/markup';
import type { Json } from '../../../support/json';
import type { Plan } from '../plan';

export function packageFiles(plan: Plan): readonly (readonly [path: string, code: Code])[] {
  return [['package.json', jsonDocument(packageJson(plan))]];
}

function packageJson({ model: { info }, options }: Plan): Json {
  return {
    name: options.packageName,
    version: options.packageVersion,
    description: `Client for ${info.title}`,
    ...(info.license === undefined ? {} : { license: info.license.identifier ?? info.license.name }),
    type: 'module',
    sideEffects: false,
    main: './src/index.js',
    types: './types/index.d.ts',
    exports: {
      '.': { types: './types/index.d.ts', default: './src/index.js' },
      './src/*.js': { types: './types/*.d.ts', default: './src/*.js' },
      './src/*': { types: './types/*.d.ts', default: './src/*.js' },
      './package.json': './package.json',
    },
    files: ['src', 'types', 'docs', 'README.md'],
    engines: { node: '>=20' },
  };
}
