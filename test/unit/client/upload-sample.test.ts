import { clientOf, Samples, Types, withFile } from '../../../generator/client';
import { buildFrom, parse, specOf } from '../model/model-of';
import { POSITIONAL } from './client-from';

function shownWith(properties: string): unknown {
  const schema = `{ type: object, required: [title], properties: { title: { type: string }, ${properties} } }`;
  const body = `requestBody: { content: { multipart/form-data: { schema: ${schema} } } }`;
  const root = `openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: { /x: { post: { ${body} } } }`;
  const { model } = buildFrom(specOf(parse(root)));
  const types = new Types(model.declarations);
  const content = clientOf(model, POSITIONAL).calls[0]!.body!.contents[0]!;
  const sample = new Samples(types, POSITIONAL).of({ type: content.type, side: 'input', name: 'body' });
  const shown = withFile(sample, content, types);
  return shown.kind === 'object' && shown.members.map(({ property, value }) => [property.wireName, value.kind]);
}

test('a form is shown with its first file, required or not, and as a list where it takes several', () => {
  expect(shownWith('a: { type: string, format: binary }, b: { type: string, format: binary }')).toEqual([
    ['title', 'text'],
    ['a', 'file'],
  ]);
  expect(shownWith('a: { type: array, items: { type: string, format: binary } }')).toEqual([
    ['title', 'text'],
    ['a', 'list'],
  ]);
});

test('and without one as it is', () => {
  expect(shownWith('a: { type: integer }')).toEqual([['title', 'text']]);
});
