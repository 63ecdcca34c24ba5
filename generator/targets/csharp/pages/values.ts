// Values as the programs of the pages write them.

import { cs, dotted, stringLiteral, type Csharp } from '../../../languages/csharp';
import type { ArgumentPlan } from '../operations/plan';
import type { Plan } from '../plan';
import type { CsType } from '../types/book';

export function valueCode(argument: ArgumentPlan, plan: Plan): Csharp {
  const { type } = argument;
  switch (type.type.text) {
    case 'string':
      return stringLiteral(`${argument.name}_example`);
    case 'int':
      return cs`56`;
    case 'long':
      return cs`789L`;
    case 'ulong':
      return cs`789UL`;
    case 'decimal':
      return cs`8.14m`;
    case 'double':
      return cs`1.2d`;
    case 'float':
      return cs`3.4f`;
    case 'bool':
      return cs`true`;
    case 'byte[]':
      return cs`new byte[] { 1, 2, 3 }`;
    case 'object':
      return cs`new Dictionary<string, object>()`;
    case 'ApiDate':
      return cs`System.DateOnly.Parse("2013-10-20")`;
    case 'global::System.DateTime':
      return cs`System.DateTime.Parse("2013-10-20T19:20:30Z")`;
    case 'global::System.DateTimeOffset':
      return cs`System.DateTimeOffset.Parse("2013-10-20T19:20:30+01:00")`;
    case 'global::System.Guid':
      return cs`System.Guid.Parse("38400000-8cf0-11bd-b23e-10b96e4ef00d")`;
  }
  const name = exampleType(type, plan);
  if (type.kind === 'file') return cs`new FileParameter(new System.IO.MemoryStream(new byte[] { 1, 2, 3 }))`;
  const resolved = plan.book.resolve(argument.source);
  const declaration = resolved.kind === 'reference' ? plan.book.declaration(resolved.id) : undefined;
  if (type.isValue) return cs`default(${name})`;
  const union = plan.unions.find((candidate) => candidate.name === type.short);
  if (union !== undefined || declaration?.kind === 'union') return cs`default(${name})`;
  return cs`new ${name}()`;
}

// Types of the namespaces that the program uses, which a model of the same name would be mistaken for.
const AMBIGUOUS = new Set('Activity Debug Debugger HashSet Process Stopwatch Switch Trace Configuration'.split(' '));

/** The type as the program writes it, with the namespaces that it uses. */
export function exampleType(type: CsType, plan: Plan): Csharp {
  const own =
    type.page !== undefined &&
    plan.names.taken.has(type.page) &&
    !AMBIGUOUS.has(type.page) &&
    type.type.text.startsWith('global::') &&
    !/[<?[]/.test(type.type.text);
  if (own && !type.type.text.startsWith('global::System.')) return dotted(type.short);
  return type.type.text.includes('ApiDate') ? cs`var` : type.type;
}
