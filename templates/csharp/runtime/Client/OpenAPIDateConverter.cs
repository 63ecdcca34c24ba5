// A converter for dates without time, for the models of a program's own.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization;
    using global::SpecsmithRuntime.Client.Internal;

    /// <summary>Writes a <see cref="DateTime"/> as a date without time.</summary>
    public class OpenAPIDateConverter : JsonConverter<DateTime>
    {
        /// <inheritdoc/>
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonCodecs.DateOfDateTime.Read(ref reader, typeToConvert, options);

        /// <inheritdoc/>
        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) =>
            JsonCodecs.DateOfDateTime.Write(writer, value, options);
    }
}
