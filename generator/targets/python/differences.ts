// Where clients of this target differ from openapi-generator's `python` client (version 7, pydantic 2, urllib3), made of the
// same document. Each README lists them; docs/migrating/python.md holds the same list.

import { NAME_DIFFERENCES, type Difference } from '../../client';

export const DIFFERENCES: readonly Difference[] = [
  {
    what: 'An attempt ends after 60 seconds where neither `Configuration.timeout` nor `_request_timeout` says otherwise, and mocks see that limit as `_request_timeout`.',
    why: 'A program that waits for ever cannot be told from one that hangs.',
  },
  {
    what: 'Requests are sent up to three times, also after the statuses 408, 429, 500, 502, 503 and 504, where that is safe; `Configuration.retries = 0` ends that, and a number, a `RetryPolicy` or a `urllib3.Retry` changes it.',
    why: 'Most of these failures are gone a second later.',
  },
  {
    what: 'A mock that answers with such a status is called three times, unless `Configuration.retries` is 0.',
    why: 'A mock stands for a server, and a server would be asked again.',
  },
  {
    what: 'Defaults of the document are documented, and neither read from a model that does not have the field nor sent.',
    why: 'The server has the default, and may change it.',
  },
  {
    what: 'A field that was set to `None` is sent as null where the document allows null, and left out elsewhere; a field that was not set is never sent.',
    why: 'Unset, null and a value are three different things.',
  },
  {
    what: 'Unknown fields are kept in every model and sent again, also where the document does not speak of further ones.',
    why: 'A server may add fields, and a program that reads, changes and writes must not lose them.',
  },
  {
    what: 'Values of enumerations that are not listed become members of their own, whose `is_known` is `False`; where an enumeration has no class, any text is taken.',
    why: 'A server may add values.',
  },
  {
    what: 'Unions keep what an answer holds and fits none of their types as an `UnknownVariant`, also where they are a field of a model that is made of a dictionary, and take the best match where several fit; their own constructor, an assignment, `from_dict` and `from_json` refuse it with a `ValueError`.',
    why: 'An answer must not fail because a server has a new variant.',
  },
  {
    what: 'A union of nothing but scalars, enumerations and arrays of them that has no name in the document has no class with `actual_instance`: the value stands there itself.',
    why: 'Nothing has to be unwrapped, and nobody has to find a name.',
  },
  {
    what: 'Answers are read leniently, and `ApiResponse.validation_error` says what did not fit; `Configuration.response_validation = "strict"` raises instead.',
    why: 'A field that is not as documented is no reason to lose an answer.',
  },
  {
    what: 'Patterns are documented, not checked.',
    why: 'The patterns of JSON Schema are those of JavaScript, and Python reads some of them in another way.',
  },
  {
    what: 'Type checkers want the names of Python in constructors (`photo_urls`); at run time the names of the document work too.',
    why: 'One field has one name for those who read the program.',
  },
  {
    what: 'Type checkers know the keys of a dictionary that is given for a model, which are those of JSON, and find others; a `Dict[str, Any]` is taken as before, and a `Dict[str, str]` or `Dict[str, object]` is not.',
    why: 'A key that is misspelled is found before the program runs; at run time nothing is different.',
  },
  {
    what: 'A required argument of a method that is missing is a `TypeError`, not a `ValidationError`; a value that does not fit is a `ValidationError` as before.',
    why: 'Python itself finds what is missing.',
  },
  {
    what: 'A text of the format `number` is a `str`, not a `Decimal`.',
    why: 'It is sent and received as text.',
  },
  {
    what: '`_pet_add_serialize` and its like, and what unions had for themselves (`oneof_schema_1_validator`), are not there: `ApiClient.param_serialize` builds a request by hand.',
    why: 'They were never public, and each would be a method more for every operation.',
  },
  {
    what: '`sanitize_for_serialization` writes a date-time of UTC with `Z`, not with `+00:00`.',
    why: 'It is the shorter spelling of RFC 3339, and all clients of this generator use it.',
  },
  {
    what: 'An empty path parameter, `.` and `..` are refused before anything is sent.',
    why: 'They would lead to another resource.',
  },
  {
    what: 'Redirects are followed for GET and HEAD only, without credentials to another origin; `Configuration.redirects` limits them.',
    why: 'A credential belongs to the origin that it was given for.',
  },
  {
    what: 'The message of an exception is one line of method, path, status, reason and the words of the server, without credentials; body and headers are its attributes.',
    why: 'Logs hold messages, and nobody wants keys in them.',
  },
  {
    what: 'Failures of connections are `ApiException` with the status 0 as well as errors of urllib3.',
    why: 'One except clause is enough.',
  },
  {
    what: 'Bodies beyond 64 MiB are refused where they are read as a whole; `Configuration.max_response_size` changes that.',
    why: 'A program must not lose its memory to one answer.',
  },
  {
    what: '`debug` sets the level of the loggers and does not print what goes over the wire; `debug_wire` does.',
    why: 'What goes over the wire has credentials in it.',
  },
  {
    what: '`_headers` of a call go before the default headers and the credentials of the client, whatever the case of the names.',
    why: 'What is said for one call is meant for it.',
  },
  {
    what: 'Form fields are encoded before `call_api` is called: its `post_params` is `None`, and its body is bytes.',
    why: 'The styles of OpenAPI say more about a field than a pair of name and value can.',
  },
  {
    what: 'The forms of version 6 are not there: `async_req`, `_preload_content`, `_return_http_data_only`, `_check_return_type`, `pool_threads`, and models of pydantic 1.',
    why: 'Version 7 has none of them; the methods with `_with_http_info` and `_without_preload_content` are what replaced them.',
  },
  {
    what: 'The libraries asyncio and tornado have another form here: the package `aio` has the same classes with `await`, over httpx2.',
    why: 'One package serves both kinds of programs.',
  },
  {
    what: 'No tests, no `setup.py` and no `requirements.txt` are generated; `pyproject.toml` says all that a build needs.',
    why: 'They are not the client.',
  },
  {
    what: 'An array of fixed length (`prefixItems` and `items: false`) is a `Tuple` whose items have their types; an array of another length in an answer stays a list.',
    why: 'Each item is read and written as what it is.',
  },
  {
    what: 'A schema with the name of a class of the client (`ApiResponse`, `Configuration`, `PetApi`) gets the prefix `Model`.',
    why: 'The package exports both.',
  },
  ...NAME_DIFFERENCES,
];
