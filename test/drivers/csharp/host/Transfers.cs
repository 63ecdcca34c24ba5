// Downloads as the client writes them down, answers that are read after their headers were given, and what is told of how far
// a transfer is.

using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Drive;

internal static class Transfers
{
    private const int Inline = 64 * 1024;

    public static JsonObject Written(byte[] bytes) => bytes.Length <= Inline
        ? new JsonObject { ["base64"] = Convert.ToBase64String(bytes) }
        : new JsonObject { ["length"] = bytes.Length, ["sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)) };

    private static readonly Lazy<string> s_root = new(() =>
    {
        var root = Directory.CreateTempSubdirectory("specsmith-files-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(root, true);
        return root;
    });

    /// <summary>A folder of this program, which goes with it.</summary>
    public static string NewFolder() => Directory.CreateDirectory(Path.Combine(s_root.Value, Guid.NewGuid().ToString("N"))).FullName;

    /// <summary>What reads the body of a response that was given with it unread, or gives it up.</summary>
    public static async Task<JsonObject> ReadAsync(object response, bool isGivenUp)
    {
        dynamic answer = response;
        var result = new JsonObject { ["ok"] = true, ["status"] = (int)answer.StatusCode, ["headers"] = Outcome.Headers((System.Collections.IEnumerable)answer.Headers) };
        using var body = (Stream?)answer.Data;
        if (!isGivenUp)
        {
            using var buffer = new MemoryStream();
            if (body is not null)
            {
                await body.CopyToAsync(buffer);
            }

            result["value"] = Written(buffer.ToArray());
        }

        return result;
    }

    /// <summary>Makes a download, and adds what it left to the answer, whatever came of it.</summary>
    /// <param name="make">Makes the call with the options that it is given.</param>
    /// <param name="result">The type of what it makes.</param>
    public static async Task DownloadAsync(
        JsonElement wanted, LoadedClient client, Func<object, object> make, Type result, object? progress, bool isSync, CancellationToken cancellationToken, JsonObject left)
    {
        var options = client.Client("CallOptions");
        var type = typeof(Func<,>).MakeGenericType(options, result);
        var parameter = Expression.Parameter(options);
        var made = Expression.Invoke(Expression.Constant(make), Expression.Convert(parameter, typeof(object)));
        var call = Expression.Lambda(type, Expression.Convert(made, result), parameter).Compile();
        var to = wanted.GetProperty("to").GetString()!;
        var folder = to == "stream" ? null : NewFolder();
        var name = (folder is null ? "ToStream" : "ToFile") + (isSync ? string.Empty : "Async");
        var answer = isSync ? result : result.GetGenericArguments().Single();
        var method = client.Client("ApiDownload").GetMethods().Single(each => each.Name == name).MakeGenericMethod(answer.GetGenericArguments());
        using var stream = new MemoryStream();
        var beside = Call.Member(wanted, "beside") is { ValueKind: JsonValueKind.String } there ? there.GetString() : null;
        if (beside is not null)
        {
            File.WriteAllText(Path.Combine(folder!, beside), "old");
        }

        object target = folder is null ? stream : to == "folder" ? folder : Path.Combine(folder, "given.bin");
        var resumes = Call.Member(wanted, "resumes") is { ValueKind: JsonValueKind.Number } times ? times.GetInt32() : (object)Type.Missing;
        try
        {
            if (method.Invoke(null, [call, target, progress, resumes, cancellationToken]) is Task task)
            {
                await task;
            }
        }
        finally
        {
            if (folder is null)
            {
                left["value"] = Written(stream.ToArray());
            }
            else
            {
                left["files"] = Files(folder, beside);
            }
        }
    }

    private static JsonObject Files(string folder, string? beside)
    {
        var result = new JsonObject();
        foreach (var path in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            var file = Written(File.ReadAllBytes(path));
            if (Path.GetFileName(path) != beside && !OperatingSystem.IsWindows())
            {
                file["mode"] = Convert.ToString((int)File.GetUnixFileMode(path), 8);
            }

            result[Path.GetFileName(path)] = file;
        }

        return result;
    }
}

/// <summary>Notes what is told of how far it is.</summary>
public sealed class Told<T> : IProgress<T>
{
    /// <summary>What was told last.</summary>
    public JsonObject? Last { get; private set; }

    /// <inheritdoc/>
    public void Report(T value)
    {
        dynamic told = value!;
        Last = new JsonObject { ["bytes"] = (long)told.Bytes, ["total"] = (long?)told.Total };
    }
}

/// <summary>A stream that gives its bytes in pieces, once, and does not know how many there are.</summary>
internal sealed class PieceStream(byte[] bytes, int size, bool fails) : OnceStream(bytes)
{
    private bool _isBegun;

    public override int Read(byte[] buffer, int offset, int count)
    {
        if (fails && _isBegun)
        {
            throw new IOException("Input/output error");
        }

        _isBegun = true;
        return base.Read(buffer, offset, Math.Min(count, size));
    }
}
