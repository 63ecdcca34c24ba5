// The one converter that the types of this client name: it finds the one of the type in the client's own context.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization;

    /// <summary>Converts the models, enums and unions of this client, also with the caller's own <see cref="JsonSerializerOptions"/> and contexts.</summary>
    public sealed class ApiJsonConverter : JsonConverterFactory
    {
        /// <inheritdoc/>
        public override bool CanConvert(Type typeToConvert) => ApiJsonContext.Default.GetTypeInfo(typeToConvert) is not null;

        /// <inheritdoc/>
        public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            ApiJsonContext.Default.GetTypeInfo(typeToConvert)?.Converter;
    }
}
