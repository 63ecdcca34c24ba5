// What the C# drivers do not pass yet, or will not for a reason that lasts.

import { gaps } from './gap';
import type { KnownGap } from './gap';

export const csharpGaps: readonly KnownGap[] = [
  {
    drivers: ['csharp', 'csharp-sync'],
    scenario: 'query JSON content null',
    reason: 'An argument that is null is one that is not given: the C# signature, which is kept, has no third state.',
  },
  {
    drivers: ['csharp', 'csharp-sync'],
    scenario: 'wire 3.0.0 Encode_Bytes_RequestBody_base64url',
    reason: 'The document says Base64, and the scenario has a text without padding: a byte[] is written with it.',
  },
  {
    drivers: ['csharp', 'csharp-sync'],
    scenario: 'wire 3.1.0 Encode_Bytes_RequestBody_base64url',
    reason: 'The document says Base64, and the scenario has a text without padding: a byte[] is written with it.',
  },
  ...gaps(
    ['csharp', 'csharp-sync'],
    'Not yet done: a query string in a path key is not joined with the other parameters.',
    ['a path key with a query, and a base URL with one'],
  ),
  ...gaps(
    ['csharp', 'csharp-sync'],
    'A C# method has one type, that of the JSON: what comes as another media type is the raw body of a decode error.',
    ['of several media types: text', 'of several media types: bytes', 'the caller asks for another media type'],
  ),
  ...gaps(['csharp', 'csharp-sync'], 'Not yet done: errors do not tell of their call.', [
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
  ]),
  ...gaps(
    ['csharp', 'csharp-sync'],
    'Not yet done: errors do not tell the number of attempts, or POST is not tried again.',
    [
      'GET where nothing listens is tried again',
      'PATCH where nothing listens is tried again',
      'POST where nothing listens is tried again',
    ],
  ),
  ...gaps(['csharp', 'csharp-sync'], 'Not yet done: messages have another form.', [
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
  ]),
  ...gaps(['csharp', 'csharp-sync'], 'Not yet done: redirects to another origin are not followed.', [
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
  ]),
  ...gaps(['csharp', 'csharp-sync'], 'Not yet done: an unknown value of an enum is no value that can be sent.', [
    'an unknown enum value that stands alone in a body',
    'unknown enum values in a list',
    'unknown enum values in a map',
    'unknown enum values in parameters',
    'unknown enum values in path and form',
  ]),
  ...gaps(
    ['csharp', 'csharp-sync'],
    "Not yet done: the client's credential replaces the argument, or an empty argument is refused.",
    ['a parameter that is a credential: the credential'],
  ),
  ...gaps(['csharp', 'csharp-sync'], 'Not yet done: values beyond Latin-1 are sent.', [
    'a credential beyond Latin-1',
    'an extra header beyond Latin-1',
    'header array beyond Latin-1',
    'header beyond Latin-1',
  ]),
  ...gaps(['csharp', 'csharp-sync'], 'Not yet done: what the server sends back of a credential is kept and printed.', [
    'secrets: a body that ends too soon',
    'secrets: a broken body that has the credential',
    'secrets: a message that has the credential',
    'secrets: a redirect that has the credential',
    'secrets: a text that has the credential',
    'secrets: headers that have the credential',
  ]),
];
