// The program of the making thread. What it does is in the same file as the commands, which the main thread has loaded.

import { parentPort, workerData } from 'node:worker_threads';
import { useCodeCache } from '../program/code-cache';
import type { MakingStart } from '../run/making-thread';
import { packageRoot } from '../write/package-root';

const save = useCodeCache(packageRoot().folder);

async function main(): Promise<void> {
  const { startMaking } = await import('./commands');
  if (parentPort !== null) await startMaking(parentPort, workerData as MakingStart, save);
}

void main();
