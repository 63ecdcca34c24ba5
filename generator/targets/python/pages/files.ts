// The section of the README about files that are sent and received; empty where the document has none.

import { md, text, type Markdown } from '../../../languages/markup';
import { answersBytes, takesFile } from '../../../client';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { code } from './links';

export function filesSection(plan: Plan): Markdown {
  const sent = plan.operations.find(({ call }) => takesFile(call));
  const received = plan.operations.find(({ call }) => answersBytes(call));
  if (sent === undefined && received === undefined) return md``;
  return md`## Files

${sent === undefined ? md`` : uploads(sent)}${received === undefined ? md`` : downloads(plan, received)}`;
}

function uploads({ method }: OperationPlan): Markdown {
  return md`A file that is sent, as to \`${code(method)}\`, is given as its path (\`str\` or \`pathlib.Path\`; one that does not exist is an error), as \`bytes\`, as something to read, as an iterator of \`bytes\` (an asynchronous one in \`aio\`), or as a tuple of a name, one of those to read or \`bytes\`, and perhaps a media type. Name and media type are otherwise those of the path or of the stream's \`name\`.

Whatever its size, it is read in pieces while it is sent, with a Content-Length where the length is known. Paths and streams that can seek are sent again by a retry; other streams and iterators are sent once. With \`_options=RequestOptions(upload_progress=on_progress)\`, \`on_progress(sent, total)\` is called after each piece; \`total\` is \`None\` where it is not known.

`;
}

function downloads(plan: Plan, { method }: OperationPlan): Markdown {
  const name = text(plan.options.packageName);
  return md`A file that is received, as from \`${code(method)}\`, is bytes in memory, or goes to a file of any size piece by piece: \`download\` of \`${name}.downloads\` takes a function that calls \`${code(method)}_without_preload_content\` with the headers that it is given as \`_headers\`, and a folder, the path of a new file or something to write to; \`on_progress\` is told the bytes that arrived and how many there are. The file is for its owner alone (mode 0600), never written over one that exists, and named in a folder by the last part of the server's name for it. Where a connection breaks and the answer has an \`ETag\`, it goes on where it stopped; a download that fails leaves no file. A status that is no success raises the error of the call; the call's timeout bounds its headers and then each silence, and its \`cancel_token\` ends it. In \`aio\`, \`download\` of \`${name}.aio.downloads\` is awaited; what \`on_progress\` and the writer return is awaited too where it can be.

`;
}
