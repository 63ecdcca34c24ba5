// Files that no output may hold, whichever API it is for: what a configuration is made of.

import type { Config } from '../config/config';
import { isHttpUrl } from '../support/url';

export function protectedFiles({ file, documents }: Pick<Config, 'file' | 'documents'>): readonly string[] {
  const files = documents.filter((document) => !isHttpUrl(document));
  return file === undefined ? files : [...files, file];
}
