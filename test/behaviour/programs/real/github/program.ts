// Goes through the issues of a repository, opens one, and fetches the archive.

import { readFile } from 'node:fs/promises';
import { errors, Github } from 'github-client';
import { download } from 'github-client/answers';

const github = new Github({
  serverURL: process.env['ORIGIN'],
  fetchOptions: { headers: { Authorization: `Bearer ${process.env['API_KEY']}` } },
});
const repository = { owner: 'octo', repo: 'hello' };

for await (const issue of github.issues.listForRepo({ ...repository, state: 'open', perPage: 2 })) {
  const labels = issue.labels.map((label) => (typeof label === 'string' ? label : label.name));
  console.log(`#${issue.number} ${issue.title} [${labels.join()}] ${issue.createdAt.toISOString().slice(0, 10)}`);
}

const created = await github.issues.create({
  ...repository,
  body: { title: 'Found', labels: ['bug', { name: 'new' }] },
});
console.log(`created #${created.number}`);

const path = await download(
  (options) => github.repos.downloadZipballArchive({ ...repository, ref: 'main' }, options),
  '.',
);
console.log(path, (await readFile(path)).length);

try {
  await github.issues.create({ ...repository, body: { title: '' } });
} catch (error) {
  if (!(error instanceof errors.ValidationFailed)) throw error;
  console.log(error.status, error.data?.message);
}
