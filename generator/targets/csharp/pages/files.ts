// The sections of the README about files that are sent, and about answers that go to files.

import { answersBytes, downloadedFirst, takesFileFirst } from '../../../client';
import { join } from '../../../code/code';
import { cs, identifier } from '../../../languages/csharp';
import { fence, md, type Markdown } from '../../../languages/markup';
import type { OperationPlan } from '../operations/plan';
import type { Plan } from '../plan';
import { code } from './links';

export function filesSection(plan: Plan): Markdown {
  const operations = plan.apis.flatMap((api) => api.operations);
  const sent = takesFileFirst(operations, ({ call }) => call);
  const shown = downloadedFirst(operations, ({ call }) => call);
  return md`${sent === undefined ? md`` : uploads(sent.plan)}${shown === undefined ? md`` : downloads(shown)}`;
}

function uploads({ name }: OperationPlan): Markdown {
  return md`### Files

A file that is sent, as to \`${code(name)}\`, is a \`FileParameter\`: \`FileParameter.FromPath(path)\`, which throws a \`FileNotFoundException\` where there is no file, or any \`Stream\`, or bytes. Whatever its size, it is read in pieces while it is sent, with a Content-Length where the length is known; \`Length\` says it for a stream that does not know it. Paths and streams that can seek are sent again by a retry, from the position that they had; other streams are sent once. \`UploadProgress\` of \`CallOptions\`, an \`IProgress<TransferProgress>\`, is told of each piece: \`Bytes\` that were sent, and \`Total\`, null where it is not known.

`;
}

function downloads({ name, call: shown, arguments: args }: OperationPlan): Markdown {
  const required = args.filter(({ required: isRequired }) => isRequired).map(({ name: each }) => identifier(each));
  const call = (method: string) => cs`api.WithOptions(options).${identifier(method)}(${join(required, cs`, `)})`;
  const received =
    answersBytes(shown) && shown.result.contents.every(({ kind }) => kind === 'bytes')
      ? md`A file that is received, as from \`${code(name)}\`, is a \`Stream\` that is read as it arrives; dispose of it. `
      : md``;
  return md`### Downloads

${received}\`ApiDownload\` writes the answer of any call as it comes, whatever the document says of it, to a stream, or to a new file:

${fence(cs`string path = await ApiDownload.ToFileAsync(options => ${call(`${name}WithHttpInfoAsync`)}, "downloads");`, 'csharp')}

The target is the path of a file that does not exist, or a folder, where the file is named by the last part of the server's name for it. The file is for its owner alone (mode 0600; the assembly for .NET Standard cannot set it). Where a connection breaks and the answer has an \`ETag\` and a length, the download goes on where it stopped, up to \`resumes\` times; one that fails or is cancelled leaves no file. \`progress\` is told of each piece. \`ToStreamAsync\` writes to a stream, \`ToFile\` and \`ToStream\` block. The \`options\` may be changed before the call is made with them; their headers are those of the download.

`;
}
