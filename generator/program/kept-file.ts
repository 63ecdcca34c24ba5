// Files in `.cache` of the package's own folder, which spare the next run some work. One that is missing, damaged or cannot
// be written changes nothing but the time. Each begins with the hash of the rest, since nobody else checks it.

import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const HASH_SIZE = 20;

/** The name of a file for a source, in a certain state: older ones of the same source are removed when it is written. */
export function keptName(source: string, state: readonly (string | number)[]): string {
  return `${digest(source)}-${digest(state.join('\n'))}`;
}

export function readKept(file: string): Buffer | undefined {
  try {
    const content = readFileSync(file);
    const data = content.subarray(HASH_SIZE);
    return sha1(data).equals(content.subarray(0, HASH_SIZE)) ? data : undefined;
  } catch {
    return undefined;
  }
}

export function writeKept(file: string, data: Buffer): void {
  const [folder, name] = [path.dirname(file), path.basename(file)];
  mkdirSync(folder, { recursive: true });
  const [source = ''] = name.split('-');
  const old = readdirSync(folder).filter((each) => each.startsWith(source) && each !== name);
  writeFileSync(`${file}.${process.pid}`, Buffer.concat([sha1(data), data]));
  renameSync(`${file}.${process.pid}`, file);
  for (const each of old) rmSync(path.join(folder, each), { force: true });
}

function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 16);
}

function sha1(data: Buffer): Buffer {
  return Buffer.from(hash('sha1', data, 'hex'), 'hex');
}
