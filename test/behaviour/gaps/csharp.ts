// What the C# drivers do not pass yet, or will not for a reason that lasts.

import { gaps } from './gap';
import type { KnownGap } from './gap';

export const csharpGaps: readonly KnownGap[] = [
  ...gaps(
    ['csharp', 'csharp-sync'],
    'A C# method has one type: an answer of bytes is a stream and is given unread, a declared object is decoded.',
    ['unread: the body of a declared object is what came', 'unread: what cannot be decoded is no error'],
  ),
  ...gaps(['csharp', 'csharp-sync'], 'The class library of .NET has no table of media types by ending.', [
    'upload: in a form, a file of a path has the type of its name',
  ]),
  ...gaps(
    ['csharp', 'csharp-sync'],
    'HttpClient decompresses before a client sees a byte, and takes what it got for the whole.',
    [
      'compressed body, in two members, the second cut',
      'compressed body, cut in the middle',
      'compressed body, cut before its checksum',
      'compressed body, cut by a byte',
      'compressed body, cut within its head',
      'compressed body, deflated, cut in the middle',
      'compressed body, deflated, cut before its checksum',
      'compressed body, with something else behind it',
    ],
  ),
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
    'A C# method has one type, that of the JSON: what comes as another media type is the raw body of a decode error.',
    [
      'of several media types: text',
      'of several media types: bytes',
      'the caller asks for another media type',
      'wire 3.0.0 Payload_ContentNegotiation_DifferentBody',
      'wire 3.1.0 Payload_ContentNegotiation_DifferentBody',
    ],
  ),
];
