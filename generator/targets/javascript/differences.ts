// Where clients of this target differ from those of openapi-generator's `javascript` generator. Each README lists them, and
// docs/migrating/javascript.md.

import { NAME_DIFFERENCES, type Difference } from '../../client';

export const DIFFERENCES: readonly Difference[] = [
  {
    what: 'Requests go through `fetch`, not through superagent: `response` in a callback has `status`, `statusCode`, `text`, `body`, `header` and `headers`, and no other members of superagent.',
    why: 'The client has no dependency.',
  },
  {
    what: '`requestAgent` is a function that sends a request as `fetch` does, not an agent of Node; `plugins` of superagent are not used, and `enableCookies` is for browsers.',
    why: 'In Node `fetch` has neither agents nor a jar of cookies.',
  },
  {
    what: 'What `require` and Node load is built by the package itself: npm does it when the package is installed from a folder, packed or published; elsewhere run `node build.mjs`. With the option `module: esm` there is no build, and `require` works where Node can load ES modules (22.12 and newer).',
    why: 'Generated sources stand once in a repository.',
  },
  {
    what: 'Without a callback a call returns a promise; with one it returns `{ abort }`, not a superagent request.',
    why: 'Both styles are there at once, and ending a call is what the request was used for.',
  },
  {
    what: 'Properties are camelCase. They are reached by their wire names too, but `Object.keys` and a spread of a model give the camelCase ones.',
    why: 'A property has one place where it is kept, so that two names of it never disagree.',
  },
  {
    what: 'A default is what a property that is not set answers with; a list or an object is made anew each time.',
    why: 'A default of the document says what the server takes for what is left out: it is not sent, and no two models share it.',
  },
  {
    what: 'Unknown members of `opts` are refused.',
    why: 'What nothing would look at is a mistake.',
  },
  {
    what: '`validateJSON` looks at numbers, truth values, dates, maps and unions too, and lets a member that is null or left out pass; values of enums are not compared.',
    why: 'What has another type than the document says is a mistake; a new value of an enum is none.',
  },
  {
    what: 'The constructor and `setActualInstance` of a union take the variant that fits best, where several fit; `constructFromObject` and `fromJSON` keep what fits none.',
    why: 'A server that sends a new variant must not break programs.',
  },
  {
    what: 'A variant of a union that has properties of its own is a class with both (`FruitOneOf`); instances of the class that the document names (`Apple`) are taken, and become one.',
    why: 'What the union adds would have no place in the class that it names.',
  },
  {
    what: 'A call with a stream, such as `fs.createReadStream(path)`, is sent once; `await fs.openAsBlob(path)` can be sent again.',
    why: 'A stream that was read is empty, and a repeated call would send nothing.',
  },
  {
    what: '`basePath` is the server of the document as it is written: empty where there is none, `/v1` or `//api.example.com` where it is no whole address. Outside of a browser set it; openapi-generator puts `http://localhost` or `http:` in front.',
    why: 'A page in a browser has a host and a scheme.',
  },
  {
    what: '`hostSettings()` has no descriptions of servers and variables.',
    why: 'They are in the document, and not in the code.',
  },
  {
    what: '`applyAuthToRequest` puts credentials into a request of a program, and `callApi` sends one; calls of API classes come through neither, and a stand-in for `callApi` sees none of them: `requestAgent` takes one for the network.',
    why: 'Credentials are hidden in errors and logs, for which the client must put them in itself.',
  },
  {
    what: 'Errors are an `ApiError` with `status`, `headers`, `body` and `data`, or an error with a `kind`; `error.response` has the same members as the response of a callback.',
    why: 'They tell what failed without a parser.',
  },
  {
    what: 'Credentials are not members of `authentications` that a dump shows. Schemes that the old client left out have entries that can be set, and that `Object.keys` does not list.',
    why: 'What is logged must not be worth stealing, and no scheme is out of reach.',
  },
  {
    what: 'An attempt ends after 60 seconds (`timeout`), and is repeated up to two times where that is safe (`retries`).',
    why: 'A call that never ends is worse than one that fails.',
  },
  {
    what: 'Keys of enums are whole values. Where all values begin alike (`CREATE_COMPLETE`, `CREATE_FAILED`), those without it (`COMPLETE`), as the old client has them, can be read too, and `Object.keys` does not list them.',
    why: 'A new value that begins otherwise must not rename all others.',
  },
  {
    what: 'A schema with the name of `ApiClient`, or of a global such as `Date` and `Blob`, gets the prefix `Model`.',
    why: 'Modules that use both could name neither.',
  },
  ...NAME_DIFFERENCES,
];
