// The folder of the project, which tests find their documents, templates and caches by.

import path from 'node:path';

export const projectRoot = path.resolve(__dirname, '../..');
