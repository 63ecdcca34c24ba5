// The TypeScript drivers: `typescript` calls the standalone functions, `typescript-class` the methods of the class.
// A client is bundled by esbuild, together with an entry that names every operation of its outline.

import path from 'node:path';
import { bundleClient } from './bundle.mjs';

const driver = {
  target: 'typescript',
  build: (document) => bundleClient(document),
};

export const drivers = ['typescript', 'typescript-class'].map((name) => ({
  ...driver,
  name,
  start: (manifest, context) => ({
    command: process.execPath,
    args: [path.join(context.folder, 'program.mjs'), manifest],
  }),
}));
