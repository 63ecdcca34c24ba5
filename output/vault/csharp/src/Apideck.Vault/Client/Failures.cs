// What a failed call throws: the class by the status, and the message with the words that the server has for it.

using System;
using System.Text.Json;

namespace Apideck.Vault.Client
{
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

    /// <summary>The words that a server has for a failure, where its body is JSON with one of the usual fields.</summary>
    internal static class ServerMessage
    {
        private static readonly string[] s_fields = { "message", "error", "detail", "title", "errors" };

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

        private static string? Of(JsonElement body)
        {
            if (body.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            foreach (var field in s_fields)
            {
                if (!body.TryGetProperty(field, out var value))
                {
                    continue;
                }

                if (value.ValueKind == JsonValueKind.Array && field == "errors" && value.GetArrayLength() > 0)
                {
                    value = value[0];
                }

                if (value.ValueKind == JsonValueKind.Object && (field == "error" || field == "errors"))
                {
                    value = value.TryGetProperty("message", out var message) ? message : value.TryGetProperty("detail", out var detail) ? detail : default;
                }

                if (value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()))
                {
                    return value.GetString()!.Trim();
                }
            }

            return null;
        }
    }
}
