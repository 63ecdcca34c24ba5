// What the programs of users in programs/real are made with and run against: which operations of which document, what the
// servers answer, and what each program prints, whatever its language.

import { createHmac } from 'node:crypto';
import type { ModelSettings } from '../../generator/pipeline';

export interface Sent {
  readonly method: string;
  readonly target: string;
  readonly headers: { readonly [name: string]: string | undefined };
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: { readonly [name: string]: string };
  readonly json?: unknown;
  readonly text?: string;
}

export interface RealDocument {
  readonly name: string;
  /** In `../shared/specs/corpus`, or one of the project's own. */
  readonly file: string;
  readonly settings: ModelSettings;
  /** Names of packages: TypeScript, JavaScript, Python, C#. */
  readonly packages: readonly [string, string, string, string];
  /** `{storage}` in a header is another origin. */
  readonly answers: (sent: Sent) => Answer;
  readonly prints: string;
  /** What a program sends, without its bodies. */
  readonly sends: readonly string[];
}

const FILES: { readonly [name: string]: string } = { 'notes.txt': 'buy milk\n', 'cat.png': 'not really a cat' };
const WEBHOOK = '{"payload":{"event_type":"vault.connection.created","service_id":"acme-crm","state":"callable"}}';

/** What a program finds in its folder. */
export const files: { readonly [name: string]: string } = { ...FILES, 'webhook.json': WEBHOOK };

export const environment = {
  API_KEY: 'key-1',
  SIGNATURE: createHmac('sha256', 'secret').update(WEBHOOK).digest('hex'),
};

const events = (...data: readonly unknown[]): Answer => ({
  headers: { 'content-type': 'text/event-stream' },
  text: data.map((one) => `data: ${typeof one === 'string' ? one : JSON.stringify(one)}\n\n`).join(''),
});

const chunk = (content: string, index: number) => ({
  id: 'c',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'gpt-5.4',
  choices: [{ index: 0, delta: index === 0 ? { role: 'assistant', content } : { content }, finish_reason: null }],
});

const response = (status: string) => ({
  id: 'r',
  object: 'response',
  created_at: 1,
  status,
  model: 'gpt-5.4',
  output: [],
  usage: {
    input_tokens: 1,
    input_tokens_details: { cached_tokens: 0 },
    output_tokens: 2,
    output_tokens_details: { reasoning_tokens: 0 },
    total_tokens: 3,
  },
});

function openai({ method, target, body }: Sent): Answer {
  const file = (id: string) => ({
    id,
    object: 'file',
    bytes: 9,
    created_at: 1,
    filename: 'notes.txt',
    purpose: 'user_data',
    status: 'processed',
  });
  if (method === 'GET') {
    const isFirst = !target.includes('after=');
    return {
      json: {
        object: 'list',
        data: isFirst ? [file('f-1'), file('f-2')] : [file('f-3')],
        first_id: 'f-1',
        last_id: 'f-3',
        has_more: isFirst,
      },
    };
  }
  if (target === '/files') return { json: file('f-1') };
  if (target === '/responses') {
    const delta = (text: string, nr: number) => ({
      type: 'response.output_text.delta',
      item_id: 'i',
      output_index: 0,
      content_index: 0,
      delta: text,
      sequence_number: nr,
      logprobs: [],
    });
    return events(
      { type: 'response.created', response: response('in_progress'), sequence_number: 0 },
      delta('one', 1),
      { type: 'response.of_tomorrow', sequence_number: 2 },
      delta('two', 3),
      { type: 'response.completed', response: response('completed'), sequence_number: 4 },
    );
  }
  if (body.includes('gpt-0')) return { status: 404, text: 'no such model' };
  if (body.includes('"stream"')) return events(...['Hel', 'lo, ', 'world'].map(chunk), '[DONE]');
  return {
    json: {
      id: 'c',
      object: 'chat.completion',
      created: 1,
      model: 'gpt-5.4',
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          logprobs: null,
          message: { role: 'assistant', content: 'Hello.', refusal: null },
        },
      ],
    },
  };
}

const user = {
  login: 'octo',
  id: 1,
  node_id: 'n',
  avatar_url: 'https://x/a',
  gravatar_id: null,
  url: 'https://x/u',
  html_url: 'https://x/h',
  type: 'User',
  site_admin: false,
};

const issue = (number: number, title: string, labels: readonly unknown[]) => ({
  id: number,
  node_id: 'n',
  url: 'https://x/i',
  repository_url: 'https://x/r',
  labels_url: 'https://x/l',
  comments_url: 'https://x/c',
  events_url: 'https://x/e',
  html_url: 'https://x/h',
  number,
  state: 'open',
  title,
  user,
  labels,
  assignee: null,
  milestone: null,
  locked: false,
  comments: 0,
  closed_at: null,
  created_at: '2026-03-04T05:06:07Z',
  updated_at: '2026-03-04T05:06:07Z',
  author_association: 'OWNER',
});

function github({ method, target, body }: Sent): Answer {
  if (target.includes('/zipball/')) return { status: 302, headers: { location: '{storage}/archive?token=t' } };
  if (method === 'POST')
    return body.includes('"title":""')
      ? { status: 422, json: { message: 'Validation Failed', documentation_url: 'https://x' } }
      : { status: 201, json: issue(4, 'Found', []) };
  if (target.includes('&page=2')) return { json: [issue(3, 'Third', [])] };
  return {
    headers: { link: '<{origin}/repos/octo/hello/issues?state=open&per_page=2&page=2>; rel="next"' },
    json: [issue(1, 'First', ['bug', { name: 'new' }]), issue(2, 'Second', [])],
  };
}

function box({ method, target }: Sent): Answer {
  if (target === '/files/12/content') return { status: 302, headers: { location: '{storage}/signed?token=t' } };
  if (target === '/files/13/content') return { status: 404, text: 'gone' };
  const one = { id: '1', etag: '1', type: 'file', name: 'notes.txt', sha1: 'abc', sequence_id: '0' };
  if (method === 'POST') return { status: 201, json: { total_count: 1, entries: [one] } };
  const folder = { id: '2', etag: '1', type: 'folder', name: 'Plans', sequence_id: '0' };
  const link = { id: '3', etag: '1', type: 'web_link', name: 'Home', url: 'https://x', sequence_id: '0' };
  return target.includes('marker=m2')
    ? { json: { limit: 2, entries: [link] } }
    : { json: { limit: 2, next_marker: 'm2', entries: [{ ...one, name: 'a.txt' }, folder] } };
}

const author = {
  id: '7',
  username: 'bot',
  avatar: null,
  discriminator: '0',
  public_flags: 0,
  flags: 0,
  global_name: null,
};

const message = (content: string, attachments: readonly unknown[]) => ({
  type: 0,
  content,
  mentions: [],
  mention_roles: [],
  attachments,
  embeds: [],
  timestamp: '2026-03-04T05:06:07.000000+00:00',
  edited_timestamp: null,
  flags: 0,
  components: [],
  id: '5',
  channel_id: '1',
  author,
  pinned: false,
  mention_everyone: false,
  tts: false,
});

function discord({ method, target, headers }: Sent): Answer {
  if (target === '/channels/9/messages') return { status: 400, json: { code: 50006, message: 'Cannot be empty' } };
  if (method === 'POST')
    return headers['content-type']?.startsWith('multipart/form-data') === true
      ? {
          json: message('A cat', [
            { id: '6', filename: 'cat.png', size: 16, url: 'https://x', proxy_url: 'https://x' },
          ]),
        }
      : { json: message('Hello', []) };
  const base = { flags: 0, guild_id: '8', permissions: '0' };
  const bodies: { readonly [target: string]: unknown } = {
    '/channels/1': { ...base, id: '1', type: 0, name: 'general', position: 0 },
    '/channels/2': { id: '2', type: 1, flags: 0, recipients: [{ ...author, username: 'ann' }] },
    '/channels/3': {
      ...base,
      id: '3',
      type: 11,
      name: 'lunch',
      parent_id: '1',
      owner_id: '7',
      thread_metadata: { archived: false, archive_timestamp: null, auto_archive_duration: 60, locked: false },
      message_count: 1,
      member_count: 1,
      total_message_sent: 1,
    },
  };
  return { json: bodies[target] };
}

function vault({ method, target }: Sent): Answer {
  const whole = { status_code: 200, status: 'OK' };
  if (method === 'POST')
    return { json: { ...whole, data: { session_uri: 'https://vault.example/s', session_token: 't' } } };
  if (target === '/vault/consumers/none')
    return { status: 404, json: { status_code: 404, error: 'Not Found', message: 'No such consumer' } };
  const consumer = (id: string) => ({ consumer_id: id, metadata: { account_name: `Account ${id}` } });
  return target.includes('cursor=b')
    ? { json: { ...whole, data: [consumer('c-3')], meta: { cursors: { next: null } } } }
    : { json: { ...whole, data: [consumer('c-1'), consumer('c-2')], meta: { cursors: { next: 'b' } } } };
}

export const documents: readonly RealDocument[] = [
  {
    name: 'openai',
    file: 'openai-2026.yaml',
    settings: {
      filter: { operationIds: ['createChatCompletion', 'createResponse', 'createFile', 'listFiles'] },
      pagination: [
        {
          operations: ['listFiles'],
          style: 'cursor',
          request: { cursor: 'after', limit: 'limit' },
          response: { items: '/data', last: '/id', more: '/has_more' },
        },
      ],
    },
    packages: ['openai-client', 'openai_client', 'openai_client', 'OpenAi'],
    answers: openai,
    prints: `notes.txt: 9 bytes
Hello.
Hello, world
+ one
+ two
3 tokens
f-1 user_data
f-2 user_data
f-3 user_data
404 no such model
`,
    sends: [
      'POST /files',
      'POST /chat/completions',
      'POST /chat/completions',
      'POST /responses',
      'GET /files?limit=2',
      'GET /files?limit=2&after=f-2',
      'POST /chat/completions',
    ],
  },
  {
    name: 'github',
    file: 'github-current.json',
    settings: {
      filter: { operationIds: ['issues/list-for-repo', 'issues/create', 'repos/download-zipball-archive'] },
      pagination: [{ operations: ['issues/list-for-repo'], style: 'link', response: { items: '' } }],
    },
    packages: ['github-client', 'github_client', 'github_client', 'GitHub'],
    answers: github,
    prints: `#1 First [bug,new] 2026-03-04
#2 Second [] 2026-03-04
#3 Third [] 2026-03-04
created #4
stored.bin 20
422 Validation Failed
`,
    sends: [
      'GET /repos/octo/hello/issues?state=open&per_page=2',
      'GET /repos/octo/hello/issues?state=open&per_page=2&page=2',
      'POST /repos/octo/hello/issues',
      'GET /repos/octo/hello/zipball/main',
      'POST /repos/octo/hello/issues',
    ],
  },
  {
    name: 'box',
    file: 'box.json',
    settings: {
      filter: { operationIds: ['get_files_id_content', 'post_files_content', 'get_folders_id_items'] },
      pagination: [
        {
          operations: ['get_folders_id_items'],
          style: 'cursor',
          request: { cursor: 'marker', limit: 'limit' },
          response: { items: '/entries', next: '/next_marker' },
        },
      ],
    },
    packages: ['box-client', 'box_client', 'box_client', 'Box'],
    answers: box,
    prints: `file a.txt abc
folder Plans
web_link Home
notes.txt true
stored.bin 20
404 gone
`,
    sends: [
      'GET /folders/0/items?limit=2',
      'GET /folders/0/items?marker=m2&limit=2',
      'POST /files/content',
      'GET /files/12/content',
      'GET /files/13/content',
    ],
  },
  {
    name: 'discord',
    file: 'discord.json',
    settings: { filter: { operationIds: ['create_message', 'get_channel'] } },
    packages: ['discord-client', 'discord_client', 'discord_client', 'Discord'],
    answers: discord,
    prints: `channel general
talk with ann
thread lunch of 1
bot: Hello (2026)
cat.png 16
400 50006 Cannot be empty
`,
    sends: [
      'GET /channels/1',
      'GET /channels/2',
      'GET /channels/3',
      'POST /channels/1/messages',
      'POST /channels/1/messages',
      'POST /channels/9/messages',
    ],
  },
  {
    name: 'vault',
    file: 'specs/vault.yaml',
    settings: {},
    packages: ['@apideck/sdk', 'vault_api', 'openapi_client', 'Apideck.Vault'],
    answers: vault,
    prints: `c-1 Account c-1
c-2 Account c-2
c-3 Account c-3
https://vault.example/s
404 No such consumer
vault.connection.created acme-crm
bad-signature
`,
    sends: [
      'GET /vault/consumers?limit=2',
      'GET /vault/consumers?cursor=b&limit=2',
      'POST /vault/sessions',
      'GET /vault/consumers/none',
    ],
  },
];
