// A value that is one of several types: the base of every oneOf and anyOf.

// Everything has its whole name here: a model of the document may be called JsonElement, and stands in this namespace.

#nullable enable

namespace Apideck.Vault.Model
{
    /// <summary>A value that has one of several types.</summary>
    public abstract class AbstractOpenAPISchema
    {
        internal AbstractOpenAPISchema()
        {
        }

        /// <summary>The value. A <see cref="global::System.Text.Json.JsonElement"/> where it is none of the types that the document knows.</summary>
        public abstract object? ActualInstance { get; set; }

        /// <summary>Whether the value may be null.</summary>
        public bool IsNullable { get; protected set; }

        /// <summary>`oneOf` or `anyOf`.</summary>
        public string SchemaType { get; protected set; } = "oneOf";

        /// <summary>The value as JSON, as it is sent: without fields that are read-only.</summary>
        /// <returns>The JSON.</returns>
        public virtual string ToJson() =>
            global::Apideck.Vault.Client.Internal.JsonBytes.ToText(global::Apideck.Vault.Client.Internal.JsonCodecs.Any, this, global::Apideck.Vault.Client.Internal.JsonUse.Shown);

        /// <summary>The value as JSON with all its fields, also those that are read-only.</summary>
        /// <returns>The JSON.</returns>
        public string ToFullJson() =>
            global::Apideck.Vault.Client.Internal.JsonBytes.ToText(global::Apideck.Vault.Client.Internal.JsonCodecs.Any, this, global::Apideck.Vault.Client.Internal.JsonUse.Full);

        /// <inheritdoc/>
        public override string ToString() =>
            "class " + GetType().Name + " {\n  ActualInstance: " + ActualInstance + "\n}\n";

        /// <inheritdoc/>
        public override bool Equals(object? obj) =>
            obj is AbstractOpenAPISchema other && other.GetType() == GetType() && global::Apideck.Vault.Client.Internal.ModelInspection.AreEqual(this, other);

        /// <inheritdoc/>
        public override int GetHashCode() => ActualInstance switch
        {
            null => 0,
            global::System.Text.Json.JsonElement or global::System.Collections.ICollection => 1,
            var value => value.GetHashCode(),
        };

        /// <summary>The value as it was spelled by the server, where the client spells it otherwise: a date or a UUID.</summary>
        internal (object? Instance, string? Text) Spelling { get; set; }

        /// <summary>The spelling, as long as the value is the one that was read.</summary>
        internal string? Text => Spelling.Text is not null && ReferenceEquals(Spelling.Instance, ActualInstance) ? Spelling.Text : null;

        internal abstract void WriteObject(global::System.Text.Json.Utf8JsonWriter writer, global::Apideck.Vault.Client.Internal.JsonUse use);
    }
}
