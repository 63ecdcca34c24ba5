// What the unions inside a union were found to be, while the outermost one is read. Each variant that is tried reads the
// values inside it: without this, those at the depth n would be read as often as there are variants, to the power of n.

namespace SpecsmithRuntime.Client.Internal
{
    using global::System;
    using global::System.Collections.Generic;

    /// <summary>The variant that was found; a mismatch where there was none.</summary>
    internal readonly struct UnionFinding
    {
        private readonly bool _isFound;
        private readonly JsonMatch _match;

        public UnionFinding(object? value, JsonMatch match)
        {
            _isFound = true;
            _match = match;
            Value = value;
        }

        public object? Value { get; }

        public JsonMatch Match => _isFound ? _match : JsonMatch.Mismatch;
    }

    internal static class UnionMemo
    {
        [ThreadStatic]
        private static int s_depth;

        [ThreadStatic]
        private static Dictionary<(long Position, object Codec), UnionFinding>? s_known;

        /// <summary>Begins to read a union. Readers of one thread that are inside each other read the same JSON.</summary>
        public static void Enter() => s_depth++;

        public static void Leave()
        {
            s_depth--;
            if (s_depth == 0)
            {
                s_known = null;
            }
        }

        /// <summary>What a codec found at a position.</summary>
        public static bool TryGet(long position, object codec, out UnionFinding found)
        {
            found = default;
            return s_known is not null && s_known.TryGetValue((position, codec), out found);
        }

        /// <summary>Keeps what was found inside another union; nothing asks again for the outermost one.</summary>
        public static void Keep(long position, object codec, UnionFinding found)
        {
            if (s_depth > 1)
            {
                (s_known ??= new Dictionary<(long Position, object Codec), UnionFinding>())[(position, codec)] = found;
            }
        }
    }
}
