// Which outputs this generator wrote on this machine, or found to be current: by the hash of their manifests, which name every
// file and all that they were made from. Kept where no repository can bring it, so that a manifest that somebody wrote by
// hand, with files to match, proves nothing (ADR 18).

import { generatorStamp } from './generator-stamp';
import { Gate } from './gate';
import { sha256 } from './manifest';
import { makeStateFolder, stateFolders } from './state-folder';

export interface KnownOutput {
  /** How many errors and warnings the run had to say of the document. */
  readonly warnings: number;
}

const PREFIX = 'known-';

/** Each is one line; the oldest go first. */
const MOST = 500;

/** `settings`: what else decided whether and how the document was read. */
export function keyOf(manifest: string, settings: string): string {
  return sha256([generatorStamp(), manifest, settings].join('\n'));
}

export function knownOutput(output: string, key: string): KnownOutput | undefined {
  for (const folder of stateFolders(output)) {
    const text = new Gate(folder).read(nameOf(key))?.toString('latin1') ?? '';
    const warnings = /^warnings ([0-9]{1,9})\n$/.exec(text)?.[1];
    if (warnings !== undefined) return { warnings: Number(warnings) };
  }
  return undefined;
}

/** Where nothing can be kept, later runs do all the work again, and nothing else. */
export function rememberOutput(output: string, key: string, { warnings }: KnownOutput): void {
  try {
    const folder = makeStateFolder(output);
    if (folder === undefined) return;
    const gate = new Gate(folder);
    // What a full disk left of an earlier attempt is in the way otherwise.
    gate.discard(nameOf(key));
    gate.write(nameOf(key), `warnings ${warnings}\n`, { mode: 0o600 });
    forgetOldest(gate);
  } catch {
    // A disk that is full, a home that may not be written to, another run that notes the same.
  }
}

function forgetOldest(gate: Gate): void {
  const names = (gate.list('') ?? []).map(({ name }) => name).filter((name) => name.startsWith(PREFIX));
  if (names.length <= MOST) return;
  const aged = names.map((name) => {
    const found = gate.at(name);
    return { name, time: found.kind === 'file' ? found.stats.mtimeMs : 0 };
  });
  for (const { name } of aged.sort((left, right) => left.time - right.time).slice(0, names.length - MOST))
    gate.discard(name);
}

function nameOf(key: string): string {
  return `${PREFIX}${key.slice(0, 32)}`;
}
