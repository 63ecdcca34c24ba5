// The JSON Schema of `pagination` in specsmith.yaml.

import type { JsonObject } from '../support/json';

const NAME: JsonObject = { type: 'string', minLength: 1 };
/** `page`, `filter/page`, `/page`. */
const PLACE = 'a query parameter; filter/page for a property of one that is an object, /page for one of the JSON body';
const POINTER: JsonObject = { type: 'string', pattern: '^(/.*)?$' };

export const PAGINATION: JsonObject = {
  type: 'array',
  description:
    'Which operations have pages, and how another page is asked for. The first rule that names an operation counts.',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['operations', 'style', 'response'],
    properties: {
      operations: {
        type: 'array',
        items: NAME,
        minItems: 1,
        uniqueItems: true,
        description: 'Ids of operations, or globs of them.',
      },
      style: {
        enum: ['cursor', 'offset', 'page', 'next', 'link'],
        description:
          'By what another page is asked for: a value of the request, a link in the body of an answer, or its Link header.',
      },
      request: {
        type: 'object',
        additionalProperties: false,
        properties: {
          cursor: { ...NAME, description: `What takes the cursor: ${PLACE}. cursor by default.` },
          offset: { ...NAME, description: `What takes the offset: ${PLACE}. offset by default.` },
          page: { ...NAME, description: `What takes the number of the page: ${PLACE}. page by default.` },
          start: {
            type: 'integer',
            minimum: 0,
            description:
              'The number of the first page, or the first offset; by default that of the document, else 1 for pages and 0 for offsets.',
          },
          limit: { ...NAME, description: `What says how many items a page has: ${PLACE}.` },
        },
      },
      response: {
        type: 'object',
        additionalProperties: false,
        required: ['items'],
        properties: {
          items: { ...POINTER, description: 'A JSON pointer to the items in an answer, e.g. /data.' },
          next: { ...POINTER, description: 'A JSON pointer to the next cursor, or to the link to the next page.' },
          last: {
            ...POINTER,
            description: 'In place of next: a JSON pointer into the last item of a page, to the next cursor, e.g. /id.',
          },
          more: { ...POINTER, description: 'A JSON pointer to a boolean that says whether there is another page.' },
          pages: { ...POINTER, description: 'With style page: a JSON pointer to the number of pages.' },
        },
      },
    },
  },
};
