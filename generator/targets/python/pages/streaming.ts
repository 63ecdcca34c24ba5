// The section of the README about answers that are read item by item; empty where the document has none.

import { firstCurrent } from '../../../client';
import { fence, md, type Markdown } from '../../../languages/markup';
import type { Plan } from '../plan';
import { operationExample } from './example';
import { code } from '../../common/pages/links';

export function streamingSection(plan: Plan): Markdown {
  const operation = firstCurrent(plan.operations, ({ item }) => item !== undefined);
  if (operation === undefined) return md``;
  return md`## Streaming

Answers that come in pieces (server-sent events, JSON lines, JSON text sequences) are read item by item, each decoded into its type: a \`Stream[T]\`, and an \`AsyncStream[T]\` in \`aio\`. Where an operation also answers a whole value, the methods that stream have \`stream\` in their names.

${fence(operationExample(plan, operation), 'python')}

In \`aio\`, the method is awaited before the block: \`async with await api_instance.${code(operation.method)}(…) as stream\`, and then \`async for item in stream\`.

Leaving the loop or the \`with\` block ends the connection, and so does \`close()\`. A stream may be of any length. The timeout of a call is the longest silence between two pieces. An \`error\` event is an \`ApiStreamError\`, whose \`data\` is that of the event; an item that cannot be read is an \`ApiDecodeError\`. Events of a type that the document does not know are kept as they came. With \`_options=RequestOptions(reconnects=3)\`, the connection of an event stream that breaks is made again up to three times, after the delay that the server asked for and with \`Last-Event-ID\`; for GET alone, and after an event that had an id.

`;
}
