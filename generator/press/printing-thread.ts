// The program of the printing thread. The main thread sends it files, which it prints and drafts, and asks for the drafts.

import { parentPort, workerData } from 'node:worker_threads';
import { useCodeCache } from '../program/code-cache';
import { warmUp } from '../code/ts-morph-printer';
import { StopError } from '../support/diagnostics';
import { packageRoot } from '../write/package-root';
import { FrameKeeper } from './frame-keeper';
import { DirectPress } from './press';
import type { Delivery, Order, ThreadStart } from './thread-press';
import { Turns } from './turns';

const { turns: memory, modules } = workerData as ThreadStart;
const save = useCodeCache(packageRoot().folder);
const turns = new Turns(memory);
const press = new DirectPress();
const keeper = modules ? new FrameKeeper(__filename) : undefined;
let failure: unknown;

// Where nothing is kept, every shape is new: what prints them is loaded while the document is read.
if (keeper?.recall() === false) warmUp();
parentPort?.on('message', (order: Order) => {
  if ('open' in order) press.open(order.open);
  else if ('put' in order) for (const { path, content } of order.put) attempt(() => press.put(path, content));
  else if ('close' in order) parentPort?.close();
  else {
    parentPort?.postMessage(delivery());
    failure = undefined;
    save();
    keeper?.keep();
  }
});

/** Only the first problem is kept: what follows it may be its consequence. */
function attempt(work: () => void): void {
  try {
    turns.take(() => {
      if (failure === undefined) work();
    });
  } catch (error) {
    failure = error;
  }
}

function delivery(): Delivery {
  if (failure === undefined) return { files: press.drafted() };
  if (!(failure instanceof StopError)) return { problem: (failure as Error).message };
  return { stop: { exitCode: failure.exitCode, diagnostics: failure.diagnostics } };
}
