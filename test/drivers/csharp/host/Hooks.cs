// HTTP clients of the caller's: one marks its requests, one sends them to another origin.

using System.Net;

namespace Drive;

internal sealed class Hook(Func<HttpRequestMessage, Uri?> change) : DelegatingHandler(
    new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = DecompressionMethods.All })
{
    protected override HttpResponseMessage Send(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = change(request);
        var answer = base.Send(request, cancellationToken);
        request.RequestUri = asked;
        return answer;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var asked = change(request);
        var answer = await base.SendAsync(request, cancellationToken);
        request.RequestUri = asked;
        return answer;
    }

    /// <summary>Says a text in each way that an error has.</summary>
    public static Exception Failure(string text, bool isConnection = false)
    {
        var inner = new KeyNotFoundException(text);
        Exception failure = isConnection ? new HttpRequestException(text, inner) : new InvalidCastException(text, inner);
        failure.Data["sent"] = text;
        return failure;
    }

    public static HttpClient Throwing(string text, bool isConnection) =>
        new(new Hook(_ => throw Failure(text, isConnection))) { Timeout = Timeout.InfiniteTimeSpan };

    /// <summary>The client sees the URL that it asked for, also of the answer.</summary>
    public static HttpClient Client(string? origin, bool isMarked) => new(new Hook(request =>
    {
        var asked = request.RequestUri;
        if (isMarked)
        {
            request.Headers.TryAddWithoutValidation("x-own-client", "yes");
        }

        if (origin is not null)
        {
            var options = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
            var text = request.RequestUri!.OriginalString;
            var rest = text.IndexOf('/', text.IndexOf("://", StringComparison.Ordinal) + 3);
            request.Headers.Host = null;
            request.RequestUri = new Uri(origin.TrimEnd('/') + (rest < 0 ? "/" : text[rest..]), options);
        }

        return asked;
    })) { Timeout = Timeout.InfiniteTimeSpan };
}

/// <summary>A stream that can be read once.</summary>
internal class OnceStream(byte[] bytes) : Stream
{
    private readonly MemoryStream _inner = new(bytes);

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => _inner.Read(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
