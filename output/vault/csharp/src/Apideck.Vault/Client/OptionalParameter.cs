// Parameters and fields that may be left out: nothing is written for null. Here rather than as an `if` for each argument in
// generated methods, which compilers and analyzers would have to follow.

using System.Collections.Generic;

namespace Apideck.Vault.Client
{
    internal static class OptionalParameter
    {
        public static void Query<T>(RequestOptions request, string name, JsonCodec<T> codec, T? value, ParameterStyle style, bool explode, bool allowReserved)
            where T : class
        {
            if (value is not null)
            {
                ParameterSerializer.Query(request, name, codec, value, style, explode, allowReserved);
            }
        }

        public static void Query<T>(RequestOptions request, string name, JsonCodec<T> codec, T? value, ParameterStyle style, bool explode, bool allowReserved)
            where T : struct
        {
            if (value is { } given)
            {
                ParameterSerializer.Query(request, name, codec, given, style, explode, allowReserved);
            }
        }

        public static void QueryContent<T>(RequestOptions request, string name, JsonCodec<T> codec, T? value)
            where T : class
        {
            if (value is not null)
            {
                ParameterSerializer.QueryContent(request, name, codec, value);
            }
        }

        public static void QueryContent<T>(RequestOptions request, string name, JsonCodec<T> codec, T? value)
            where T : struct
        {
            if (value is { } given)
            {
                ParameterSerializer.QueryContent(request, name, codec, given);
            }
        }

        public static void Header<T>(RequestOptions request, string name, JsonCodec<T> codec, T? value, bool explode)
            where T : class
        {
            if (value is not null)
            {
                ParameterSerializer.Header(request, name, codec, value, explode);
            }
        }

        public static void Header<T>(RequestOptions request, string name, JsonCodec<T> codec, T? value, bool explode)
            where T : struct
        {
            if (value is { } given)
            {
                ParameterSerializer.Header(request, name, codec, given, explode);
            }
        }

        public static void HeaderContent<T>(RequestOptions request, string name, JsonCodec<T> codec, T? value)
            where T : class
        {
            if (value is not null)
            {
                ParameterSerializer.HeaderContent(request, name, codec, value);
            }
        }

        public static void HeaderContent<T>(RequestOptions request, string name, JsonCodec<T> codec, T? value)
            where T : struct
        {
            if (value is { } given)
            {
                ParameterSerializer.HeaderContent(request, name, codec, given);
            }
        }

        public static void Cookie<T>(RequestOptions request, string name, JsonCodec<T> codec, T? value, bool explode)
            where T : class
        {
            if (value is not null)
            {
                ParameterSerializer.Cookie(request, name, codec, value, explode);
            }
        }

        public static void Cookie<T>(RequestOptions request, string name, JsonCodec<T> codec, T? value, bool explode)
            where T : struct
        {
            if (value is { } given)
            {
                ParameterSerializer.Cookie(request, name, codec, given, explode);
            }
        }

        public static void CookieContent<T>(RequestOptions request, string name, JsonCodec<T> codec, T? value)
            where T : class
        {
            if (value is not null)
            {
                ParameterSerializer.CookieContent(request, name, codec, value);
            }
        }

        public static void CookieContent<T>(RequestOptions request, string name, JsonCodec<T> codec, T? value)
            where T : struct
        {
            if (value is { } given)
            {
                ParameterSerializer.CookieContent(request, name, codec, given);
            }
        }

        public static void Field<T>(FieldsBody body, PartDescription part, JsonCodec<T> codec, T? value)
            where T : class
        {
            if (value is not null)
            {
                body.Add(part, codec, value);
            }
        }

        public static void Field<T>(FieldsBody body, PartDescription part, JsonCodec<T> codec, T? value)
            where T : struct
        {
            if (value is { } given)
            {
                body.Add(part, codec, given);
            }
        }

        public static void File(FieldsBody body, PartDescription part, FileParameter? file)
        {
            if (file is not null)
            {
                body.AddFile(part, file);
            }
        }

        public static void Files(FieldsBody body, PartDescription part, IEnumerable<FileParameter>? files)
        {
            if (files is not null)
            {
                body.AddFiles(part, files);
            }
        }
    }
}
