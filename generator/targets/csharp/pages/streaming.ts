// The section of the README about answers that are read item by item; empty where the document has none.

import { firstCurrent } from '../../../client';
import { fence, md, type Markdown } from '../../../languages/markup';
import type { Plan } from '../plan';
import { loopPiece } from './pieces';

export function streamingSection(plan: Plan): Markdown {
  const operation = firstCurrent(plan.operations, ({ asyncResult }) => asyncResult !== undefined);
  if (operation === undefined) return md``;
  return md`### Streaming

Answers that come in pieces (server-sent events, JSON lines, JSON text sequences) are read item by item, each decoded into its type. \`XAsync\` gives an \`EventStream<T>\`, which is an \`IAsyncEnumerable<T>\`; \`X\` gives a \`BlockingEventStream<T>\`, which is an \`IEnumerable<T>\`. Where an operation also answers a whole value, the methods that stream have \`Stream\` in their names.

${fence(loopPiece(operation, plan, 'stream'), 'csharp')}

Leaving the loop, however that happens, ends the connection, and so does disposing of the stream. A stream is read once and may be of any length. The timeout of a call is the longest silence between two pieces; the time that the loop takes does not count. The \`cancellationToken\` of the call ends it at any time. An \`error\` event is an \`ApiStreamException\`, whose \`ErrorData\` is the data of the event; an item that cannot be read is an \`ApiDecodeException\`. Events of a type that the document does not know are kept as they came. With \`MaxReconnects\` of \`CallOptions\`, the connection of an event stream that breaks is made again so many times, after the delay that the server asked for and with \`Last-Event-ID\`; for GET alone, and after an event that had an id.

`;
}
