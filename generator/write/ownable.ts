// Which paths an output may own: what a manifest or a journal names is changed and deleted.

import { isPortablePath } from '../code/file-set';

/** Folders of a repository, and those that runs prepare their files in, are nobody's output, however deep. */
const KEPT = /(?:^|\/)(?:\.git|\.specsmith-[^/]*)(?:\/|$)/i;

export function isOwnable(file: string): boolean {
  return isPortablePath(file) && !KEPT.test(file);
}
