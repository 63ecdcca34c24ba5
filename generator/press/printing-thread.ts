// The program of the printing thread: prints what it is sent, and hands the texts over when it is told to.

import { parentPort } from 'node:worker_threads';
import { useCodeCache } from '../cli/code-cache';
import { printModule, warmUp } from '../code/ts-morph-printer';
import { packageRoot } from '../write/package-root';
import type { Delivery, Order } from './thread-press';

const save = useCodeCache(packageRoot().folder);
let texts = new Map<string, string>();
let problem: string | undefined;

warmUp();
parentPort?.on('message', (order: Order) => {
  if ('print' in order) {
    for (const layout of order.print) print(() => texts.set(layout.path, printModule(layout)));
    return;
  }
  if ('close' in order) {
    parentPort?.close();
    return;
  }
  const delivery: Delivery = problem === undefined ? { texts } : { problem };
  parentPort?.postMessage(delivery);
  texts = new Map();
  save();
});

/** The first problem is the one to tell of. */
function print(work: () => void): void {
  if (problem !== undefined) return;
  try {
    work();
  } catch (error) {
    problem = (error as Error).message;
  }
}
