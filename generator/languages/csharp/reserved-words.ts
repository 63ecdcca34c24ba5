// Words that C# reserves, as data. Contextual keywords are those that cannot name what our code declares without a
// warning or a change of meaning (C# 13 language reference, "C# keywords").

export const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'abstract as base bool break byte case catch char checked class const continue decimal default delegate do double else enum event explicit ' +
    'extern false finally fixed float for foreach goto if implicit in int interface internal is lock long namespace new null object operator out ' +
    'override params private protected public readonly ref return sbyte sealed short sizeof stackalloc static string struct switch this throw true ' +
    'try typeof uint ulong unchecked unsafe ushort using virtual void volatile while'
  ).split(' '),
);

export const CONTEXTUAL: ReadonlySet<string> = new Set(
  'add and args async await dynamic field file get global init managed nameof nint not notnull nuint or partial record remove required scoped select set unmanaged value var when where with yield'.split(
    ' ',
  ),
);

/** Contextual keywords that a parameter cannot have where its method is asynchronous, or asks for the name of a parameter. */
export const NO_PARAMETER: ReadonlySet<string> = new Set(['await', 'nameof']);

/** Members of System.Object: declaring them anew hides or breaks them. */
export const OBJECT_MEMBERS: ReadonlySet<string> = new Set(
  'Equals Finalize GetHashCode GetType MemberwiseClone ReferenceEquals ToString'.split(' '),
);
