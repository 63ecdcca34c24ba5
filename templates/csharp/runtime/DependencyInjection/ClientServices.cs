// What one client needs of a service collection: its options, its log, its HTTP client, and its API classes, with a key or without.

namespace SpecsmithRuntime.DependencyInjection
{
    using global::System;
    using global::System.Net.Http;
    using global::System.Threading;
    using global::Microsoft.Extensions.Configuration;
    using global::Microsoft.Extensions.DependencyInjection;
    using global::Microsoft.Extensions.DependencyInjection.Extensions;
    using global::Microsoft.Extensions.Options;
    using global::Microsoft.Extensions.Primitives;
    using global::SpecsmithRuntime.Client.Internal;
    using ClientConfiguration = global::SpecsmithRuntime.Client.Configuration;

    internal sealed class ClientServices
    {
        private readonly IServiceCollection _services;
        private readonly string? _name;

        public ClientServices(IServiceCollection services, string? name)
        {
            _services = services ?? throw new ArgumentNullException(nameof(services));
            _name = name is { Length: 0 } ? throw new ArgumentException("The name of a client must not be empty.", nameof(name)) : name;
        }

        private string OptionsName => _name ?? string.Empty;

        /// <summary>Adds what all API classes of the client share. May be called again: what is said later comes later.</summary>
        public IHttpClientBuilder Add(IConfiguration? section, Action<ClientConfiguration>? configure)
        {
            var options = _services.AddOptions<ClientConfiguration>(OptionsName);
            if (section is not null)
            {
                options.Configure(configuration => ConfigurationSettings.Read(section, configuration, OptionsName)).ValidateOnStart();
                _services.AddSingleton<IOptionsChangeTokenSource<ClientConfiguration>>(new SectionChanges(OptionsName, section));
            }

            if (configure is not null)
            {
                options.Configure(configure);
            }

            _services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<ClientConfiguration>, AttemptLogging>());
            if (_name is null)
            {
                _services.TryAddTransient(ConfigurationOf);
            }
            else
            {
                _services.TryAddKeyedTransient(_name, (provider, _) => ConfigurationOf(provider));
            }

            // The client writes what the factory's own lines say, without secrets in paths and with the request id.
            return _services
                .AddHttpClient(ClientLog.NameOf(_name), client => client.Timeout = Timeout.InfiniteTimeSpan)
                .ConfigurePrimaryHttpMessageHandler(provider => HttpTransport.NewHandler(ConfigurationOf(provider)))
                .RemoveAllLoggers();
        }

        /// <summary>Adds an API class.</summary>
        public void Api<T>(Func<HttpClient, ClientConfiguration, T> create)
            where T : class
        {
            T New(IServiceProvider provider) =>
                create(provider.GetRequiredService<IHttpClientFactory>().CreateClient(ClientLog.NameOf(_name)), ConfigurationOf(provider));

            if (_name is null)
            {
                _services.TryAddTransient(New);
            }
            else
            {
                _services.TryAddKeyedTransient(_name, (provider, _) => New(provider));
            }
        }

        private ClientConfiguration ConfigurationOf(IServiceProvider provider) =>
            provider.GetRequiredService<IOptionsMonitor<ClientConfiguration>>().Get(OptionsName);

        /// <summary>Lets options be read again when their section changes.</summary>
        private sealed class SectionChanges : IOptionsChangeTokenSource<ClientConfiguration>
        {
            private readonly IConfiguration _section;

            public SectionChanges(string name, IConfiguration section)
            {
                Name = name;
                _section = section;
            }

            public string? Name { get; }

            public IChangeToken GetChangeToken() => _section.GetReloadToken();
        }
    }
}
