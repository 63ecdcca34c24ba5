// Settings of a client from a section of the program's configuration. They are read without reflection, so that a trimmed
// program reads them too, and a setting that is not known or cannot be read is an error that says no value.

namespace SpecsmithRuntime.DependencyInjection
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Linq;
    using global::System.Net;
    using global::Microsoft.Extensions.Configuration;
    using global::Microsoft.Extensions.Options;
    using global::SpecsmithRuntime.Client;
    using global::SpecsmithRuntime.Client.Internal;
    using ClientConfiguration = global::SpecsmithRuntime.Client.Configuration;

    internal static class ConfigurationSettings
    {
        private static readonly Dictionary<string, Action<ClientConfiguration, IConfigurationSection>> s_settings =
            new Dictionary<string, Action<ClientConfiguration, IConfigurationSection>>(StringComparer.OrdinalIgnoreCase)
            {
                [nameof(ClientConfiguration.BasePath)] = (to, from) => to.BasePath = Address(from).OriginalString,
                [nameof(ClientConfiguration.ServerVariables)] = (to, from) => All(from, (name, value) => to.ServerVariables[name] = Text(value)),
                [nameof(ClientConfiguration.AccessToken)] = (to, from) => to.AccessToken = Text(from),
                [nameof(ClientConfiguration.Username)] = (to, from) => to.Username = Text(from),
                [nameof(ClientConfiguration.Password)] = (to, from) => to.Password = Text(from),
                [nameof(ClientConfiguration.ApiKey)] = (to, from) => All(from, (name, value) => to.ApiKey[name] = Text(value)),
                [nameof(ClientConfiguration.ApiKeyPrefix)] = (to, from) => All(from, (name, value) => to.ApiKeyPrefix[name] = Text(value)),
                [nameof(ClientConfiguration.Credentials)] = (to, from) => All(from, (name, value) => to.Credentials[name] = Credential(value)),
                [nameof(ClientConfiguration.DefaultHeaders)] = (to, from) => All(from, (name, value) => to.DefaultHeaders[name] = Text(value)),
                [nameof(ClientConfiguration.UserAgent)] = (to, from) => to.UserAgent = Text(from),
                [nameof(ClientConfiguration.Timeout)] = (to, from) => to.Timeout = Time(from),
                [nameof(ClientConfiguration.MaxResponseBytes)] = (to, from) => to.MaxResponseBytes = Count(from),
                [nameof(ClientConfiguration.Redirects)] = (to, from) => to.Redirects = Choice(from, RedirectPolicy.Follow, RedirectPolicy.SameOrigin, RedirectPolicy.None),
                [nameof(ClientConfiguration.ResponseValidation)] = (to, from) => to.ResponseValidation = Choice(from, ResponseValidation.Lenient, ResponseValidation.Strict),
                [nameof(ClientConfiguration.Proxy)] = (to, from) => to.Proxy = new WebProxy(Address(from)),
                [nameof(ClientConfiguration.UseDefaultCredentials)] = (to, from) => to.UseDefaultCredentials = Flag(from),
                [nameof(ClientConfiguration.DateTimeFormat)] = (to, from) => to.DateTimeFormat = Text(from),
                [nameof(ClientConfiguration.TempFolderPath)] = (to, from) => to.TempFolderPath = Text(from),
                [Retry(nameof(RetryConfiguration.MaxRetries))] = (to, from) => to.Retry.MaxRetries = (int)Math.Min(Count(from), int.MaxValue),
                [Retry(nameof(RetryConfiguration.BaseDelay))] = (to, from) => to.Retry.BaseDelay = Time(from),
                [Retry(nameof(RetryConfiguration.MaxDelay))] = (to, from) => to.Retry.MaxDelay = Time(from),
                [Retry(nameof(RetryConfiguration.RetryAfterBudget))] = (to, from) => to.Retry.RetryAfterBudget = Time(from),
                [Retry(nameof(RetryConfiguration.GenerateIdempotencyKeys))] = (to, from) => to.Retry.GenerateIdempotencyKeys = Flag(from),
                [Retry(nameof(RetryConfiguration.IdempotencyHeader))] = (to, from) => to.Retry.IdempotencyHeader = Text(from),
            };

        /// <summary>Sets what a section says.</summary>
        /// <param name="section">The section of the client.</param>
        /// <param name="configuration">Gets the settings.</param>
        /// <param name="name">The name of the options.</param>
        /// <exception cref="OptionsValidationException">Something in the section is no setting, or has no value that can be read.</exception>
        public static void Read(IConfiguration section, ClientConfiguration configuration, string name)
        {
            var failures = new List<string>();
            var retry = nameof(ClientConfiguration.Retry);
            foreach (var child in section.GetChildren())
            {
                if (string.Equals(child.Key, retry, StringComparison.OrdinalIgnoreCase))
                {
                    foreach (var detail in child.GetChildren())
                    {
                        Read(detail, Retry(detail.Key), configuration, failures);
                    }
                }
                else
                {
                    Read(child, child.Key, configuration, failures);
                }
            }

            if (failures.Count > 0)
            {
                throw new OptionsValidationException(name, typeof(ClientConfiguration), failures);
            }
        }

        private static void Read(IConfigurationSection from, string key, ClientConfiguration configuration, List<string> failures)
        {
            if (!s_settings.TryGetValue(key, out var set))
            {
                failures.Add($"{from.Path} is no setting of {ApiDescription.PackageName}; there are {string.Join(", ", s_settings.Keys.OrderBy(each => each, StringComparer.Ordinal))}.");
                return;
            }

            try
            {
                set(configuration, from);
            }
            catch (UnreadableException error)
            {
                failures.Add($"{error.Path} must be {error.Wanted}.");
            }
        }

        private static string Retry(string key) => nameof(ClientConfiguration.Retry) + ConfigurationPath.KeyDelimiter + key;

        private static void All(IConfigurationSection section, Action<string, IConfigurationSection> set)
        {
            if (!string.IsNullOrEmpty(section.Value))
            {
                throw new UnreadableException(section, "a section with a value for each name");
            }

            foreach (var child in section.GetChildren())
            {
                set(child.Key, child);
            }
        }

        private static ApiCredential Credential(IConfigurationSection section)
        {
            if (section.Value is { } value)
            {
                return ApiCredential.Of(value);
            }

            return section["Username"] is { } username && section["Password"] is { } password
                ? ApiCredential.Basic(username, password)
                : throw new UnreadableException(section, "a key or token, or a section with Username and Password");
        }

        private static string Text(IConfigurationSection section) => section.Value ?? throw new UnreadableException(section, "a text");

        private static Uri Address(IConfigurationSection section) =>
            Uri.TryCreate(section.Value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                ? address
                : throw new UnreadableException(section, "an address with http:// or https://");

        /// <summary>A number is seconds: that `30` are thirty days, as TimeSpan reads it, nobody means.</summary>
        private static TimeSpan Time(IConfigurationSection section)
        {
            if (double.TryParse(section.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds <= int.MaxValue / 1000)
            {
                return TimeSpan.FromSeconds(seconds);
            }

            return TimeSpan.TryParse(section.Value, CultureInfo.InvariantCulture, out var time) && section.Value!.Split(':').Length > 1
                ? time
                : throw new UnreadableException(section, "a time, such as 00:00:30, or a number of seconds");
        }

        private static long Count(IConfigurationSection section) =>
            long.TryParse(section.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : throw new UnreadableException(section, "a whole number");

        private static bool Flag(IConfigurationSection section) =>
            bool.TryParse(section.Value, out var value) ? value : throw new UnreadableException(section, "true or false");

        private static T Choice<T>(IConfigurationSection section, params T[] values)
            where T : struct, Enum
        {
            foreach (var value in values)
            {
                if (string.Equals(value.ToString(), section.Value, StringComparison.OrdinalIgnoreCase))
                {
                    return value;
                }
            }

            throw new UnreadableException(section, "one of " + string.Join(", ", values));
        }

        /// <summary>A value that cannot be read. It may be a secret, so it is not said.</summary>
        private sealed class UnreadableException : Exception
        {
            public UnreadableException(IConfigurationSection section, string wanted)
            {
                Path = section.Path;
                Wanted = wanted;
            }

            public string Path { get; }

            public string Wanted { get; }
        }
    }
}
