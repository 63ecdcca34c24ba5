// A document that is copied to another thread is the same there, with its exact numbers.

import { carried, toCarry } from '../../../generator/spec/carried-spec';
import { loadSpec } from '../../../generator/spec/load';
import type { LoadedSpec } from '../../../generator/spec/loaded-spec';
import { Diagnostics } from '../../../generator/support/diagnostics';

function loaded(text: string): Promise<LoadedSpec> {
  return loadSpec({ kind: 'text', text, label: 'a.yaml' }, { allowRefOrigins: [] }, new Diagnostics());
}

test.each([
  ['plain numbers', '{"openapi": "3.1.0", "x": [1, 2.5]}'],
  ['exact numbers', '{"openapi": "3.1.0", "x": [1, 9007199254740993, {"__proto__": 9007199254740995}]}'],
])('%s', async (_what, text) => {
  const spec = await loaded(text);
  const there = carried(structuredClone(toCarry(spec)));
  expect(there.files.get('')?.value).toEqual(spec.files.get('')?.value);
  expect({ ...there, files: 0 }).toEqual({ ...spec, files: 0 });
});

test('what the document shares, its copy shares', async () => {
  const spec = await loaded('{"openapi": "3.1.0", "x": &a {n: 9007199254740993}, "y": *a}');
  const { x, y } = carried(structuredClone(toCarry(spec))).files.get('')?.value as { x: object; y: object };
  expect(x).toBe(y);
  expect(x).toEqual((spec.files.get('')?.value as { x: object }).x);
});
