// The sections of the README about files that are sent, and about answers that are taken as they come.

import { fence, md, text, type Markdown } from '../../../languages/markup';
import { answersBytes, downloadedFirst, takesFileFirst } from '../../../client';
import { downloadExample } from './example';
import { uploadPiece } from './pieces';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { code } from '../../common/pages/links';

export function filesSection(plan: Plan): Markdown {
  const sent = takesFileFirst(plan.operations);
  const shown = downloadedFirst(plan.operations);
  return md`${sent === undefined ? md`` : uploads(plan, sent.plan, sent.chosen)}${shown === undefined ? md`` : answers(plan, shown)}`;
}

function uploads(plan: Plan, shown: OperationPlan, chosen: string | undefined): Markdown {
  const piece = uploadPiece(plan, shown);
  const choice =
    chosen === undefined
      ? md``
      : md`A body that may have several media types is sent as JSON, or else as the first of them. For files, \`_content_type="${text(chosen)}"\` names the one that holds them. Files in a model or a dictionary are given by their paths or as bytes.

`;
  return md`## Files

A file that is sent, as to \`${code(shown.method)}\`, is given as its path (\`str\` or \`pathlib.Path\`; one that does not exist is an error), as \`bytes\`, as something to read, as an iterator of \`bytes\` (an asynchronous one in \`aio\`), or as a tuple of a name, one of those to read or \`bytes\`, and perhaps a media type and a dictionary of further headers for its part of a form. Name and media type are otherwise those of the path or of the stream's \`name\`.

Whatever its size, it is read in pieces while it is sent, with a Content-Length where the length is known. Paths and streams that can seek are sent again by a retry; other streams and iterators are sent once. \`upload_progress\` of \`RequestOptions\` is called after each piece; \`total\` is \`None\` where it is not known.

${piece === undefined ? md`` : md`${fence(piece, 'python')}\n\n`}${choice}`;
}

function answers(plan: Plan, shown: OperationPlan): Markdown {
  const name = text(plan.options.packageName);
  const received = answersBytes(shown.call)
    ? md` A file that is received, as from \`${code(shown.method)}\`, is otherwise bytes in memory.`
    : md``;
  return md`## Answers as they come, and downloads

A method with \`_without_preload_content\` at the end of its name gives the response as it comes: its body is not read, whatever the document says of it, and no status raises an error. \`download\` of \`${name}.downloads\` writes the answer of such a method piece by piece, of any size.${received}

${fence(downloadExample(plan, shown), 'python')}

The function that it takes makes the call with the headers that it is given. The target is the path of a new file, a folder, or something to write to; the path of the file is returned. The file is for its owner alone (mode 0600), never written over one that exists, and named in a folder by the last part of the server's name for it. \`on_progress\` is told the bytes that arrived and how many there are. Where a connection breaks and the answer has an \`ETag\`, it goes on where it stopped; a download that fails leaves no file. A status that is no success raises the error of the call; the call's timeout bounds its headers and then each silence, and its \`cancel_token\` ends it. In \`aio\`, \`download\` of \`${name}.aio.downloads\` is awaited; what \`on_progress\` and the writer return is awaited too where it can be.

`;
}
