// A program with a container of services: settings from its configuration, its log, and a second client with a name.

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using Apideck.Vault.Api;
using Apideck.Vault.Client;
using Apideck.Vault.DependencyInjection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Programs
{
    public static class Services
    {
        public static int Run(string origin)
        {
            var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string>
            {
                ["Vault:BasePath"] = origin + "/a",
                ["Vault:apiKey:Authorization"] = "first-secret",
                ["Vault:Timeout"] = "30",
                ["Vault:Retry:BaseDelay"] = "00:00:00.001",
                ["Vault:Retry:MaxRetries"] = "1",
                ["Vault:DefaultHeaders:x-program"] = "services",
            }).Build();
            var lines = new Lines();
            var services = new ServiceCollection();
            services.AddLogging(logging => logging.AddProvider(lines).SetMinimumLevel(LogLevel.Trace));
            services.AddSingleton(new Settings { Origin = origin });
            services.AddVaultClient(configuration.GetSection("Vault"), settings => settings.UserAgent = "program/1");
            services.AddVaultClient("eu");
            services.AddOptions<Configuration>("eu").Configure<Settings>((settings, from) =>
            {
                settings.BasePath = from.Origin + "/eu";
                settings.AddApiKey("Authorization", "second-secret");
            });
            using (var provider = services.BuildServiceProvider(true))
            using (var scope = provider.CreateScope())
            {
                Use(scope.ServiceProvider, configuration);
            }

            foreach (var line in lines.Written)
            {
                Console.WriteLine(line);
            }

            return 0;
        }

        private static void Use(IServiceProvider provider, IConfigurationRoot configuration)
        {
            var api = provider.GetRequiredService<ISessionsApi>();
            Console.WriteLine(provider.GetRequiredService<Configuration>().Timeout.TotalSeconds);
            api.SessionsCreate("consumer", "app");
            api.SessionsCreate("busy", "app");
            provider.GetRequiredKeyedService<ISessionsApi>("eu").SessionsCreateAsync("consumer", "app").GetAwaiter().GetResult();
            try
            {
                api.SessionsCreate("fail", "app");
            }
            catch (ApiException error)
            {
                Console.WriteLine(error.ErrorCode);
            }

            configuration["Vault:ApiKey:Authorization"] = "third-secret";
            configuration.Reload();
            provider.GetRequiredService<ISessionsApi>().SessionsCreate("consumer", "app");
            configuration["Vault:Timeot"] = "30";
            configuration["Vault:Timeout"] = "soon";
            configuration["Vault:Password"] = "fourth-secret";
            try
            {
                configuration.Reload();
            }
            catch (Exception error) when (error.GetBaseException() is OptionsValidationException refused)
            {
                Console.WriteLine(string.Join("\n", refused.Failures.Select(each => each.Split(';')[0])));
            }
        }

        private sealed class Settings
        {
            public string Origin { get; set; }
        }

        /// <summary>Keeps what is logged: level, category, text without times, and the names of its values.</summary>
        private sealed class Lines : ILoggerProvider
        {
            public ConcurrentQueue<string> Written { get; } = new ConcurrentQueue<string>();

            public ILogger CreateLogger(string categoryName) => new Logger(this, categoryName);

            public void Dispose()
            {
            }

            private sealed class Logger : ILogger
            {
                private readonly Lines _lines;
                private readonly string _category;

                public Logger(Lines lines, string category)
                {
                    _lines = lines;
                    _category = category;
                }

                public IDisposable BeginScope<TState>(TState state) => null;

                public bool IsEnabled(LogLevel logLevel) => true;

                public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception exception, Func<TState, Exception, string> formatter)
                {
                    var values = state as IReadOnlyList<KeyValuePair<string, object>> ?? Array.Empty<KeyValuePair<string, object>>();
                    var told = values.Where(each => each.Value is not null && !each.Key.EndsWith("Ms", StringComparison.Ordinal)).Select(each => $"{each.Key}={each.Value}");
                    var text = System.Text.RegularExpressions.Regex.Replace(formatter(state, exception), "[0-9]+ ms", "_ ms");
                    _lines.Written.Enqueue($"{logLevel} {_category} {eventId.Name}: {text} | {string.Join(' ', told)}");
                }
            }
        }
    }
}
