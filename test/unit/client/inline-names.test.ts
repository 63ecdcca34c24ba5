import { inlineHints, inlineName } from '../../../generator/client';
import type { NameContext, NameStep } from '../../../generator/model';

const hints = (inlineNames: 'openapi-generator' | 'speakeasy', ...steps: readonly NameStep[]): readonly string[] => {
  const context: NameContext = { anchor: { kind: 'component', name: 'Foo' }, steps };
  return inlineHints(inlineName(context, { inlineNames }), 'Foo');
};

test.each<[NameStep, string, string]>([
  [{ kind: 'items' }, 'Foo inner', 'Foo item'],
  [{ kind: 'pattern', index: 0 }, 'Foo pattern 1', 'Foo pattern 1'],
  [{ kind: 'variant', index: 0 }, 'Foo one of', 'Foo option 1'],
  [{ kind: 'variant', index: 1 }, 'Foo one of 1', 'Foo option 2'],
  [{ kind: 'part', index: 0 }, 'Foo all of', 'Foo part 1'],
  [{ kind: 'request-body' }, 'Foo request', 'Foo request body'],
  [{ kind: 'response', status: '200' }, 'Foo 200 response', 'Foo response body'],
  [{ kind: 'property', name: 'bar_baz' }, 'Foo bar_baz', 'Foo bar_baz'],
])('%j', (step, openapiGenerator, speakeasy) => {
  expect(hints('openapi-generator', step)[0]).toBe(openapiGenerator);
  expect(hints('speakeasy', step)[0]).toBe(speakeasy);
});

test('the long candidate tells places and media types apart', () => {
  const step: NameStep = { kind: 'parameter', name: 'id', in: 'query' };
  expect(hints('openapi-generator', step)).toEqual(['Foo id parameter', 'Foo query id parameter']);
  expect(hints('speakeasy', step)).toEqual(['Foo id', 'Foo query id']);
});
