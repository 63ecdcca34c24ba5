// The making thread makes what this thread would; whatever it is at, it writes nothing after it was stopped.

import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { ApiModel } from '../../../generator/model';
import { modelOf, readSpec } from '../../../generator/pipeline';
import { DirectPress } from '../../../generator/press/press';
import { makeOutput, type OutputOrder } from '../../../generator/run/make-output';
import { makeOutputs } from '../../../generator/run/make-outputs';
import { SecondMaker } from '../../../generator/run/second-maker';
import type { LoadedSpec } from '../../../generator/spec/loaded-spec';
import { Diagnostics } from '../../../generator/support/diagnostics';
import type { TargetName } from '../../../generator/targets/target';
import { ORIGIN, plant, scratchFolder, treeOf } from '../write/scratch';

// A thread takes seconds to start where the machine is busy.
jest.setTimeout(60_000);

const THREAD = path.resolve(__dirname, '../../../dist/making-thread.js');
const DOCUMENT = path.resolve(__dirname, '../../../specs/vault.yaml');
const POLICY = { lenient: false, rules: [], rootName: 'vault.yaml' };
const root = scratchFolder();
let spec: LoadedSpec;
let model: ApiModel;
let second: SecondMaker;

beforeAll(async () => {
  const diagnostics = new Diagnostics();
  spec = await readSpec({ kind: 'file', path: DOCUMENT }, { allowRefOrigins: [] }, diagnostics);
  model = await modelOf(spec, {}, diagnostics);
});
beforeEach(() => {
  second = new SecondMaker(THREAD);
  second.read(spec, {}, POLICY);
});
afterEach(() => second.end());

function order(target: TargetName, folder: string): OutputOrder {
  const fresh = path.join(root, folder);
  const place = { label: folder, output: path.join(root, 'none'), owned: new Set<string>(), fresh };
  return { target, options: {}, api: undefined, folder: place.output, label: folder, origin: ORIGIN, place };
}

test('every output is made once, and as if made here', async () => {
  const outputs = (['python', 'javascript', 'csharp'] as const).map((target) => ({ order: order(target, target) }));
  const begun: string[] = [];
  const makers = { press: new DirectPress(), second };
  const all = await makeOutputs(outputs, model, makers, POLICY, ({ target }) => begun.push(target));
  expect(begun.sort()).toEqual(['csharp', 'javascript', 'python']);
  for (const { of, made } of all) {
    const { target } = of.order;
    const here = await makeOutput(order(target, `${target}-here`), model, new DirectPress(), POLICY);
    expect({ target, made }).toEqual({ target, made: here });
    expect(treeOf(path.join(root, target))).toEqual(treeOf(path.join(root, `${target}-here`)));
  }
});

test('the first output that failed is the last one told of', async () => {
  plant(path.join(root, 'wrong'), { 'specsmith.names.json': '[]' });
  const wrong = { folder: path.join(root, 'wrong') };
  const outputs = [
    { order: order('python', 'first') },
    { order: { ...order('csharp', 'second'), ...wrong } },
    { order: { ...order('csharp', 'third'), ...wrong } },
  ];
  const makers = { press: new DirectPress(), second };
  const all = await makeOutputs(outputs, model, makers, POLICY, () => undefined);
  expect(all.map(({ of, made }) => [of.order.label, 'exitCode' in made ? made.exitCode : 0])).toEqual([
    ['first', 0],
    ['second', 5],
  ]);
  expect(all[1]?.made.found.map(({ code }) => code)).toEqual(['names-unreadable']);
});

test('nothing is written after the end', async () => {
  const shares = second.make([order('csharp', 'stopped')], () => second.end());
  await expect(second.done()).rejects.toThrow('the making thread ended early');
  expect(shares.take()).toBeUndefined();
  expect(readdirSync(root)).not.toContain('stopped');
});
