import { takesFile } from '../../../generator/client';
import { callFrom } from './client-from';

const body = (type: string, schema: string): boolean =>
  takesFile(callFrom(`requestBody: { content: { ${type}: { schema: ${schema} } } }`));

test('bytes and files of forms are files; text and fields are not', () => {
  expect(body('image/png', '{}')).toBe(true);
  expect(body('multipart/form-data', '{ type: object, properties: { a: { type: string, format: binary } } }')).toBe(
    true,
  );
  expect(body('multipart/form-data', '{ type: object, properties: { a: { type: string } } }')).toBe(false);
  expect(body('application/json', '{ type: string }')).toBe(false);
  expect(takesFile(callFrom('summary: none'))).toBe(false);
});
