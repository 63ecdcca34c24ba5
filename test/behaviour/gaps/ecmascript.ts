// What the TypeScript and JavaScript drivers do not pass yet.

import { gaps } from './gap';
import type { KnownGap } from './gap';

export const ecmascriptGaps: readonly KnownGap[] = [
  ...gaps(
    ['typescript', 'typescript-class'],
    'The form is one object in this style: what it requires is asked for by its type, before the program runs.',
    ['form without a field that its schema requires'],
  ),
  ...gaps(
    ['typescript', 'typescript-class', 'javascript', 'javascript-callback'],
    'Not yet done: a query string in a path key is not joined with the other parameters.',
    [
      'a path key with a query, and a base URL with one',
      'a path key with a query, and a parameter',
      'a path key with a query, and parameters in both',
    ],
  ),
  ...gaps(
    ['typescript', 'typescript-class', 'javascript', 'javascript-callback'],
    'Not yet done: a range of media types is sent, or the type that the caller gives is not.',
    ['a range of images, and the caller says which', 'any type, and the caller says which'],
  ),
  ...gaps(
    ['typescript', 'typescript-class', 'javascript', 'javascript-callback'],
    'Not yet done: an answer that cannot be decoded is not kept in its error.',
    ['a page in place of JSON is kept', 'truncated JSON is kept'],
  ),
  ...gaps(
    ['typescript', 'typescript-class', 'javascript', 'javascript-callback'],
    'Not yet done: errors do not tell of their call.',
    [
      'an error tells of its call: a request that cannot be built',
      'an error tells of its call: after three attempts',
      'an error tells of its call: an answer that cannot be read',
      'an error tells of its call: its URL has no credential',
      'an error tells of its call: the caller',
      'an error tells of its call: the connection',
      'an error tells of its call: the server said so',
      'an error tells of its call: the time',
      "the server's id of a request: CF-Ray",
      "the server's id of a request: Request-Id",
      "the server's id of a request: X-Amzn-RequestId",
      "the server's id of a request: X-Correlation-Id",
      "the server's id of a request: X-Request-Id",
    ],
  ),
  ...gaps(
    ['typescript', 'typescript-class', 'javascript', 'javascript-callback'],
    'Not yet done: errors do not tell the number of attempts, or POST is not tried again.',
    [
      'GET where nothing listens is tried again',
      'PATCH where nothing listens is tried again',
      'POST where nothing listens is tried again',
    ],
  ),
  ...gaps(
    ['typescript', 'typescript-class', 'javascript', 'javascript-callback'],
    'Not yet done: messages have another form.',
    [
      'the message of an error: a page',
      'the message of an error: at most 2,000 characters',
      'the message of an error: detail',
      'the message of an error: error',
      'the message of an error: first of errors, a text',
      'the message of an error: first of errors, an object',
      'the message of an error: message',
      'the message of an error: message of error',
      'the message of an error: no body',
      'the message of an error: none in the body',
      'the message of an error: the path of the document',
      'the message of an error: title',
      'the message of an error: what is no text is passed over',
    ],
  ),
  ...gaps(
    ['typescript', 'typescript-class', 'javascript', 'javascript-callback'],
    'Not yet done: redirects to another origin are not followed.',
    [
      'a failure behind a redirect across origins',
      'a redirect across origins, API key in a cookie',
      'a redirect across origins, API key in a header',
      'a redirect across origins, API key in the query',
      'a redirect across origins, HEAD',
      'a redirect across origins, basic',
      'a redirect across origins, bearer',
      'a redirect across origins, credentials among extra headers',
      'a redirect across origins, without a credential',
      'a redirect to another host without a scheme',
    ],
  ),
  ...gaps(
    ['typescript', 'typescript-class', 'javascript', 'javascript-callback'],
    'Not yet done: timeouts are not tried again.',
    [
      'DELETE is tried again after a timeout',
      'GET is tried again after a timeout',
      'GET is tried again where the body does not come',
      'HEAD is tried again after a timeout',
      'OPTIONS is tried again after a timeout',
      'POST with an idempotency key is tried again after a timeout',
      'PUT is tried again after a timeout',
    ],
  ),
  ...gaps(
    ['javascript', 'javascript-callback'],
    "Not yet done: the client's credential replaces the argument, or an empty argument is refused.",
    ['a parameter that is a credential: the credential'],
  ),
  ...gaps(
    ['typescript', 'typescript-class'],
    'Not yet done: children of a base are neither sent nor read as what they are.',
    [
      'a child of a base',
      'a child of a child',
      'a child that is mapped by a name',
      'children in a field, a list and a map',
    ],
  ),
  ...gaps(
    ['typescript', 'typescript-class', 'javascript', 'javascript-callback'],
    'Node before 24 reads windows-1252 as Latin-1: its TextDecoder does.',
    ['text of charset=windows-1252', 'text of header=present; charset="Windows-1252"'],
  ),
  ...gaps(
    ['typescript', 'typescript-class', 'javascript', 'javascript-callback'],
    "Not yet done: the client's credential replaces the argument, or an empty argument is refused.",
    ['a parameter that is a credential: the argument'],
  ),
  ...gaps(
    ['typescript', 'typescript-class', 'javascript', 'javascript-callback'],
    'Not yet done: what the server sends back of a credential is kept and printed.',
    [
      'secrets: a broken body that has the credential',
      'secrets: a message that has the credential',
      'secrets: a redirect that has the credential',
      'secrets: a text that has the credential',
      'secrets: headers that have the credential',
    ],
  ),
];
