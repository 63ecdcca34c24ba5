// Part of `specsmith conformance`, which tests use from there.

import path from 'node:path';

export * from '../../generator/conformance/drive-session';

export const projectRoot = path.resolve(__dirname, '../..');
