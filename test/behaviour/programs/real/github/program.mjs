// Goes through the issues of a repository, opens one, and fetches the archive.

import { readFile } from 'node:fs/promises';
import Github from 'github_client';
import { download } from 'github_client/answers';

const client = new Github.ApiClient(process.env.ORIGIN);
client.defaultHeaders.Authorization = `Bearer ${process.env.API_KEY}`;
const issues = new Github.IssuesApi(client);
const repos = new Github.ReposApi(client);

for await (const issue of issues.issuesListForRepo('octo', 'hello', { state: 'open', perPage: 2 })) {
  const labels = issue.labels.map(({ actualInstance: label }) => (typeof label === 'string' ? label : label?.name));
  console.log(`#${issue.number} ${issue.title} [${labels.join()}] ${issue.createdAt.toISOString().slice(0, 10)}`);
}

const wanted = new Github.IssuesCreateRequest('Found');
const label = Github.IssuesCreateRequestLabelsInnerOneOf.constructFromObject({ name: 'new' });
wanted.labels = ['bug', label].map((one) => new Github.IssuesCreateRequestLabelsInner(one));
const created = await issues.issuesCreate('octo', 'hello', wanted);
console.log(`created #${created.number}`);

const path = await download(
  (_options) => repos.reposDownloadZipballArchive('octo', 'hello', 'main', { _options }),
  '.',
);
console.log(path, (await readFile(path)).length);

try {
  await issues.issuesCreate('octo', 'hello', new Github.IssuesCreateRequest(''));
} catch (error) {
  if (!(error instanceof Github.ApiError)) throw error;
  console.log(error.status, error.data.message);
}
