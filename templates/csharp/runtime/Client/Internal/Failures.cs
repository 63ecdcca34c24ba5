// What a failed call throws: the class by the status, and the message with the words that the server has for it.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Text.Json;

    internal static class Failures
    {
        public static Exception? Of(string methodName, IApiResponse response)
        {
            var status = (int)response.StatusCode;
            if (status == 0)
            {
                return new ApiException(0, $"Error calling {methodName}: {response.ErrorText}", response.ErrorText);
            }

            var answer = response as IAnswer;
            if (status < 400 && answer is not { IsError: true })
            {
                return null;
            }

            var said = (ServerMessage.Of(response.RawContent) ?? Redirects.Why(status, response.Headers)) is { } text ? ": " + text : string.Empty;
            var message = answer?.Facts is { } facts
                ? facts.Message((status + " " + answer.Reason).TrimEnd() + said)
                : CallFacts.Cut($"Error calling {methodName}: {status}{said}");
            var error = Of(status, message, response.RawContent, response.Headers);
            error.ErrorData = answer?.ErrorData;
            error.Facts = answer?.Facts;
            return error;
        }

        private static ApiException Of(int status, string message, object? content, Multimap<string, string> headers) => status switch
        {
            400 => new BadRequestException(status, message, content, headers),
            401 => new UnauthorizedException(status, message, content, headers),
            403 => new ForbiddenException(status, message, content, headers),
            404 => new NotFoundException(status, message, content, headers),
            409 => new ConflictException(status, message, content, headers),
            422 => new UnprocessableEntityException(status, message, content, headers),
            429 => new RateLimitException(status, message, content, headers),
            >= 500 => new ServiceException(status, message, content, headers),
            _ => new ApiException(status, message, content, headers),
        };
    }

    /// <summary>The words that a server has for a failure: JSON that is a text, the first of the usual fields, the first item of a list.</summary>
    internal static class ServerMessage
    {
        private static readonly string[] s_fields = { "message", "msg", "error", "detail", "title", "errors", "issues" };

        public static string? Of(string? body)
        {
            if (body is null || body.Length == 0)
            {
                return null;
            }

            try
            {
                using var document = JsonDocument.Parse(body, new JsonDocumentOptions { MaxDepth = 512 });
                return Of(document.RootElement);
            }
            catch (JsonException)
            {
                return null;
            }
        }

        private static string? Of(JsonElement value)
        {
            switch (value.ValueKind)
            {
                case JsonValueKind.String:
                    var text = JsonBytes.TextOf(value)?.Trim();
                    return string.IsNullOrEmpty(text) ? null : text;
                case JsonValueKind.Array:
                    return value.GetArrayLength() == 0 ? null : Of(value[0]);
                case JsonValueKind.Object:
                    foreach (var field in s_fields)
                    {
                        if (value.TryGetProperty(field, out var inner) && Of(inner) is { } found)
                        {
                            return found;
                        }
                    }

                    return null;
                default:
                    return null;
            }
        }
    }
}
