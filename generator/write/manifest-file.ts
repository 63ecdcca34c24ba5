// The manifest as it lies in a folder: read, or told apart from what a merge or somebody else left there.

import path from 'node:path';
import { Gate } from './gate';
import { MANIFEST_NAME, parseManifest, type Manifest } from './manifest';
import { refusal, refuse } from './refusal';

/** Nothing where there is no manifest. */
export function readManifest(folder: string): Manifest | undefined {
  const content = new Gate(folder).read(MANIFEST_NAME)?.toString('utf8');
  if (content === undefined) return undefined;
  const file = path.join(folder, MANIFEST_NAME);
  if (/^<{7} [^]*^={7}$[^]*^>{7} /m.test(content)) {
    refuse(
      refusal(
        'manifest-conflict',
        `${file} has the conflict markers of a merge`,
        'Take either side of the whole folder (git checkout --ours -- FOLDER, or --theirs), and generate again: all of it is derived from the document.',
      ),
    );
  }
  return (
    parseManifest(content) ??
    refuse(refusal('manifest-unreadable', `${file} is not a manifest of specsmith`, 'Restore it from version control.'))
  );
}
