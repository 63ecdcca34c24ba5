// The section of the README about files that are sent; empty where the document takes none.

import { md, type Markdown } from '../../../languages/markup';
import type { Call } from '../../../client';
import type { Plan } from '../plan';
import { code } from './links';

export function uploadingSection(plan: Plan): Markdown {
  const operation = plan.operations.find(({ call }) => takesFile(call));
  if (operation === undefined) return md``;
  return md`## Files

A file that is sent, as to \`${code(operation.method)}\`, is given as its path (\`str\` or \`pathlib.Path\`; one that does not exist is an error), as \`bytes\`, as something to read, as an iterator of \`bytes\` (an asynchronous one in \`aio\`), or as a tuple of a name, one of those to read or \`bytes\`, and perhaps a media type. Name and media type are otherwise those of the path or of the stream's \`name\`.

Whatever its size, it is read in pieces while it is sent, with a Content-Length where the length is known. Paths and streams that can seek are sent again by a retry; other streams and iterators are sent once. With \`_options=RequestOptions(upload_progress=on_progress)\`, \`on_progress(sent, total)\` is called after each piece; \`total\` is \`None\` where it is not known.

`;
}

function takesFile({ body }: Call): boolean {
  return (
    body?.contents.some(({ writer, parts }) => writer === 'bytes' || parts.some(({ as }) => as === 'file')) === true
  );
}
