import { inlineHints } from '../../../generator/client';
import type { NameContext, NameStep } from '../../../generator/model';

const hints = (
  inlineNames: 'openapi-generator' | 'speakeasy',
  steps: readonly NameStep[],
  titled?: NameContext['titled'],
): readonly string[] =>
  inlineHints(
    { anchor: { kind: 'component', name: 'Foo' }, steps, ...(titled === undefined ? {} : { titled }) },
    { inlineNames },
    () => 'Foo',
  );

test.each<[NameStep, string, string]>([
  [{ kind: 'items' }, 'Foo inner', 'Foo item'],
  [{ kind: 'pattern', index: 0 }, 'Foo pattern 1', 'Foo pattern 1'],
  [{ kind: 'variant', index: 0, of: 'oneOf', nth: 0 }, 'Foo one of', 'Foo option 1'],
  [{ kind: 'variant', index: 2, of: 'anyOf', nth: 1 }, 'Foo any of 1', 'Foo option 3'],
  [{ kind: 'part', index: 0 }, 'Foo all of', 'Foo part 1'],
  [{ kind: 'request-body' }, 'Foo request', 'Foo request body'],
  [{ kind: 'response', status: '200' }, 'Foo 200 response', 'Foo response body'],
  [{ kind: 'property', name: 'bar_baz' }, 'Foo bar_baz', 'Foo bar_baz'],
])('%j', (step, openapiGenerator, speakeasy) => {
  expect(hints('openapi-generator', [step])[0]).toBe(openapiGenerator);
  expect(hints('speakeasy', [step])[0]).toBe(speakeasy);
});

test('the long candidate tells places and media types apart', () => {
  const step: NameStep = { kind: 'parameter', name: 'id', in: 'query' };
  expect(hints('openapi-generator', [step])).toEqual(['Foo id parameter', 'Foo query id parameter']);
  expect(hints('speakeasy', [step])).toEqual(['Foo id', 'Foo query id']);
});

test('openapi-generator goes on from a title, from all parts of allOf, and from the only option', () => {
  const property = (name: string): NameStep => ({ kind: 'property', name });
  const part: NameStep = { kind: 'part', index: 0 };
  expect(hints('openapi-generator', [property('a'), property('b')], { title: 'Bar', steps: 1 })[0]).toBe('Bar b');
  expect(hints('openapi-generator', [part, property('a')])[0]).toBe('Foo all of a');
  expect(hints('openapi-generator', [part, property('list'), { kind: 'items' }])[0]).toBe('Foo all of list');
  const alone: NameStep = { kind: 'variant', index: 0, of: 'oneOf', nth: 0, alone: true };
  expect(hints('openapi-generator', [property('a'), alone])[0]).toBe('Foo a');
  expect(hints('speakeasy', [alone, part, property('a')], { title: 'Bar', steps: 1 })[0]).toBe('Foo a');
});

test('Speakeasy calls the items of a property after it, and those of a component after both', () => {
  const steps: readonly NameStep[] = [{ kind: 'property', name: 'list' }, { kind: 'items' }];
  expect(hints('speakeasy', steps)).toEqual(['Foo list', 'Foo list item', 'Foo list item']);
  expect(hints('speakeasy', [{ kind: 'items' }])).toEqual(['Foo item', 'Foo item']);
});
