// Where clients of this target differ from openapi-generator's `csharp` client with the library httpclient, made of the
// same document. Each README lists what is left with its options; docs/migrating/csharp.md lists all.

import { differencesLeft, NAME_DIFFERENCES, type Difference, type OptionalDifference } from '../../client';
import type { Options } from './options';

const DIFFERENCES: readonly OptionalDifference<Options>[] = [
  {
    what: 'Models know nothing of Newtonsoft.Json: `JsonConvert.SerializeObject(model)`, `JObject`, `ShouldSerializeX()` and `ApiClient.SerializerSettings` are not there. Use `ToJson()`, `ClientUtils.Serialize`, `ApiClient.SerializerOptions` and `ApiJsonContext`.',
    why: 'System.Text.Json without reflection is a part of .NET, and works in trimmed programs and with AOT.',
  },
  {
    what: 'A value without a type is a `JsonElement`, also inside `AdditionalProperties`, whose own scalars are `string`, `bool`, `long`, `double` and null; a date among them is text.',
    why: 'Nothing in the document says what it is, and what was received is sent again as it came.',
  },
  {
    what: 'An object of which the document says nothing (`type: object`) is a `Dictionary<string, object>`, not an `Object`.',
    why: 'Its JSON is an object, and so a map is what it holds.',
  },
  {
    what: '`RetryConfiguration` is no static class of Polly policies: `Configuration.Retry` says how often and how long, and requests are sent up to three times where that is safe.',
    why: 'The client needs no package, and a request that creates something must not be made twice by accident.',
  },
  {
    what: 'An attempt ends after 60 seconds, not 100, unless `Timeout` says otherwise.',
    why: 'All clients of this generator have the same limit.',
  },
  {
    what: '`Timeout` is a `TimeSpan`, as in newer versions of the old client; older ones took milliseconds.',
    why: 'A number does not say its unit.',
  },
  {
    what: 'Every failure is an `ApiException`, also where no connection was made (`ApiConnectionException`) or the time was up (`ApiTimeoutException`), and its message is `METHOD path: status reason: words of the server`.',
    why: 'One catch clause is enough, and the message says what failed without the credentials that were sent.',
  },
  {
    what: 'A required argument of a method that is null is an error before anything is sent, unless the document allows null for it; then nothing is sent of it, or `null` where it is JSON. For an argument that is optional null is never sent.',
    why: 'C# cannot tell a null from an optional argument that is not given.',
  },
  {
    what: 'Items of lists and maps that the document allows to be null show it (`List<string?>`, `Dictionary<string, Owner?>`), and so does what a method returns, also where one success has no body (`Pet?`, `int?`).',
    why: 'They can be null in an answer, and the compiler warns of it.',
  },
  {
    what: 'Properties that are optional and have a value type are nullable (`int?`, `bool?`), also where no nullable reference types were asked for.',
    why: 'A property that is not set is not sent, and 0 and false are values.',
  },
  {
    what: 'A model whose further properties have a type is no `Dictionary`: they are in `AdditionalProperties`, beside the declared ones.',
    why: 'The old client writes such a model as a dictionary, and loses what is declared.',
  },
  {
    what: 'Defaults of the document are documented, and neither set by constructors nor sent.',
    why: 'The server has the default, and may change it.',
  },
  {
    what: 'A `date` is a `DateOnly`, and a `DateTime` on .NET Standard.',
    why: 'A day has no time and no zone.',
    option: 'dateType: DateTime',
    isGone: ({ dateType }) => dateType === 'DateTime',
  },
  {
    what: 'A `date-time` is a `DateTime`; it remembers nothing of its offset.',
    why: 'It is the type that the old client has without options.',
    option: 'dateTimeType: DateTimeOffset',
    isGone: ({ dateTimeType }) => dateTimeType === 'DateTimeOffset',
  },
  {
    what: 'A date-time in a path, query or header has three digits of the second or as many as it needs, not always seven; `Configuration.DateTimeFormat` changes that.',
    why: 'All clients of this generator write the same.',
  },
  {
    what: 'A text of the format `number` or `decimal` is a `string`, not a `decimal`.',
    why: 'The old client sends it as a number, which is not what the document says.',
  },
  {
    what: 'Enums of fractions (`1.1`) are `decimal`, without an enum.',
    why: 'C# has enums of whole numbers only, and the old client sends them as text.',
  },
  {
    what: 'Enums of text have a member `UnknownDefaultOpenApi` with the number 0, and values that the document does not know are read, kept and sent again (`GetRawEnum`), and set by `SetRawEnum` or made by `ClientUtils.EnumOf`.',
    why: 'An API that adds a value must not break programs.',
  },
  {
    what: 'A union whose JSON fits no type, or several, is read all the same: it is the one that fits best, or a `JsonElement` in `ActualInstance`.',
    why: 'An answer must not be lost because the document is not precise.',
  },
  {
    what: 'A union of lists has getters named after their items (`GetListInt`).',
    why: 'A name must say which of several lists it gets.',
  },
  {
    what: 'Fields that a union has beside its `oneOf` are properties of a class that extends the variant (`FruitOneOf : Apple`), and so they are sent and received.',
    why: 'The old client leaves them out.',
  },
  {
    what: 'Bodies and answers that are offered as JSON and as XML are JSON; where XML stands alone, models are written and read as XML.',
    why: 'JSON says types and null, and XML does not.',
  },
  {
    what: 'An answer that is text and comes as JSON is the string itself, without the quotes of JSON.',
    why: 'A program wants the value and not how it was written.',
  },
  {
    what: 'An answer of bytes is a `Stream` from the connection, never a `FileParameter`, a file or a `MemoryStream`: it cannot seek, and it has a `Length` where the answer says how long it is.',
    why: 'It has no bound, and no name.',
  },
  {
    what: 'A stream that was sent is refused when it is given again without its position set back.',
    why: 'It is empty, and an empty file would be sent in silence.',
  },
  {
    what: "A `BasePath` other than the document's also takes the place of servers that an operation has of its own.",
    why: 'A program that is sent to a server of tests must not call another one.',
  },
  {
    what: '`ApiResponse.Cookies` is empty, and cookies that a server sets are not sent again.',
    why: 'Connections are shared by all clients, and cookies must not be.',
  },
  {
    what: 'A test double of `ISynchronousClient` finds path parameters (encoded), headers and the whole body (`Data`) in its `RequestOptions`, but no `QueryParameters`, `FormParameters` and `FileParameters` of an operation; those are for calls made by hand.',
    why: 'They are written as the document encodes each of them, and `RequestOptions` holds them so.',
  },
  {
    what: '`Validate` reports required fields that are missing; patterns, lengths and bounds are documented.',
    why: 'The API decides what is valid.',
  },
  {
    what: 'Signed requests (`HttpSigningConfiguration`) and OAuth flows (`OAuthTokenUrl`, `OAuthClientId`, `OAuthFlow`) are not there: `Configuration.Credentials` takes a function that gives the token.',
    why: 'How a program gets its token is not in the document.',
  },
  {
    what: '`Dispose` closes no connection, and an `HttpClient` of the program stays its own.',
    why: 'Connections are shared, so that API classes may be made as often as needed.',
  },
  {
    what: 'A schema with the name of a public class of the client (`ApiClient`, `FileParameter`, `CallOptions`, `PetApi`) gets the prefix `Model`.',
    why: 'Programs that use both namespaces could name neither.',
  },
  {
    what: 'A parameter in the path that the path does not have is no argument.',
    why: 'It has no place where it could go.',
  },
  {
    what: 'An operation whose successes have several types answers with a class of them (`ActualInstance`, `GetApple()`), not with the first one.',
    why: 'The others would fail, or be lost.',
  },
  {
    what: 'An enum that several classes have of one schema by `allOf`, without a hierarchy, is one type, inside the first of them; the others have its values under their own name (`Dog.StateEnum.Happy` is a `Pet.StateEnum`).',
    why: 'One value is of one type, wherever it stands.',
  },
  {
    what: 'A read-only property that is an enum has no public setter, as all that are read-only.',
    why: 'It is received, never sent.',
  },
  {
    what: '`InterceptRequest` and `InterceptResponse` get `HttpRequestMessage` and `HttpResponseMessage`, as with the library httpclient; RestSharp is not used.',
    why: 'HttpClient is a part of .NET.',
  },
  {
    what: 'Programs for the library generichost must change: it has another surface (`IApiFactory`, `TryOk`, `Option`). `AddXxxClient` of the package for dependency injection adds the API classes to a service collection.',
    why: 'A client has one surface.',
  },
  {
    what: 'Classes that only the old client itself used (`WebRequestPathBuilder`, `CustomJsonCodec`, `ReadOnlyDictionary`, `HttpMethod`) are not there.',
    why: 'They are no part of calling an API.',
  },
  {
    what: 'No project for tests, no script for git and no copy of the document are generated.',
    why: 'They are not the client.',
  },
  {
    what: 'An array of two to four items (`prefixItems` and `items: false`) is a tuple, `(decimal, int)`, not a `List<Object>`; the JSON of an array of another length is kept beside the model.',
    why: 'Each item is read and written as what it is.',
  },
  {
    what: 'Members of enums are named after whole values (`CREATECOMPLETE`), also where all values begin alike; the old client leaves that out.',
    why: 'A new value that begins otherwise must not rename all others.',
  },
  ...NAME_DIFFERENCES,
];

/** All of them, or what is left with these options. */
export function differences(options?: Options): readonly Difference[] {
  return differencesLeft(DIFFERENCES, options);
}
