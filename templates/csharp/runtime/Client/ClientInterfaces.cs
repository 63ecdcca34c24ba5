// The seams of the client: what API classes call, and what tests may put in its place.

namespace SpecsmithRuntime.Client
{
    using global::System;
    using global::System.Threading;
    using global::System.Threading.Tasks;

    /// <summary>Makes an exception of a response, or null where it is no failure.</summary>
    /// <param name="methodName">The method that was called.</param>
    /// <param name="response">What the call answered.</param>
    /// <returns>The exception to throw, or null.</returns>
    public delegate Exception? ExceptionFactory(string methodName, IApiResponse response);

    /// <summary>What every API class has.</summary>
    public interface IApiAccessor
    {
        /// <summary>The configuration that calls are made with.</summary>
        IReadableConfiguration Configuration { get; set; }

        /// <summary>Makes an exception of a failed call. May be set, but holds one function only.</summary>
        ExceptionFactory? ExceptionFactory { get; set; }

        /// <summary>The base address of calls.</summary>
        /// <returns>The base address.</returns>
        string GetBasePath();
    }

    /// <summary>Makes calls that block until they are answered.</summary>
    public interface ISynchronousClient
    {
#pragma warning disable CA1716 // The names are those of HTTP's methods.
        /// <summary>Makes a GET call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <returns>The answer.</returns>
        ApiResponse<T> Get<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null);

        /// <summary>Makes a POST call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <returns>The answer.</returns>
        ApiResponse<T> Post<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null);

        /// <summary>Makes a PUT call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <returns>The answer.</returns>
        ApiResponse<T> Put<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null);

        /// <summary>Makes a DELETE call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <returns>The answer.</returns>
        ApiResponse<T> Delete<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null);

        /// <summary>Makes a HEAD call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <returns>The answer.</returns>
        ApiResponse<T> Head<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null);

        /// <summary>Makes an OPTIONS call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <returns>The answer.</returns>
        ApiResponse<T> Options<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null);

        /// <summary>Makes a PATCH call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <returns>The answer.</returns>
        ApiResponse<T> Patch<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null);
#pragma warning restore CA1716
    }

    /// <summary>Makes calls without blocking a thread.</summary>
    public interface IAsynchronousClient
    {
        /// <summary>Makes a GET call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <param name="cancellationToken">Ends the call.</param>
        /// <returns>The answer.</returns>
        Task<ApiResponse<T>> GetAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default);

        /// <summary>Makes a POST call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <param name="cancellationToken">Ends the call.</param>
        /// <returns>The answer.</returns>
        Task<ApiResponse<T>> PostAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default);

        /// <summary>Makes a PUT call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <param name="cancellationToken">Ends the call.</param>
        /// <returns>The answer.</returns>
        Task<ApiResponse<T>> PutAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default);

        /// <summary>Makes a DELETE call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <param name="cancellationToken">Ends the call.</param>
        /// <returns>The answer.</returns>
        Task<ApiResponse<T>> DeleteAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default);

        /// <summary>Makes a HEAD call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <param name="cancellationToken">Ends the call.</param>
        /// <returns>The answer.</returns>
        Task<ApiResponse<T>> HeadAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default);

        /// <summary>Makes an OPTIONS call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <param name="cancellationToken">Ends the call.</param>
        /// <returns>The answer.</returns>
        Task<ApiResponse<T>> OptionsAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default);

        /// <summary>Makes a PATCH call.</summary>
        /// <typeparam name="T">The type of the answer.</typeparam>
        /// <param name="path">The path below the base address.</param>
        /// <param name="options">Parameters and body.</param>
        /// <param name="configuration">The configuration; the global one by default.</param>
        /// <param name="cancellationToken">Ends the call.</param>
        /// <returns>The answer.</returns>
        Task<ApiResponse<T>> PatchAsync<T>(string path, RequestOptions options, IReadableConfiguration? configuration = null, CancellationToken cancellationToken = default);
    }
}
