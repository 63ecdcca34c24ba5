// Lists a folder, sends a file to it, and fetches another, which a storage host has.

import { openAsBlob } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { Box, errors } from 'box-client';
import { download } from 'box-client/answers';

const box = new Box({
  serverURL: process.env['ORIGIN'],
  oAuth2Security: process.env['API_KEY'] ?? '',
});

for await (const item of box.folders.getFoldersIdItems({ folderId: '0', limit: 2 })) {
  console.log(`${item.type} ${item.name}${item.type === 'file' ? ` ${item.sha1}` : ''}`);
}

let sent = 0;
const { entries } = await box.uploads.postFilesContent(
  { body: { attributes: { name: 'notes.txt', parent: { id: '0' } }, file: await openAsBlob('notes.txt') } },
  { uploadProgress: (bytes) => (sent = bytes) },
);
console.log(entries?.[0]?.name, sent > 0);

const path = await download((options) => box.downloads.getFilesIdContent({ fileId: '12' }, options), '.');
console.log(path, (await readFile(path)).length);

try {
  await box.downloads.getFilesIdContent({ fileId: '13' });
} catch (error) {
  if (!(error instanceof errors.APIError)) throw error;
  console.log(error.status, error.body);
}
