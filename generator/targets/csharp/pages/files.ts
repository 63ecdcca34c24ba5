// The sections of the README about files that are sent, and about answers that go to files.

import { answersBytes, downloadedFirst, takesFileFirst } from '../../../client';
import { fence, md, type Markdown } from '../../../languages/markup';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { code } from '../../common/pages/links';
import { downloadPiece, uploadPiece } from './pieces';

export function filesSection(plan: Plan): Markdown {
  const sent = takesFileFirst(plan.operations);
  const shown = downloadedFirst(plan.operations);
  return md`${sent === undefined ? md`` : uploads(sent.plan, plan)}${shown === undefined ? md`` : downloads(shown, plan)}`;
}

function uploads(shown: OperationPlan, plan: Plan): Markdown {
  const piece = uploadPiece(shown, plan);
  return md`### Files

A file that is sent, as to \`${code(shown.name)}\`, is a \`FileParameter\`: \`FileParameter.FromPath(path)\`, which throws a \`FileNotFoundException\` where there is no file, or any \`Stream\`, or bytes. Whatever its size, it is read in pieces while it is sent, with a Content-Length where the length is known; \`Length\` says it for a stream that does not know it. \`Headers\` are sent with its part of a form. Paths and streams that can seek are sent again by a retry, from the position that they had; other streams are sent once. \`UploadProgress\` of \`CallOptions\`, an \`IProgress<TransferProgress>\`, is told of each piece: \`Bytes\` that were sent, and \`Total\`, null where it is not known.

${piece === undefined ? md`` : md`${fence(piece, 'csharp')}\n\n`}`;
}

function downloads(operation: OperationPlan, plan: Plan): Markdown {
  const { name, call: shown } = operation;
  const received =
    answersBytes(shown) && shown.result.contents.every(({ kind }) => kind === 'bytes')
      ? md`A file that is received, as from \`${code(name)}\`, is a \`Stream\` that is read as it arrives; dispose of it. `
      : md``;
  return md`### Downloads

${received}\`ApiDownload\` writes the answer of any call as it comes, whatever the document says of it, to a stream, or to a new file:

${fence(downloadPiece(operation, plan), 'csharp')}

The target is the path of a file that does not exist, or a folder, where the file is named by the last part of the server's name for it. The file is for its owner alone (mode 0600; the assembly for .NET Standard cannot set it). Where a connection breaks and the answer has an \`ETag\` and a length, the download goes on where it stopped, up to \`resumes\` times; one that fails or is cancelled leaves no file. \`progress\` is told of each piece. \`ToStreamAsync\` writes to a stream, \`ToFile\` and \`ToStream\` block. The \`options\` may be changed before the call is made with them; their headers are those of the download.

`;
}
