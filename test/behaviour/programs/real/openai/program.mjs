// Sends a file, asks for an answer, whole and as it comes, and lists the files.

import { createReadStream } from 'node:fs';
import Openai from 'openai_client';

const client = new Openai.ApiClient(process.env.ORIGIN);
client.authentications.ApiKeyAuth.accessToken = process.env.API_KEY;
const files = new Openai.FilesApi(client);
const chat = new Openai.ChatApi(client);
const responses = new Openai.ResponsesApi(client);

const content = new Openai.ChatCompletionRequestUserMessageContent('Say hello.');
const user = new Openai.ChatCompletionRequestMessage(new Openai.ChatCompletionRequestUserMessage(content, 'user'));
const asked = new Openai.CreateChatCompletionRequest([user], 'gpt-5.4');

const file = await files.createFile(createReadStream('notes.txt'), 'user_data');
console.log(`${file.filename}: ${file.bytes} bytes`);

const completion = await chat.createChatCompletion(asked);
console.log(completion.choices[0]?.message.content);

let text = '';
for await (const chunk of await chat.createChatCompletionStream(asked)) text += chunk.choices[0]?.delta.content ?? '';
console.log(text);

const request = Openai.CreateResponse.constructFromObject({ model: 'gpt-5.4', input: 'Count.' });
for await (const { actualInstance: event } of await responses.createResponseStream(request)) {
  if (event instanceof Openai.ResponseTextDeltaEvent) console.log(`+ ${event.delta}`);
  else if (event instanceof Openai.ResponseCompletedEvent) console.log(`${event.response.usage?.totalTokens} tokens`);
}

for await (const { id, purpose } of files.listFiles({ limit: 2 })) console.log(`${id} ${purpose}`);

try {
  await chat.createChatCompletion(new Openai.CreateChatCompletionRequest([user], 'gpt-0'));
} catch (error) {
  if (!(error instanceof Openai.ApiError)) throw error;
  console.log(error.status, error.body);
}
