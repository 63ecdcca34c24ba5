// A bot: looks at its channels, says something, and sends a picture.

import { readFile } from 'node:fs/promises';
import { Discord, errors } from 'discord-client';

const discord = new Discord({
  serverURL: process.env['ORIGIN'],
  botToken: `Bot ${process.env['API_KEY']}`,
});

for (const channelId of ['1', '2', '3']) {
  const channel = await discord.getChannel({ channelId });
  if ('threadMetadata' in channel) console.log(`thread ${channel.name} of ${channel.parentId}`);
  else if ('recipients' in channel) console.log(`talk with ${channel.recipients.map((one) => one.username).join()}`);
  else console.log(`channel ${channel.name}`);
}

const message = await discord.createMessage({
  channelId: '1',
  messageCreateRequest: { content: 'Hello', embeds: [{ title: 'News', color: 255 }] },
});
console.log(`${message.author.username}: ${message.content} (${message.timestamp.getUTCFullYear()})`);

const picture = new File([await readFile('cat.png')], 'cat.png', { type: 'image/png' });
const withFile = await discord.createMessage(
  { channelId: '1', messageCreateRequest: { content: 'A cat', files0: picture } },
  { headers: { 'Content-Type': 'multipart/form-data' } },
);
console.log(withFile.attachments.map(({ filename, size }) => `${filename} ${size}`).join());

try {
  await discord.createMessage({ channelId: '9', messageCreateRequest: { content: '' } });
} catch (error) {
  if (!(error instanceof errors.ClientErrorResponse)) throw error;
  console.log(error.status, error.data?.code, error.data?.message);
}
