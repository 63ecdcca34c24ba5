// Calls: variants of methods, arguments, forms, files, raw answers, errors, test doubles and hooks.

using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Shop.Api;
using Shop.Client;
using Shop.Model;

namespace OldPrograms
{
    public static class CallPrograms
    {
        private const string PetJson = "{\"id\":7,\"name\":\"dog\",\"photoUrls\":[\"u\"],\"status\":\"sold\"}";

        private static PetApi Pets => new PetApi(Server.Origin);

        public static void FourVariantsOfAMethod()
        {
            foreach (var _ in new int[4])
            {
                Server.Replies(PetJson);
            }

            Pet pet = Pets.GetPetById(7);
            ApiResponse<Pet> info = Pets.GetPetByIdWithHttpInfo(7);
            Pet later = Pets.GetPetByIdAsync(7).GetAwaiter().GetResult();
            ApiResponse<Pet> both = Pets.GetPetByIdWithHttpInfoAsync(7).Result;
            Check.True(pet.Equals(info.Data) && pet.Equals(later) && pet.Equals(both.Data));
        }

        public static async System.Threading.Tasks.Task AsynchronousCallsTakeAToken()
        {
            Server.Replies(PetJson);
            Check.Equal("dog", (await Pets.GetPetByIdAsync(7, cancellationToken: CancellationToken.None).ConfigureAwait(false)).Name);
            using var source = new CancellationTokenSource();
            source.Cancel();
            try
            {
                await Pets.GetPetByIdAsync(7, 0, source.Token);
                throw new InvalidOperationException("was not cancelled");
            }
            catch (OperationCanceledException)
            {
            }
        }

        public static void RawAnswers()
        {
            Server.Replies(PetJson);
            var info = Pets.GetPetByIdWithHttpInfo(7);
            Check.Equal(HttpStatusCode.OK, info.StatusCode);
            Check.Equal(PetJson, info.RawContent);
            Check.Equal("1", info.Headers["X-Count"].First());
            Check.Equal("application/json", info.Headers["content-type"][0]);
            Check.Equal("OK", info.ErrorText);
            Check.Equal(typeof(Pet), info.ResponseType);
            Check.Equal("dog", ((Pet)info.Content).Name);
            Check.Equal(0, info.Cookies.Count);
        }

        public static void JsonIsAskedForWhereThereIsXmlToo()
        {
            Server.Replies(PetJson);
            Pet added = Pets.AddPet(new Pet(name: "a", photoUrls: new List<string>()));
            Check.Equal(7L, added.Id);
            Check.Equal("application/json", Server.Last.Headers["Accept"]);
            Check.Equal("application/json", Server.Last.Headers["Content-Type"].Split(';')[0]);
        }

        public static void FormsAreFields()
        {
            Server.Replies("", 204);
            Pets.UpdatePetWithForm(7, name: "a b", status: "sold");
            Check.Equal("POST /pets/7 name=a+b&status=sold", $"{Server.Last.Method} {Server.Last.Target} {Server.Last.Body}");
        }

        public static void RequiredFieldsOfAFormComeFirst()
        {
            Server.Replies("", 204);
            new OddApi(Server.Origin).SendForm(1.5M, 2.5, "pattern", new byte[] { 1 }, integer: 3, varString: "s", callback: "c");
            Check.True(Server.Last.Body.Contains("number=1.5&") && Server.Last.Body.Contains("double=2.5&") && Server.Last.Body.Contains("callback=c"));
        }

        public static void WordsOfTheLanguageAsArguments()
        {
            Server.Replies("\"said\"");
            var said = new OddApi(Server.Origin).AskWithWords(value: "v", set: "s", where: "w", file: "f", from: "o", varClass: "c", ID: "i", PAGE_SIZE: 2, userName: "u");
            Check.Equal("said", said);
            Check.Equal("/odd/words?value=v&set=s&where=w&file=f&from=o&class=c&ID=i&PAGE_SIZE=2&user-name=u", Server.Last.Target);
        }

        public static void ListsMapsAndDatesInTheQuery()
        {
            Server.Replies("{\"sold\":3}");
            Dictionary<string, int> counts = new OddApi(Server.Origin).GetCounts(
                new List<string> { "a", "b" }, day: new DateOnly(2024, 1, 2), filter: new Dictionary<string, string> { { "k", "v" } });
            Check.Equal(3, counts["sold"]);
            Check.Equal("/odd/counts?tags=a&tags=b&day=2024-01-02&filter%5Bk%5D=v", Server.Last.Target.Replace("[", "%5B").Replace("]", "%5D"));
        }

        public static void AFileIsAStream()
        {
            Server.Replies("{\"code\":1,\"message\":\"kept\"}");
            Stream file = new MemoryStream(new byte[] { 104, 105 });
            Shop.Model.ApiResponse kept = Pets.UploadFile(7, file, "meta");
            Check.Equal("kept", kept.Message);
            Check.True(Server.Last.Headers["Content-Type"].StartsWith("multipart/form-data", StringComparison.Ordinal) && Server.Last.Body.Contains("hi") && Server.Last.Body.Contains("meta"));
        }

        public static void AFileHasANameAndAType()
        {
            Server.Replies("{}");
            Pets.UploadFile(7, new FileParameter("dog.png", "image/png", new MemoryStream(new byte[] { 1 })));
            Check.True(Server.Last.Body.Contains("dog.png") && Server.Last.Body.Contains("image/png"));
            Check.Equal("no_name_provided application/octet-stream", new FileParameter(new MemoryStream()).Name + " " + new FileParameter(new MemoryStream()).ContentType);
        }

        public static void AFileComesAsAStream()
        {
            Server.Replies("picture", 200, "image/png");
            using Stream picture = Pets.DownloadFile(7);
            Check.Equal("picture", new StreamReader(picture).ReadToEnd());
            Check.Equal(3, ClientUtils.ReadAsBytes(new MemoryStream(new byte[3])).Length);
        }

        public static void AScalarAsABody()
        {
            Check.Equal(1.5M, new OddApi(Server.Origin).EchoScalar(1.5M));
            Check.Equal("1.5", Server.Last.Body);
        }

        public static void ErrorsHaveTheirFacts()
        {
            Server.Replies("{\"title\":\"no\"}", 422);
            try
            {
                Pets.AddPet(new Pet(name: "a", photoUrls: new List<string>()));
                throw new InvalidOperationException("did not fail");
            }
            catch (ApiException e)
            {
                Check.Equal("422 {\"title\":\"no\"} 1", $"{e.ErrorCode} {e.ErrorContent} {e.Headers["X-Count"].First()}");
                Check.True(e.Message.Contains("422") && e.StackTrace != null);
            }
        }

        public static void AMissingArgumentIsAnError()
        {
            var error = Check.Throws<ApiException>(() => Pets.AddPet(null));
            Check.Equal("400 Missing required parameter 'pet' when calling PetApi->AddPet", error.ErrorCode + " " + error.Message);
        }

        public static void TheExceptionFactoryCanBeReplaced()
        {
            Server.Replies("gone", 404, "text/plain");
            var api = Pets;
            api.ExceptionFactory = (methodName, response) => (int)response.StatusCode == 404 ? new KeyNotFoundException($"{methodName} {response.RawContent} {response.ErrorText}") : null;
            Check.Equal("GetPetById gone Not Found", Check.Throws<KeyNotFoundException>(() => api.GetPetById(1)).Message);
            api.ExceptionFactory += (methodName, response) => null;
            Check.Throws<InvalidOperationException>(() => api.GetPetById(1));
            Check.Equal(null, Configuration.DefaultExceptionFactory("x", new ApiResponse<object>(HttpStatusCode.OK, null)));
        }

        public static void AnApiIsAnInterface()
        {
            IPetApi api = new FakePets();
            Check.Equal("fake", api.GetPetById(1).Name);
            IPetApiSync blocking = api;
            IPetApiAsync waiting = api;
            Check.Equal("http://fake", blocking.GetBasePath() + (waiting is null ? "!" : string.Empty));
        }

        public static void AClientOfOnesOwnIsCalled()
        {
            var client = new FakeClient();
            var api = new PetApi(client, client, new Configuration());
            Check.Equal("stub", api.GetPetById(9).Name);
            Check.Equal("GET /pets/{petId} 9", client.Seen);
        }

        public static void CallsByHand()
        {
            Server.Replies(PetJson);
            var options = new RequestOptions();
            options.PathParameters.Add("petId", ClientUtils.ParameterToString(7));
            options.QueryParameters.Add(ClientUtils.ParameterToMultiMap("multi", "tag", new List<string> { "a", "b" }));
            options.HeaderParameters.Add("X-By", "hand");
            ApiResponse<Pet> answer = new ApiClient(Server.Origin).Get<Pet>("/pets/{petId}", options, new Configuration { BasePath = Server.Origin });
            Check.Equal("dog", answer.Data.Name);
            Check.Equal("/pets/7?tag=a&tag=b hand", Server.Last.Target + " " + Server.Last.Headers["X-By"]);
        }

        public static void HooksSeeRequestsAndAnswers()
        {
            Server.Replies(PetJson);
            ApiClientHooks.Seen.Clear();
            Pets.GetPetById(7);
            Check.Equal("GET 200", string.Join(" ", ApiClientHooks.Seen));
        }

        public static void HelpersOfSerialization()
        {
            Check.Equal("a,b", ClientUtils.ParameterToString(new List<string> { "a", "b" }));
            Check.Equal("true", ClientUtils.ParameterToString(true));
            Check.Equal("name.png", ClientUtils.SanitizeFilename("C:\\folder\\name.png"));
            Check.Equal("aGk=", ClientUtils.Base64Encode("hi"));
            Check.Equal("application/json", ClientUtils.SelectHeaderContentType(new[] { "text/plain", "application/json" }));
            Check.Equal("text/plain,image/png", ClientUtils.SelectHeaderAccept(new[] { "text/plain", "image/png" }));
            Check.True(ClientUtils.IsJsonMime("application/vnd.x+json"));
            Check.Equal(null, ClientUtils.Serialize(null));
            Check.Equal(2, new Multimap<string, string> { { "a", "1" }, { "a", "2" } }["a"].Count);
        }

        private sealed class FakeClient : ISynchronousClient, IAsynchronousClient
        {
            public string Seen { get; private set; }

            public ApiResponse<T> Get<T>(string path, RequestOptions options, IReadableConfiguration configuration = null)
            {
                Seen = $"GET {path} {options.PathParameters["petId"]}";
                return new ApiResponse<T>(HttpStatusCode.OK, new Multimap<string, string>(), (T)(object)new Pet(name: "stub", photoUrls: new List<string>()));
            }

            public ApiResponse<T> Post<T>(string path, RequestOptions options, IReadableConfiguration configuration = null) => throw new NotImplementedException();

            public ApiResponse<T> Put<T>(string path, RequestOptions options, IReadableConfiguration configuration = null) => throw new NotImplementedException();

            public ApiResponse<T> Delete<T>(string path, RequestOptions options, IReadableConfiguration configuration = null) => throw new NotImplementedException();

            public ApiResponse<T> Head<T>(string path, RequestOptions options, IReadableConfiguration configuration = null) => throw new NotImplementedException();

            public ApiResponse<T> Options<T>(string path, RequestOptions options, IReadableConfiguration configuration = null) => throw new NotImplementedException();

            public ApiResponse<T> Patch<T>(string path, RequestOptions options, IReadableConfiguration configuration = null) => throw new NotImplementedException();

            public Task<ApiResponse<T>> GetAsync<T>(string path, RequestOptions options, IReadableConfiguration configuration = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

            public Task<ApiResponse<T>> PostAsync<T>(string path, RequestOptions options, IReadableConfiguration configuration = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

            public Task<ApiResponse<T>> PutAsync<T>(string path, RequestOptions options, IReadableConfiguration configuration = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

            public Task<ApiResponse<T>> DeleteAsync<T>(string path, RequestOptions options, IReadableConfiguration configuration = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

            public Task<ApiResponse<T>> HeadAsync<T>(string path, RequestOptions options, IReadableConfiguration configuration = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

            public Task<ApiResponse<T>> OptionsAsync<T>(string path, RequestOptions options, IReadableConfiguration configuration = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();

            public Task<ApiResponse<T>> PatchAsync<T>(string path, RequestOptions options, IReadableConfiguration configuration = null, CancellationToken cancellationToken = default) => throw new NotImplementedException();
        }

        /// <summary>A double by inheritance: the class is not sealed, and its own client is never asked.</summary>
        private sealed class FakePets : PetApi, IPetApi
        {
            Pet IPetApiSync.GetPetById(long petId, int operationIndex) => new Pet(name: "fake", photoUrls: new List<string>());

            public FakePets()
                : base("http://fake")
            {
            }
        }
    }

    public static class ApiClientHooks
    {
        public static List<string> Seen { get; } = new List<string>();
    }
}

namespace Shop.Client
{
    public partial class ApiClient
    {
        partial void InterceptRequest(HttpRequestMessage request) => OldPrograms.ApiClientHooks.Seen.Add(request.Method.Method);

        partial void InterceptResponse(HttpRequestMessage request, HttpResponseMessage response) => OldPrograms.ApiClientHooks.Seen.Add(((int)response.StatusCode).ToString());
    }
}
