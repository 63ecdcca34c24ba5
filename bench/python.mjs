// npm run bench:python: what importing and using a Python client costs, in CPU seconds: Vault, and GitHub's API where ../shared is.

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const run = (command, args) => execFileSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e8 });
const { python, versions } = JSON.parse(run(process.execPath, ['scripts/python-toolchain.mjs']));

const github = path.resolve(root, '../shared/specs/corpus/github-current.json');
const item = {
  id: 'crm+salesforce',
  service_id: 'salesforce',
  name: 'Salesforce',
  tag_line: 'CRM',
  unified_api: 'crm',
  state: 'authorized',
  auth_type: 'oauth2',
  oauth_grant_type: 'authorization_code',
  status: 'live',
  enabled: true,
  website: 'https://example.com',
  icon: 'https://example.com/i.png',
  logo: 'https://example.com/l.png',
  settings: { instance_url: 'https://x' },
  created_at: 1616662325753,
  updated_at: 1616662325753,
  custom_mappings: [],
  consumer_id: 'c',
};
const clients = [
  {
    name: 'vault',
    spec: 'specs/vault.yaml',
    args: [
      'SessionsApi',
      'sessions_create',
      '"c", "a", session=openapi_client.Session()',
      'GetConnectionsResponse',
      JSON.stringify(item),
    ],
  },
  { name: 'github', spec: github, args: ['MetaApi', 'meta_get_zen', ''] },
];

console.log(`Python ${versions.python}, pydantic ${versions.pydantic}, urllib3 ${versions.urllib3}`);
let over = false;
for (const { name, spec, args } of clients) {
  if (!existsSync(path.resolve(root, spec))) {
    console.log(`${name}: skipped, ${spec} is not there`);
    continue;
  }
  const folder = path.join(root, '.cache/python/bench', name);
  run(process.execPath, ['scripts/python-generate.mjs', spec, folder]);
  run(python, ['-m', 'compileall', '-q', path.join(folder, 'openapi_client')]);
  const numbers = JSON.parse(run(python, ['bench/python.py', folder, ...args]));
  console.log(name);
  for (const [label, value] of Object.entries(numbers)) console.log(`  ${label.padEnd(44)} ${value.toFixed(3)}`);
  for (const [label, limit] of [
    ['import', 0.05],
    ['client + api + call', 0.45],
  ]) {
    if (numbers[label] <= limit) continue;
    over = true;
    console.log(`  over the budget: ${label} is ${numbers[label].toFixed(3)}, not ${limit}`);
  }
}
if (process.argv.includes('--check') && over) process.exitCode = 1;
