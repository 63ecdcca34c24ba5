// A bot: looks at its channels, says something, and sends a picture.

import { readFile } from 'node:fs/promises';
import Discord from 'discord_client';

const client = new Discord.ApiClient(process.env.ORIGIN);
client.authentications.BotToken.apiKeyPrefix = 'Bot';
client.authentications.BotToken.apiKey = process.env.API_KEY;
const discord = new Discord.DefaultApi(client);

for (const id of ['1', '2', '3']) {
  const channel = (await discord.getChannel(id)).getActualInstance();
  if (channel instanceof Discord.ThreadResponse) console.log(`thread ${channel.name} of ${channel.parentId}`);
  else if (channel instanceof Discord.PrivateChannelResponse)
    console.log(`talk with ${channel.recipients.map((one) => one.username).join()}`);
  else if (channel instanceof Discord.GuildChannelResponse) console.log(`channel ${channel.name}`);
}

const text = new Discord.MessageCreateRequest();
text.content = 'Hello';
text.embeds = [Object.assign(new Discord.RichEmbed(), { title: 'News', color: 255 })];
const message = await discord.createMessage('1', text);
console.log(`${message.author.username}: ${message.content} (${message.timestamp.getUTCFullYear()})`);

const picture = new Discord.CreateMessageRequest();
picture.content = 'A cat';
picture.files0 = new File([await readFile('cat.png')], 'cat.png', { type: 'image/png' });
const withFile = await discord.createMessage('1', picture, { _options: { contentType: 'multipart/form-data' } });
console.log(withFile.attachments.map(({ filename, size }) => `${filename} ${size}`).join());

try {
  await discord.createMessage('9', new Discord.MessageCreateRequest());
} catch (error) {
  if (!(error instanceof Discord.ApiError)) throw error;
  console.log(error.status, error.data.code, error.data.message);
}
