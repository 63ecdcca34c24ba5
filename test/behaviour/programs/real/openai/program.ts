// Sends a file, asks for an answer, whole and as it comes, and lists the files.

import { createReadStream } from 'node:fs';
import { errors, Openai } from 'openai-client';

const openai = new Openai({
  serverURL: process.env['ORIGIN'],
  apiKeyAuth: process.env['API_KEY'] ?? '',
});
const model = 'gpt-5.4';
const messages = [{ role: 'user' as const, content: 'Say hello.' }];

const file = await openai.files.createFile({ file: createReadStream('notes.txt'), purpose: 'user_data' });
console.log(`${file.filename}: ${file.bytes} bytes`);

const completion = await openai.chat.createChatCompletion({ model, messages });
console.log(completion.choices[0]?.message.content);

let text = '';
for await (const chunk of await openai.chat.createChatCompletion({ model, messages, stream: true })) {
  text += chunk.choices[0]?.delta.content ?? '';
}
console.log(text);

for await (const event of await openai.responses.createResponse({ model, input: 'Count.', stream: true })) {
  if (event.type === 'response.output_text.delta') console.log(`+ ${event.delta}`);
  else if (event.type === 'response.completed') console.log(`${event.response.usage?.totalTokens} tokens`);
}

for await (const { id, purpose } of openai.files.listFiles({ limit: 2 })) console.log(`${id} ${purpose}`);

try {
  await openai.chat.createChatCompletion({ model: 'gpt-0', messages });
} catch (error) {
  if (!(error instanceof errors.APIError)) throw error;
  console.log(error.status, error.body);
}
