// All outputs of a run: made one after the other, or on two threads at the same time.

import type { ApiModel } from '../model';
import { Shares } from '../press/shares';
import type { FindingPolicy } from '../support/finding-policy';
import { makeOutput, type MadeOutput, type OutputOrder } from './make-output';
import type { Makers } from './makers';

interface Ordered {
  readonly order: OutputOrder;
}

/** In the order of `outputs`; the last one is the first that failed, where one did. */
export async function makeOutputs<Of extends Ordered>(
  outputs: readonly Of[],
  model: ApiModel,
  { press, second }: Makers,
  policy: FindingPolicy,
  begins: (order: OutputOrder) => void,
): Promise<readonly { readonly of: Of; readonly made: MadeOutput }[]> {
  const orders = outputs.map(({ order }) => order);
  const began = (index: number): void => orders.slice(index, index + 1).forEach(begins);
  const shares = second?.make(orders, began) ?? new Shares(orders.length, 'front');
  const made = new Map<number, MadeOutput>();
  for (let index = shares.take(); index !== undefined; index = shares.take()) {
    began(index);
    const output = await makeOutput(orders[index] as OutputOrder, model, press, policy);
    made.set(index, output);
    // All before it are made, so what comes of those behind it does not matter any more.
    if ('exitCode' in output) return inOrder(outputs, made);
  }
  return inOrder(outputs, new Map([...made, ...((await second?.done()) ?? [])]));
}

function inOrder<Of>(
  outputs: readonly Of[],
  made: ReadonlyMap<number, MadeOutput>,
): readonly { readonly of: Of; readonly made: MadeOutput }[] {
  const all = outputs.flatMap((of, index) => {
    const output = made.get(index);
    return output === undefined ? [] : [{ of, made: output }];
  });
  const failed = all.findIndex((each) => 'exitCode' in each.made);
  return failed === -1 ? all : all.slice(0, failed + 1);
}
