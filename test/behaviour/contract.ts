// The lines of the contract that every generated client keeps, whatever its language. Each has at least one scenario in
// test/behaviour/scenarios (contract.test.ts checks it); what each line asks for is said here, once.

export const contract = {
  // Where a request goes
  'url.first-server':
    'Without a base URL the first server of the document is used, with the defaults of its variables.',
  'url.variables': 'Server variables are put in; a value outside the enum is a request error.',
  'url.host-variable': 'A free variable in the host takes letters, digits, dots and hyphens only.',
  'url.server-index': 'Another server of the document can be chosen.',
  'url.override-client': 'The base URL can be given to the client.',
  'url.override-call': 'The base URL can be given to one call.',
  'url.join': 'Base path and base query are kept, and there is no double slash.',
  'url.path-query': 'A query string in a path key is part of the URL; declared query parameters follow it with `&`.',
  // Parameters
  'path.styles': 'Path parameters: simple, label, matrix, exploded or not.',
  'path.numbers':
    'A number in a URL is the shortest text that reads back as it, as JSON writers have it: from 1e21 and below 1e-6 with an exponent.',
  'path.encoding': 'Path values are percent-encoded as RFC 3986 says, and never expanded again.',
  'path.segments':
    'Where marks of frameworks let a variable stand for several segments (`{path*}`, `{proxy+}`, `{name=shelves/*}`), slashes of its value stay.',
  'path.refused':
    'A path value that is null or empty, or a list or an object of nothing, is refused in every style before anything is sent; so is a segment that becomes `.` or `..`.',
  'query.form':
    'Query style form, exploded or not, for values, arrays and objects. An array in an exploded object repeats its name, and what is deeper has brackets.',
  'query.delimited': 'Query styles spaceDelimited and pipeDelimited, exploded or not.',
  'query.deep-object':
    'Query style deepObject; the items of a list have brackets too, and numbers where they are no texts.',
  'query.reserved':
    '`allowReserved` leaves reserved characters and percent-encoded triples as they are, but those that would end the value (`&`, `=`, `+`, `#`), brackets, which no query may hold (RFC 3986 §3.4), and the apostrophe, which URLs encode (WHATWG URL).',
  'query.content': 'A parameter with `content: application/json` is one JSON text, with `text/plain` the text itself.',
  'query.keys': 'Keys are encoded too.',
  'query.booleans': 'Booleans are `true` and `false`.',
  'query.unset': 'What is not set is not sent; a default is not sent either.',
  'query.empty-array': 'An empty array is not sent.',
  'query.null': 'An explicit null is written as the style says.',
  'query.null-items': 'What is null in a list is left out of queries, paths, headers, cookies and forms.',
  'header.simple': 'Header parameters: style simple.',
  'header.empty': 'A list or an object of nothing sends no header; an empty text sends an empty one.',
  'header.control':
    'Line breaks and other control characters but tabs, in a header or cookie, are refused before anything is sent.',
  'header.latin':
    'A header value within Latin-1 is sent as Latin-1; one beyond it is refused before anything is sent, in parameters, extra headers and credentials. JSON in a header is ASCII, with escapes.',
  'header.credential':
    'A parameter that is also a credential: the argument wins; without one the credential stands in. An extra header or query parameter of the call wins over the credential too, which is then not sent; an extra `Cookie` header stands for all cookies. A property of an exploded object is no such parameter: beside a credential of its name it is one more query parameter, and no cookie.',
  'header.case': 'Header names compare without case.',
  'cookie.simple': 'Cookie parameters; several of them, and a cookie credential, share one header.',
  'cookie.raw':
    'Nothing is escaped in the style `cookie` of OpenAPI 3.2: what ends a cookie, control characters and what is not ASCII are refused.',
  'cookie.many':
    'An exploded list or object in a cookie is a pair for each item, with `; ` between them; what is reserved is percent-encoded.',
  // Bodies
  'body.json': 'JSON bodies, `+json` included.',
  'body.form': 'Form bodies.',
  'body.multipart': 'Multipart bodies: encoding of each part, files with name and type, arrays of files, JSON parts.',
  'body.multipart-styles':
    'A multipart field with style, explode or allowReserved in its encoding is written as a query parameter is: a part for each pair, its text not percent-encoded. A file stays one.',
  'body.text':
    'Text bodies. What a client writes is UTF-8, and says so where the document names another charset; bytes go out under the type that the document has.',
  'body.xml':
    'XML bodies, parts of forms and answers of objects, lists and maps: names, attributes, lists and namespaces as the document says, the same values as from JSON. Each part is a document of its own.',
  'xml.refused':
    'A document type, and nesting beyond a bound, are decode errors; what XML cannot hold is a request error.',
  'body.binary': 'Binary bodies.',
  'body.choice': 'Of several media types JSON is preferred; the caller may choose.',
  'body.range':
    'A range of media types is never sent: another type of the operation, what the caller or the file says, or else octet-stream or JSON by the value.',
  'body.file-type':
    'A file in a part has its own type where the document allows it there, or leaves it open by a range, octet-stream or nothing; else the first that the document allows.',
  'body.part-type':
    'The type of a part follows from its schema: no type is a file, Base64 is text, an object is JSON, a scalar is plain text.',
  'body.part-headers':
    'Headers of a part that the document requires and leaves one value are sent with each such part, and those that a file brings, which win; but for disposition and type.',
  'body.form-object': 'An object in a form is JSON, unless the document gives it a style.',
  'body.form-list':
    'A list in a form is a pair for each item, also where the field may be anything, may be a list or is a tuple, unless its encoding is JSON. A text is never quoted, and a space is a plus.',
  'body.form-encoded':
    'A text that is given for a form is sent as it is; what is neither that nor an object is refused.',
  'body.form-empty': 'A form that is required has its Content-Type also where no field of it is given.',
  'body.file-or-value':
    'A part that may be a file or something else is a file where one is given, and else JSON or text; one that may be a file or several takes either.',
  'body.multipart-list':
    'A list in a multipart body is a part for each item, also where the part may be a list among other values, unless its encoding is JSON.',
  'body.multipart-map': 'A multipart body that declares no fields has a part for each entry, files too.',
  'body.form-required':
    'Where the fields of a form are arguments, one that its schema requires is required, even if the body is not.',
  'body.default': 'A default of the document is never put into a request.',
  'body.three-states': 'Unset, null and a value are three things.',
  'value.date': 'A date-time that a program makes is written with its fraction, wherever it stands.',
  // Credentials
  'auth.api-key': 'API keys in header, query and cookie.',
  'auth.http': 'HTTP basic and bearer.',
  'auth.token': 'OAuth2 and OpenID Connect send bearer tokens.',
  'auth.and-or':
    'All schemes of a requirement together; any one requirement: the first whose credentials are all there, else what there is of any.',
  'auth.none': '`security: []` sends no credential.',
  'auth.provider': 'A credential may be a function, sync or async, asked at every attempt.',
  'auth.prefix':
    'An API key may have a prefix, of the caller or of the API. A value that begins with it is sent as it is.',
  'token.request':
    'A client asks for a token with its id and secret in the header or the body, or with a refresh token (RFC 6749 §4.4, §6).',
  'token.kept': 'A token is kept until it expires, or in a cache of the caller.',
  'token.refused':
    'After a 401 a credential that renews is asked once more and the call sent once more, if its body can be, which is no retry.',
  'token.retried':
    'A request for a token is sent again as a call is: one with client credentials as one that may be repeated, one with a refresh token as a POST.',
  'token.failed':
    'An endpoint that gives no token, or an answer of more than 1 MiB, ends the call with a request error, and its redirects are not followed.',
  // What a client says of itself
  'agent.user-agent': 'User-Agent names the package and its version.',
  'agent.accept':
    'Accept asks for JSON where a success offers it, else for the media types of the responses; the caller may ask for another.',
  // Responses
  'response.by-status':
    'The body is decoded by status and media type; several success codes, wildcards. A 2XX that is not declared is read as the first success that is.',
  'response.empty':
    '204, 205, HEAD and empty bodies: nothing, but an empty text and no bytes where those are declared. Nothing too where the document has a success without content, whatever comes.',
  'response.text': 'Text responses, in the charset that they name.',
  'response.binary': 'Binary responses.',
  'response.stream': 'An event stream is given as a stream, not as one text.',
  'stream.items':
    'A stream is read item by item: events by the HTML Standard, lines and sequences of JSON, decoded by their type, name or discriminator.',
  'stream.error':
    'An error event, a broken connection, silence and what cannot be read end a stream with the error that they are.',
  'stream.close': 'Leaving the loop over a stream ends its connection, and it can be cancelled at any time.',
  'stream.resume':
    'Where the caller allows it, the connection of an event stream that breaks is made again with Last-Event-ID, after the delay that the server asked for, a bounded number of times; for GET alone.',
  'stream.choice':
    'Where a boolean of the body chooses between a value and a stream, it and Accept follow what was called.',
  'pages.items':
    'A list in pages is read item by item, each page asked for when it is reached: by cursor, offset, page number, a link in the body or the header Link (RFC 8288).',
  'pages.end':
    'A list ends where the cursor or link is missing, null or empty, where a page that is counted is empty, and where the answer says that there are no more. Who leaves the loop asks for no other page.',
  'pages.call':
    'Each page is a call of its own: with the arguments, headers, credentials and options of the first, with retries and a timeout of its own, and without its idempotency key.',
  'pages.repeated': 'A cursor or link that was asked for ends a list with a request error.',
  'pages.error': 'A page that fails ends a list with its error, after the items of the pages before it.',
  'pages.link':
    'A link is resolved against the URL of its page and takes the place of path and query; one that leads to another origin is a request error, and nothing is sent there. A key of the client in the query stands in place of the link’s.',
  'upload.sent':
    'A file is sent from a path, a stream or an iterator, piece by piece, with a Content-Length where its length is known, and with the name of the path.',
  'upload.refused': 'A path of no file, what cannot be read to its end and a length that is wrong are request errors.',
  'download.written':
    'A download goes to a stream, or to a file that is new, for its owner alone, and gone where the download fails.',
  'download.no-file':
    'A success that has no content in the document, where another one has, is an error of a download and no file; but 204, which is an empty file.',
  'download.name':
    'A file in a folder has the last part of the name that the server gives (RFC 6266), without what leads elsewhere; `download` where it gives none.',
  'download.resumed':
    'Where a connection breaks and the answer has a strong ETag, a download goes on from the byte that is missing, if the server does.',
  'error.typed': 'An error carries status, headers, raw and decoded body: exact code, then wildcard, then default.',
  'error.message':
    'The message is `METHOD path: status reason`, then the text that the server gives for it, 2,000 characters at most.',
  'error.call':
    'An error of any kind tells operation, method, URL without credentials, number of attempts, and the id that the server gave the request.',
  'error.decode': 'A success that cannot be decoded is kept in its error: status, headers, raw body.',
  'error.default':
    '`default` is an error unless the operation declares no success, and so is a 2XX that it alone describes. What is no 2XX is never a success because of it.',
  'error.second': 'A page that is not JSON, an unknown status or a broken body raises no second error.',
  'forward.fields': 'Unknown fields are kept and sent again; nothing is invented for a missing one.',
  'forward.enum': 'Unknown enum values are kept: alone, in lists, in maps and in parameters.',
  'forward.discriminator': 'Unknown and missing discriminator values are kept raw.',
  'forward.date': 'A date that cannot be read stays what it was.',
  'union.choice': 'Unions: discriminator first, else best match, never several matches.',
  'union.spelling': 'A usual spelling of a date-time or a uuid is a full match.',
  'union.raw': 'An object that lacks what every variant requires is kept as it is.',
  'union.base':
    'A base with a discriminator and children by allOf is a union wherever it is used, children of children included.',
  'kind.api': 'Failure: the server said so.',
  'kind.connection': 'Failure: the connection.',
  'kind.timeout': 'Failure: the time.',
  'kind.aborted': 'Failure: the caller.',
  'kind.request': 'Failure: the request could not be built.',
  'kind.decode': 'Failure: the answer could not be read.',
  // Time and faults
  'time.timeout': 'The timeout is for each attempt, and runs until the body is read.',
  'time.abort': 'Cancellation takes effect at once, during a back-off too.',
  'retry.attempts': 'Three attempts by default, on 408, 429, 500, 502, 503, 504 and connection failures.',
  'retry.after': 'Retry-After in seconds, as a date, and retry-after-ms are kept to, within a budget.',
  'retry.unsafe': 'POST and PATCH are repeated on 429 and 503 only, or with an idempotency key, which stays the same.',
  'retry.rebuild': 'The request is built anew for each attempt.',
  'retry.stream': 'A stream that cannot be read twice is not sent twice.',
  'retry.drain': 'The answer of a failed attempt is read or cancelled.',
  'retry.timeout': 'A timeout is tried again for GET, HEAD, PUT, DELETE and OPTIONS, not for POST and PATCH.',
  'retry.refused': 'Where no connection was made, every method is tried again.',
  'redirect.followed': 'Redirects are followed for GET and HEAD.',
  'redirect.declared':
    'A redirect that cannot be followed is an error that says so, also where the document declares it without a body.',
  'redirect.declared-only':
    'Where a redirect is declared and followed, a 2XX that is not declared is a success without a value.',
  'redirect.limit': 'At most ten redirects are followed.',
  'redirect.cross-origin': 'A redirect to another origin is followed without any credential of the client.',
  'redirect.downgrade': 'A redirect from https to http is not followed.',
  'redirect.body': 'No request with a body is redirected, nor one of another method.',
  'bound.response': 'A response body is bounded, after decompression.',
  'bound.named': 'The error of a body beyond the bound says how much may be read.',
  'bound.error': 'An error body is kept up to a bound.',
  'json.prototype': '`__proto__` in JSON is an ordinary key.',
  'secret.hidden': 'Secrets are in nothing that the client prints.',
  'secret.echo':
    'What a server sends back of a credential of eight characters or more, as it is, in Base64 or percent-encoded, is in nothing that an error holds or prints.',
  'client.shared': 'One client serves many calls at once; nothing leaks from one to another.',
  // Shape
  'shape.raw': 'Status and headers of a response can be had.',
  'shape.unread': 'An answer can be had before it is decoded: with status and headers, its body unread.',
  'shape.extra': 'Extra headers and query parameters for one call.',
  'shape.limits': 'Timeout and retries for one call.',
  'shape.own-client': 'The caller may bring the HTTP client.',
} as const;

export type ContractLine = keyof typeof contract;
