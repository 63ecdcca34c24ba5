// Lists a folder, sends a file to it, and fetches another, which a storage host has.

import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import Box from 'box_client';
import { download } from 'box_client/answers';

const client = new Box.ApiClient(process.env.ORIGIN);
client.authentications.OAuth2Security.accessToken = process.env.API_KEY;
const folders = new Box.FoldersApi(client);
const uploads = new Box.UploadsApi(client);
const downloads = new Box.DownloadsApi(client);

for await (const { actualInstance: item } of folders.getFoldersIdItems('0', { limit: 2 })) {
  console.log(`${item?.type} ${item?.name}${item instanceof Box.FileFull ? ` ${item.sha1}` : ''}`);
}

let sent = 0;
const parent = new Box.PostFilesContentRequestAttributesParent('0');
const { entries } = await uploads.postFilesContent(
  new Box.PostFilesContentRequestAttributes('notes.txt', parent),
  await openAsBlob('notes.txt'),
  { _options: { uploadProgress: (bytes) => (sent = bytes) } },
);
console.log(entries?.[0]?.name, sent > 0);

const path = await download((_options) => downloads.getFilesIdContent('12', { _options }), '.');
console.log(path, (await readFile(path)).length);

try {
  await downloads.getFilesIdContent('13');
} catch (error) {
  if (!(error instanceof Box.ApiError)) throw error;
  console.log(error.status, error.body);
}
