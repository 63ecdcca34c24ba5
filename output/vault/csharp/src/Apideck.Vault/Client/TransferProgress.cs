// How far an upload or a download is.

#nullable enable

namespace Apideck.Vault.Client
{
    /// <summary>How far an upload or a download is.</summary>
    public readonly struct TransferProgress
    {
        /// <summary>How far it is.</summary>
        /// <param name="bytes">The bytes that were sent or received.</param>
        /// <param name="total">All of them, where that is known.</param>
        public TransferProgress(long bytes, long? total)
        {
            Bytes = bytes;
            Total = total;
        }

        /// <summary>The bytes that were sent or received. Those of an upload count what the form puts around a file.</summary>
        public long Bytes { get; }

        /// <summary>How many there are; null where nobody knows.</summary>
        public long? Total { get; }
    }
}
