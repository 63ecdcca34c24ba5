// What the Python drivers do not pass yet.

import { gaps } from './gap';
import type { KnownGap } from './gap';

export const pythonGaps: readonly KnownGap[] = [
  ...gaps(['python', 'python-aio'], 'Not yet done: Accept lists every media type.', [
    'Accept asks for JSON where there is JSON',
  ]),
  ...gaps(['python', 'python-aio'], "Not yet done: a part's type does not follow from its schema.", [
    'a part with a content encoding and a media type is Base64 text',
    'a part with a content encoding is Base64 text',
  ]),
  ...gaps(
    ['python', 'python-aio'],
    'Not yet done: a range of media types is sent, or the type that the caller gives is not.',
    ['a range of images beside another type'],
  ),
  ...gaps(['python', 'python-aio'], 'Not yet done: an event stream is one text.', ['an event stream is a stream']),
  ...gaps(['python', 'python-aio'], 'Not yet done: errors do not tell of their call.', [
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
    ['python', 'python-aio'],
    'Not yet done: errors do not tell the number of attempts, or POST is not tried again.',
    [
      'GET where nothing listens is tried again',
      'PATCH where nothing listens is tried again',
      'POST where nothing listens is tried again',
    ],
  ),
  ...gaps(['python', 'python-aio'], 'Not yet done: messages have another form.', [
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
  ...gaps(['python', 'python-aio'], 'Not yet done: redirects to another origin are not followed.', [
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
  ...gaps(['python', 'python-aio'], 'Not yet done: where a form stands beside text, the text cannot be sent.', [
    'form beside text: the text',
  ]),
  ...gaps(
    ['python'],
    'Not yet done: a port that is no number is not refused as a request that cannot be built, or what is raised for it holds the URL.',
    ['secrets: a base URL that is none'],
  ),
  ...gaps(
    ['python', 'python-aio'],
    'Not yet done: a cause or an attribute of the error has the credential in a URL, in a header or in Base64.',
    ['API key in the query is hidden'],
  ),
  ...gaps(['python', 'python-aio'], 'Not yet done: a cause or an attribute of the error has the credential.', [
    'secrets: a connection that is refused',
    'secrets: a reset',
    'secrets: bytes that are not HTTP',
  ]),
  ...gaps(
    ['python', 'python-aio'],
    "Not yet done: the client's credential replaces the argument, or an empty argument is refused.",
    ['a parameter that is a credential: the argument', 'a parameter that is a credential: the credential'],
  ),
  ...gaps(['python', 'python-aio'], 'Not yet done: the error does not say how much may be read.', [
    'a compressed body beyond the bound',
  ]),
  ...gaps(['python', 'python-aio'], 'Not yet done: values beyond Latin-1 are sent.', [
    'a credential beyond Latin-1',
    'an extra header beyond Latin-1',
    'header array beyond Latin-1',
    'header beyond Latin-1',
  ]),
  ...gaps(['python', 'python-aio'], 'Not yet done: what the server sends back of a credential is kept and printed.', [
    'secrets: a body that ends too soon',
    'secrets: a broken body that has the credential',
    'secrets: a message that has the credential',
    'secrets: a redirect that has the credential',
    'secrets: a text that has the credential',
    'secrets: headers that have the credential',
  ]),
  ...gaps(
    ['python-aio'],
    'Not yet done: a cause or an attribute of the error has the credential in a URL, in a header or in Base64.',
    ['API key in a cookie is hidden', 'API key in a header is hidden', 'password is hidden', 'token is hidden'],
  ),
];
