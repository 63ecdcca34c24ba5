// What a failed call throws, and how secrets are kept out of what people read.

using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

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

            if (status < 400 && response is not IAnswer { IsError: true })
            {
                return null;
            }

            var error = Of(status, $"Error calling {methodName}: {response.RawContent}", response.RawContent, response.Headers);
            error.ErrorData = (response as IAnswer)?.ErrorData;
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

    internal static class Redaction
    {
        private static readonly string[] s_names =
        {
            "authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key", "api_key", "apikey", "access_token", "refresh_token",
            "token", "client_secret", "secret", "password", "signature", "sig",
        };

        /// <summary>Whether a header or query parameter is a secret: by its usual names, and by what the document's schemes declare.</summary>
        public static bool IsSecret(string name)
        {
            foreach (var scheme in ApiDescription.SecuritySchemes)
            {
                if (string.Equals(scheme.Field, name, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            return Array.Exists(s_names, candidate => string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase));
        }

        /// <summary>An address without the values of secret query parameters and without user information.</summary>
        public static string Url(string url) =>
            Regex.Replace(
                Regex.Replace(url, "://[^/@?]*@", "://…@"),
                "([?&])([^=&#]+)=([^&#]*)",
                match => IsSecret(Uri.UnescapeDataString(match.Groups[2].Value)) ? match.Groups[1].Value + match.Groups[2].Value + "=…" : match.Value);

        /// <summary>The names and values of headers, without secrets.</summary>
        public static string Headers(IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers)
        {
            var parts = new List<string>();
            foreach (var header in headers)
            {
                parts.Add(header.Key + ": " + (IsSecret(header.Key) ? "…" : string.Join(", ", header.Value)));
            }

            return string.Join("; ", parts);
        }
    }
}
