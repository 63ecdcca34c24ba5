// Types that a program has without asking: those of the namespaces that a project of today uses implicitly, and of
// System.Diagnostics. A test asks .NET 10 for them.

export const IMPLICIT_NAMESPACES: readonly string[] = [
  'System',
  'System.Collections.Generic',
  'System.Diagnostics',
  'System.IO',
  'System.Linq',
  'System.Net.Http',
  'System.Threading',
  'System.Threading.Tasks',
];

/** A type of one of these names is written with its namespace in a program that uses these too. */
export const IMPLICIT_TYPES: ReadonlySet<string> = new Set(
  `
    AbandonedMutexException AccessViolationException Action Activator Activity ActivityChangedEventArgs ActivityContext
    ActivityCreationOptions ActivityEvent ActivityIdFormat ActivityKind ActivityLink ActivityListener ActivitySamplingResult
    ActivitySource ActivitySourceOptions ActivitySpanId ActivityStatusCode ActivityTagsCollection ActivityTraceFlags ActivityTraceId
    AggregateException ApartmentState AppContext AppDomain AppDomainSetup AppDomainUnloadedException ApplicationException ApplicationId
    ArgIterator ArgumentException ArgumentNullException ArgumentOutOfRangeException ArithmeticException Array ArraySegment
    ArrayTypeMismatchException AssemblyLoadEventArgs AssemblyLoadEventHandler AsyncCallback AsyncEnumerable AsyncFlowControl AsyncLocal
    AsyncLocalValueChangedArgs Attribute AttributeTargets AttributeUsageAttribute AutoResetEvent BadImageFormatException Barrier
    BarrierPostPhaseException Base64FormattingOptions BinaryReader BinaryWriter BitConverter Boolean BooleanSwitch Buffer BufferedStream
    Byte ByteArrayContent ByteEqualityComparer CLSCompliantAttribute CancellationToken CancellationTokenRegistration
    CancellationTokenSource CannotUnloadAppDomainException Char CharEnumerator ClientCertificateOption CollectionExtensions Comparer
    Comparison CompressedStack ConcurrentExclusiveSchedulerPair ConditionalAttribute ConfigureAwaitOptions Console
    ConsoleCancelEventArgs ConsoleCancelEventHandler ConsoleColor ConsoleKey ConsoleKeyInfo ConsoleModifiers ConsoleSpecialKey
    ConsoleTraceListener ContextBoundObject ContextCallback ContextMarshalException ContextStaticAttribute Convert Converter
    CorrelationManager CountdownEvent CultureAwareComparer DBNull DataMisalignedException DataReceivedEventArgs DataReceivedEventHandler
    DateOnly DateTime DateTimeKind DateTimeOffset DayOfWeek Debug DebugProvider DebuggableAttribute Debugger DebuggerBrowsableAttribute
    DebuggerBrowsableState DebuggerDisableUserUnhandledExceptionsAttribute DebuggerDisplayAttribute DebuggerHiddenAttribute
    DebuggerNonUserCodeAttribute DebuggerStepThroughAttribute DebuggerStepperBoundaryAttribute DebuggerTypeProxyAttribute
    DebuggerVisualizerAttribute Decimal DefaultTraceListener Delegate DelegatingHandler DelimitedListTraceListener DiagnosticListener
    DiagnosticMethodInfo DiagnosticSource Dictionary Directory DirectoryInfo DirectoryNotFoundException DistributedContextPropagator
    DivideByZeroException DllNotFoundException Double DriveInfo DriveNotFoundException DriveType DuplicateWaitObjectException
    EndOfStreamException EntryPointNotFoundException Enum EnumEqualityComparer Enumerable EnumerableExecutor EnumerableQuery
    EnumerationOptions Environment EnvironmentVariableTarget EqualityComparer ErrorEventArgs ErrorEventHandler EventArgs EventHandler
    EventResetMode EventTypeFilter EventWaitHandle EventWaitHandleAcl Exception ExceptionRecorder ExecutionContext
    ExecutionEngineException FieldAccessException File FileAccess FileAttributes FileInfo FileLoadException FileMode
    FileNotFoundException FileOptions FileShare FileStream FileStreamOptions FileStyleUriParser FileSystemAclExtensions
    FileSystemEventArgs FileSystemEventHandler FileSystemInfo FileSystemWatcher FileVersionInfo FlagsAttribute FormUrlEncodedContent
    FormatException FormattableString FtpStyleUriParser Func GC GCCollectionMode GCGenerationInfo GCKind GCMemoryInfo
    GCNotificationStatus GenericComparer GenericEqualityComparer GenericUriParser GenericUriParserOptions GopherStyleUriParser Guid Half
    HandleInheritability HashCode HashSet HeaderEncodingSelector HostExecutionContext HostExecutionContextManager HttpClient
    HttpClientFactoryExtensions HttpClientHandler HttpCompletionOption HttpContent HttpIOException HttpKeepAlivePingPolicy
    HttpMessageHandler HttpMessageHandlerFactoryExtensions HttpMessageInvoker HttpMethod HttpProtocolException HttpRequestError
    HttpRequestException HttpRequestMessage HttpRequestOptions HttpRequestOptionsKey HttpResponseMessage HttpStyleUriParser
    HttpVersionPolicy IAlternateEqualityComparer IAsyncDisposable IAsyncEnumerable IAsyncEnumerator IAsyncResult ICloneable ICollection
    IComparable IComparer IConvertible ICustomFormatter IDictionary IDisposable IEnumerable IEnumerator IEqualityComparer IEquatable
    IFormatProvider IFormattable IGrouping IHttpClientFactory IHttpMessageHandlerFactory IList ILookup IOCompletionCallback IOException
    IObservable IObserver IOrderedAsyncEnumerable IOrderedEnumerable IOrderedQueryable IParsable IProgress IQueryProvider IQueryable
    IReadOnlyCollection IReadOnlyDictionary IReadOnlyList IReadOnlySet IServiceProvider ISet ISpanFormattable ISpanParsable
    IThreadPoolWorkItem ITimer IUtf8SpanFormattable IUtf8SpanParsable ImmutableArrayExtensions Index IndexOutOfRangeException
    InitializingSwitchEventArgs InitializingTraceSourceEventArgs InsufficientExecutionStackException InsufficientMemoryException Int128
    Int16 Int32 Int64 IntPtr Interlocked InternalBufferOverflowException InvalidCastException InvalidDataException
    InvalidOperationException InvalidProgramException InvalidTimeZoneException KeyNotFoundException KeyValuePair Lazy LazyInitializer
    LazyThreadSafetyMode LdapStyleUriParser LinkedList LinkedListNode List LoaderOptimization LoaderOptimizationAttribute
    LocalDataStoreSlot Lock LockCookie LockRecursionException LockRecursionPolicy Lookup MTAThreadAttribute ManualResetEvent
    ManualResetEventSlim MarshalByRefObject MatchCasing MatchType Math MathF MemberAccessException Memory MemoryExtensions MemoryStream
    MessageProcessingHandler MethodAccessException MidpointRounding MissingFieldException MissingMemberException MissingMethodException
    ModuleHandle Monitor MonitoringDescriptionAttribute MulticastDelegate MulticastNotSupportedException MultipartContent
    MultipartFormDataContent Mutex MutexAcl NamedWaitHandleOptions NativeOverlapped NetPipeStyleUriParser NetTcpStyleUriParser
    NewsStyleUriParser NonRandomizedStringEqualityComparer NonSerializedAttribute NotFiniteNumberException NotImplementedException
    NotSupportedException NotifyFilters NullReferenceException Nullable NullableComparer NullableEqualityComparer Object ObjectComparer
    ObjectDisposedException ObjectEqualityComparer ObsoleteAttribute OperatingSystem OperationCanceledException OrderedDictionary
    OrderedParallelQuery OrdinalComparer OutOfMemoryException OverflowException Overlapped Parallel ParallelEnumerable
    ParallelExecutionMode ParallelLoopResult ParallelLoopState ParallelMergeOptions ParallelOptions ParallelQuery ParamArrayAttribute
    ParameterizedThreadStart Path PathTooLongException PeriodicTimer PlatformID PlatformNotSupportedException PreAllocatedOverlapped
    Predicate PriorityQueue Process ProcessModule ProcessModuleCollection ProcessPriorityClass ProcessStartInfo ProcessThread
    ProcessThreadCollection ProcessWindowStyle Progress Queryable Queue Random RandomAccess Range RankException ReadOnlyMemory
    ReadOnlyMemoryContent ReadOnlySpan ReaderWriterLock ReaderWriterLockSlim ReferenceEqualityComparer RegisteredWaitHandle
    RenamedEventArgs RenamedEventHandler ResolveEventArgs ResolveEventHandler RuntimeArgumentHandle RuntimeFieldHandle
    RuntimeMethodHandle RuntimeTypeHandle SByte STAThreadAttribute SampleActivity SearchOption SeekOrigin Semaphore SemaphoreAcl
    SemaphoreFullException SemaphoreSlim SendOrPostCallback SequencePosition SerializableAttribute Single SocketsHttpConnectionContext
    SocketsHttpHandler SocketsHttpPlaintextStreamFilterContext SortedDictionary SortedList SortedSet SourceFilter SourceLevels
    SourceSwitch Span SpinLock SpinWait Stack StackFrame StackFrameExtensions StackOverflowException StackTrace
    StackTraceHiddenAttribute Stopwatch Stream StreamContent StreamReader StreamWriter String StringComparer StringComparison
    StringContent StringNormalizationExtensions StringReader StringSplitOptions StringWriter Switch SwitchAttribute SwitchLevelAttribute
    SynchronizationContext SynchronizationLockException SystemException TagList Task TaskAsyncEnumerableExtensions TaskCanceledException
    TaskCompletionSource TaskContinuationOptions TaskCreationOptions TaskExtensions TaskFactory TaskScheduler TaskSchedulerException
    TaskStatus TaskToAsyncResult TextReader TextWriter TextWriterTraceListener Thread ThreadAbortException ThreadExceptionEventArgs
    ThreadExceptionEventHandler ThreadInterruptedException ThreadLocal ThreadPool ThreadPoolBoundHandle ThreadPriority
    ThreadPriorityLevel ThreadStart ThreadStartException ThreadState ThreadStateException ThreadStaticAttribute ThreadWaitReason
    ThreadingAclExtensions TimeOnly TimeProvider TimeSpan TimeZone TimeZoneInfo TimeZoneNotFoundException Timeout TimeoutException Timer
    TimerCallback Trace TraceEventCache TraceEventType TraceFilter TraceLevel TraceListener TraceListenerCollection TraceOptions
    TraceSource TraceSwitch TreeSet Tuple TupleExtensions Type TypeAccessException TypeCode TypeInitializationException
    TypeLoadException TypeUnloadedException TypedReference UInt128 UInt16 UInt32 UInt64 UIntPtr UnauthorizedAccessException
    UnhandledExceptionEventArgs UnhandledExceptionEventHandler UnitySerializationHolder UnixFileMode UnmanagedMemoryAccessor
    UnmanagedMemoryStream UnobservedTaskExceptionEventArgs UnreachableException Uri UriBuilder UriComponents UriCreationOptions
    UriFormat UriFormatException UriHostNameType UriKind UriParser UriPartial UriTypeConverter ValueTask ValueTuple ValueType Version
    Void Volatile WaitCallback WaitForChangedResult WaitHandle WaitHandleCannotBeOpenedException WaitHandleExtensions
    WaitOrTimerCallback WatcherChangeTypes WeakReference XmlWriterTraceListener
  `
    .trim()
    .split(/\s+/),
);
