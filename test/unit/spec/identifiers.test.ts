// References by what schemas call themselves: `$id` and `$anchor`.

import { resolveText } from '../../../generator/spec/resolve';
import { loadSpec } from '../../../generator/spec/load';
import { Diagnostics } from '../../../generator/support/diagnostics';

async function whereTo(ref: string, schemas: string): Promise<string | undefined> {
  const text = `openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {${schemas}}}`;
  const spec = await loadSpec({ kind: 'text', text, label: 'test' }, { allowRefOrigins: [] }, new Diagnostics());
  return resolveText(spec, { file: '', pointer: '/from' }, ref)?.node.place.pointer;
}

const at = (name: string): string => `/components/schemas/${name}`;

test.each([
  ['#here', 'A: {$anchor: here}', at('A')],
  ['#here', 'A: {$dynamicAnchor: here}', at('A')],
  ['#here', 'A: {$defs: {b: {$anchor: here}}}', at('A/$defs/b')],
  ['#gone', 'A: {$anchor: here}', undefined],
  ['#here', 'A: {example: {$anchor: here}, x-a: {$anchor: here}, properties: {$anchor: here}}', undefined],
  // What lies in no other resource is nearer to the document.
  ['#here', 'A: {$id: "https://a.b/a", $anchor: here}, B: {$anchor: here}', at('B')],
  ['https://a.b/a#here', 'A: {$id: "https://a.b/a", $anchor: here}, B: {$anchor: here}', at('A')],
  ['https://a.b/a', 'A: {$id: "https://a.b/a"}', at('A')],
  ['https://a.b/a#', 'A: {$id: "https://a.b/a#"}', at('A')],
  ['https://a.b/a#/properties/x', 'A: {$id: "https://a.b/a", properties: {x: {}}}', at('A/properties/x')],
  ['user', 'A: {$id: user}', at('A')],
  ['/schemas/b', 'A: {$id: "https://a.b/a"}, B: {$id: "https://a.b/schemas/b"}', at('B')],
  ['https://a.b/b', 'A: {$defs: {b: {$id: b}}, $id: "https://a.b/a"}', at('A/$defs/b')],
  ['#/$defs/x', 'A: {$id: "https://a.b/a", $defs: {x: {}}}', at('A/$defs/x')],
  ['#/$defs/x', 'A: {$id: a, $defs: {x: {}}}, B: {$id: b, $defs: {x: {}}}', undefined],
])('%s in {%s} is %s', async (ref, schemas, expected) => {
  expect(await whereTo(ref, schemas)).toBe(expected);
});

test('a schema by its URI is not fetched', async () => {
  const text =
    "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents: {schemas: {A: {$ref: 'https://a.b/b'}, B: {$id: 'https://a.b/b'}}}";
  const spec = await loadSpec({ kind: 'text', text, label: 'test' }, { allowRefOrigins: [] }, new Diagnostics());
  expect(spec.unread).toBeUndefined();
});
