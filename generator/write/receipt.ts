// What makes a journal believable: its hash in the state folder, under the name of the staging folder. Only this user on
// this machine can have put it there, and it is gone when the publication is done, so that no journal counts twice.
// See docs/adr/0014-state-that-no-repository-can-bring.md.

import { Gate } from './gate';
import { sha256 } from './manifest';
import type { Staging } from './staging';
import { makeStateFolder, stateFolders } from './state-folder';

/** Without a state folder there is no receipt, and the journal serves this process only. */
export function writeReceipt(staging: Staging, journal: string): void {
  const folder = makeStateFolder(staging.output);
  if (folder === undefined) return;
  const gate = new Gate(folder);
  gate.clear(nameOf(staging));
  gate.write(nameOf(staging), `${sha256(journal)}\n`, { mode: 0o600 });
}

/** `altered`: there was a journal of ours, and it is another. */
export function checkReceipt(staging: Staging, journal: Uint8Array): 'ours' | 'altered' | 'foreign' {
  const found = stateFolders(staging.output).flatMap((folder) => {
    const gate = new Gate(folder);
    return gate.at(nameOf(staging)).kind === 'file' ? [gate.read(nameOf(staging))?.toString('latin1').trim()] : [];
  });
  if (found.includes(sha256(journal))) return 'ours';
  return found.length > 0 ? 'altered' : 'foreign';
}

export function removeReceipt(staging: Staging): void {
  for (const folder of stateFolders(staging.output)) {
    new Gate(folder).discard(nameOf(staging));
  }
}

function nameOf(staging: Staging): string {
  return sha256(staging.folder).slice(0, 32);
}
