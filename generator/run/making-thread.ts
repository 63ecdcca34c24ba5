// The work of the making thread: it builds the model of a document that it is given, and makes outputs of it while the
// main thread makes others.

import type { MessagePort } from 'node:worker_threads';
import type { ApiModel } from '../model';
import { carried, modelOf, type CarriedSpec, type ModelSettings } from '../pipeline';
import { pressHere } from '../press/choose-press';
import type { Press } from '../press/press';
import { Shares } from '../press/shares';
import { TurnPress } from '../press/turn-press';
import { Turns } from '../press/turns';
import { Diagnostics } from '../support/diagnostics';
import type { FindingPolicy } from '../support/finding-policy';
import { makeOutput, type MadeOutput, type OutputOrder } from './make-output';

/** Messages to the thread: read this document, make outputs of it, end. */
export type MakingOrder =
  | { readonly read: CarriedSpec; readonly settings: ModelSettings; readonly policy: FindingPolicy }
  | { readonly make: readonly OutputOrder[]; readonly shares: SharedArrayBuffer }
  | { readonly close: true };

/** Messages of the thread: it begins an output, it has made one, no more are left for it, it cannot go on. */
export type MakingReport =
  | { readonly began: number }
  | { readonly made: number; readonly output: MadeOutput }
  | { readonly ended: true }
  | { readonly problem: string };

export interface MakingStart {
  readonly turns: SharedArrayBuffer;
}

/** `ended` is called when nothing is left to make. */
export function serveMaking(port: MessagePort, { turns }: MakingStart, ended: () => void): void {
  let work: Promise<Reading> | undefined;
  const tell = (report: MakingReport): void => port.postMessage(report);
  port.on('message', (order: MakingOrder) => {
    if ('read' in order) {
      work = read(order);
      // So it does where this fails.
      work.catch(() => undefined);
    } else if ('make' in order) {
      const shares = new Shares(order.make.length, 'back', order.shares);
      const turned = new TurnPress(pressHere(), new Turns(turns));
      void make(work, order.make, shares, turned, tell).then(
        () => {
          tell({ ended: true });
          ended();
        },
        (error: unknown) => tell({ problem: (error as Error).message }),
      );
    } else port.close();
  });
}

interface Reading {
  readonly model: ApiModel;
  readonly policy: FindingPolicy;
}

async function read({ read: spec, settings, policy }: Extract<MakingOrder, { read: unknown }>): Promise<Reading> {
  // The main thread finds the same, and says so.
  return { model: await modelOf(carried(spec), settings, new Diagnostics()), policy };
}

async function make(
  reading: Promise<Reading> | undefined,
  orders: readonly OutputOrder[],
  shares: Shares,
  press: Press,
  tell: (report: MakingReport) => void,
): Promise<void> {
  const found = await reading;
  if (found === undefined) return;
  for (let index = shares.take(); index !== undefined; index = shares.take()) {
    const order = orders[index];
    if (order === undefined) return;
    tell({ began: index });
    tell({ made: index, output: await makeOutput(order, found.model, press, found.policy) });
  }
}
