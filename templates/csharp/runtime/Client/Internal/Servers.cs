// The servers of the document, and the address that one of them gives once its variables have values.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Globalization;
    using global::System.Linq;
    using global::System.Text.RegularExpressions;

    /// <summary>A server as the document has it.</summary>
    internal sealed class ServerDescription
    {
        public ServerDescription(string url, string description, params (string Name, string Default, string Description, string[] Values)[] variables)
        {
            Url = url;
            Description = description;
            Variables = variables;
        }

        public string Url { get; }

        public string Description { get; }

        public (string Name, string Default, string Description, string[] Values)[] Variables { get; }
    }

    internal static class ServerList
    {
        public static IList<IReadOnlyDictionary<string, object>> Of(ServerDescription[] servers) => servers.Select(Of).ToList();

        public static IReadOnlyDictionary<string, List<IReadOnlyDictionary<string, object>>> Of(
            (string Operation, ServerDescription[] Servers)[] operations)
        {
            var result = new Dictionary<string, List<IReadOnlyDictionary<string, object>>>(operations.Length, StringComparer.Ordinal);
            foreach (var (operation, servers) in operations)
            {
                result[operation] = servers.Select(Of).ToList();
            }

            return result;
        }

        /// <summary>
        /// The address of a server; a variable without a value has its default. A slash is written once where the address and a value both
        /// have it: exports of gateways say `https://host/{basePath}` with the default `/prod`.
        /// </summary>
        public static string Url(
            IEnumerable<IReadOnlyDictionary<string, object>> servers, int index, IEnumerable<KeyValuePair<string, string>>? values)
        {
            var server = index < 0 ? null : servers.ElementAtOrDefault(index);
            if (server is null)
            {
                throw new InvalidOperationException("There is no server " + index.ToString(CultureInfo.InvariantCulture) + ".");
            }

            var template = (string)server["url"];
            if (!server.TryGetValue("variables", out var found) || found is not IReadOnlyDictionary<string, object> variables)
            {
                return template;
            }

            var given = values?.ToDictionary(entry => entry.Key, entry => entry.Value) ?? new Dictionary<string, string>();
            return Regex.Replace(template, @"\{([^{}]+)\}(/?)", match =>
            {
                var name = match.Groups[1].Value;
                if (!variables.TryGetValue(name, out var description) || description is not IReadOnlyDictionary<string, object> variable)
                {
                    return match.Value;
                }

                if (given.TryGetValue(name, out var value))
                {
                    Check(template, match.Index, name, value, variable);
                }
                else
                {
                    value = (string)variable["default_value"];
                }

                var isRooted = match.Index > 0 && template[match.Index - 1] == '/' && !IsInHost(template, match.Index);
                var written = isRooted ? value.TrimStart('/') : value;
                return isRooted && written.Length == 0 ? string.Empty : Regex.Replace(written + match.Groups[2].Value, "/+$", "/");
            });
        }

        private static bool IsInHost(string template, int at)
        {
            var host = template.IndexOf("//", StringComparison.Ordinal);
            var end = host < 0 ? -1 : template.IndexOf('/', host + 2);
            return host >= 0 && (end < 0 || at < end);
        }

        private static void Check(string template, int at, string name, string value, IReadOnlyDictionary<string, object> variable)
        {
            if (variable.TryGetValue("enum_values", out var found) && found is IEnumerable<string> values && values.Any())
            {
                if (!values.Contains(value))
                {
                    throw new InvalidOperationException($"The server variable {name} must be one of: {string.Join(", ", values)}.");
                }

                return;
            }

            if (IsInHost(template, at) && !Regex.IsMatch(value, @"^[A-Za-z0-9.\-]+\z"))
            {
                throw new InvalidOperationException($"The server variable {name} stands in a host name: letters, digits, dots and hyphens only.");
            }
        }

        private static IReadOnlyDictionary<string, object> Of(ServerDescription server)
        {
            var result = new Dictionary<string, object>(StringComparer.Ordinal) { ["url"] = server.Url, ["description"] = server.Description };
            if (server.Variables.Length > 0)
            {
                var variables = new Dictionary<string, object>(StringComparer.Ordinal);
                foreach (var (name, defaultValue, description, values) in server.Variables)
                {
                    var variable = new Dictionary<string, object>(StringComparer.Ordinal) { ["description"] = description, ["default_value"] = defaultValue };
                    if (values.Length > 0)
                    {
                        variable["enum_values"] = values.ToList();
                    }

                    variables[name] = variable;
                }

                result["variables"] = variables;
            }

            return result;
        }
    }
}
