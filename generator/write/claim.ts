// Keeps two commands from writing one output at a time. Each makes a claim, a file of a name that nobody else uses, and
// only then looks for others: of two that start together, at least one sees the other, and one gives way. Claims of
// dead runs are recognised and removed; nothing has to be taken over, so there is no moment at which two could do so.

import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { refusal, refuse } from './refusal';
import { enter, STAGED, type Staging } from './staging';

/** A claim made on another machine, or in another container, cannot be asked; it counts for this long. */
const FOREIGN_CLAIM_MS = 10 * 60_000;

/** What a claim is called, and nothing else is: host, process, its start, and a number that nobody else has. */
const CLAIM = /^[0-9a-z]+-[0-9]+-[0-9]+-[0-9a-f]+$/;

/** How long a run waits for one that is about to give way. */
const PATIENCE_MS = 2_000;

/** Claims of this process that count no more, and may still be there where the disk failed: the process may run for long. */
const over = new Set<string>();

/** Releases the claim, and removes the staging folder where nothing else is in it. */
export type Release = () => void;

export function claim(staging: Staging, output: string): Release {
  const name = `${hostKey()}-${process.pid}-${startOf(process.pid) ?? 0}-${randomBytes(6).toString('hex')}`;
  try {
    makeClaim(staging, `${STAGED.claims}/${name}`);
  } catch (error) {
    over.add(name);
    throw error;
  }
  const release = (): void => {
    over.add(name);
    const gate = enter(staging);
    gate.discard(`${STAGED.claims}/${name}`);
    if (gate.removeEmpty(STAGED.claims)) gate.removeEmpty('');
  };
  const until = Date.now() + PATIENCE_MS;
  for (let others = rivals(staging, name); others.length > 0; others = rivals(staging, name)) {
    const [other = ''] = others;
    // Of two that see each other, the first by name may hope that the other gives way; it must not count on it.
    if (other < name || Date.now() > until) {
      release();
      const hint = `Wait for it to end. If there is none, delete ${path.join(staging.folder, STAGED.claims, other)}.`;
      refuse(refusal('output-busy', `another specsmith is writing to ${output}`, hint));
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
  }
  return release;
}

/** Claims of others that live, in order; those of the dead are removed. What is no claim is none of our business. */
function rivals(staging: Staging, name: string): readonly string[] {
  const gate = enter(staging);
  const others = (gate.list(STAGED.claims) ?? []).filter((entry) => entry.isFile() && CLAIM.test(entry.name));
  const alive: string[] = [];
  for (const { name: other } of others) {
    const claim = gate.at(`${STAGED.claims}/${other}`);
    if (other === name || claim.kind !== 'file') continue;
    if (isAlive(other, claim.stats.mtimeMs)) alive.push(other);
    else if (claim.stats.size === 0) gate.discard(`${STAGED.claims}/${other}`);
  }
  return alive.sort();
}

/** Another run may remove the empty folder meanwhile. */
function makeClaim(staging: Staging, file: string): void {
  for (let attempt = 0; ; attempt += 1) {
    try {
      enter(staging).write(file, '');
      return;
    } catch (error) {
      if (!['ENOENT', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '') || attempt === 100) throw error;
    }
  }
}

function isAlive(name: string, made: number): boolean {
  const [host, pid, start] = name.split('-');
  if (over.has(name)) return false;
  if (host !== hostKey()) return Math.abs(Date.now() - made) < FOREIGN_CLAIM_MS;
  const number = Number(pid);
  if (!Number.isSafeInteger(number) || number <= 0) return false;
  const started = startOf(number);
  if (started !== undefined) return started === start;
  if (process.platform === 'linux') return false;
  try {
    process.kill(number, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process was started, in ticks since the system was; nothing for one that has ended. Linux only. */
function startOf(pid: number): string | undefined {
  let status: string;
  try {
    status = readFileSync(`/proc/${pid}/stat`, 'latin1');
  } catch {
    return process.platform === 'linux' ? undefined : '0';
  }
  const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
  return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
}

let key: string | undefined;

/** The same for all that can see each other's process ids: this machine, since it was started, in this container. */
function hostKey(): string {
  if (key === undefined) {
    const hash = createHash('sha256').update(hostname());
    for (const read of [
      () => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1'),
      () => readlinkSync('/proc/self/ns/pid'),
    ]) {
      try {
        hash.update(read());
      } catch {
        // Not Linux: the host's name has to do.
      }
    }
    key = hash.digest('hex').slice(0, 12);
  }
  return key;
}
