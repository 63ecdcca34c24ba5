// The section of the README about answers that are read item by item; empty where the document has none.

import { join } from '../../../code/code';
import { cs, identifier } from '../../../languages/csharp';
import { fence, md, type Markdown } from '../../../languages/markup';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';

export function streamingSection(plan: Plan): Markdown {
  const operation = plan.apis
    .flatMap(({ operations }) => operations)
    .find(({ asyncResult }) => asyncResult !== undefined);
  if (operation === undefined) return md``;
  return md`### Streaming

Answers that come in pieces (server-sent events, JSON lines, JSON text sequences) are read item by item, each decoded into its type. \`XAsync\` gives an \`EventStream<T>\`, which is an \`IAsyncEnumerable<T>\`; \`X\` gives a \`BlockingEventStream<T>\`, which is an \`IEnumerable<T>\`. Where an operation also answers a whole value, the methods that stream have \`Stream\` in their names.

${fence(loop(operation), 'csharp')}

Leaving the loop, however that happens, ends the connection, and so does disposing of the stream. A stream is read once and may be of any length. The timeout of a call is the longest silence between two pieces; the time that the loop takes does not count. The cancellation token ends it at any time. An \`error\` event is an \`ApiStreamException\`, whose \`ErrorData\` is the data of the event; an item that cannot be read is an \`ApiDecodeException\`. Events of a type that the document does not know are kept as they came. With \`MaxReconnects\` of \`CallOptions\`, the connection of an event stream that breaks is made again so many times, after the delay that the server asked for and with \`Last-Event-ID\`; for GET alone, and after an event that had an id.

`;
}

function loop(operation: OperationPlan) {
  const required = operation.arguments.filter(({ required: isRequired }) => isRequired);
  const args = join([...required.map(({ name }) => identifier(name)), cs`cancellationToken`], cs`, `);
  return cs`await foreach (var item in await apiInstance.${identifier(`${operation.name}Async`)}(${args}))
{
    Console.WriteLine(item);
}`;
}
