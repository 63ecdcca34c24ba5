"""Goes through the issues of a repository, opens one, and fetches the archive."""

import os

import github_client
from github_client.downloads import download

configuration = github_client.Configuration(host=os.environ["ORIGIN"])

with github_client.ApiClient(configuration) as client:
    client.set_default_header("Authorization", f"Bearer {os.environ['API_KEY']}")
    issues = github_client.IssuesApi(client)

    for issue in issues.issues_list_for_repo_iter("octo", "hello", state="open", per_page=2):
        labels = [
            label if isinstance(label, str) else getattr(label, "name", None)
            for label in (one.actual_instance for one in issue.labels)
        ]
        print(f"#{issue.number} {issue.title} [{','.join(map(str, labels))}] {issue.created_at:%Y-%m-%d}")

    created = issues.issues_create("octo", "hello", {"title": "Found", "labels": ["bug", {"name": "new"}]})
    print(f"created #{created.number}")

    path = download(
        lambda headers: github_client.ReposApi(client).repos_download_zipball_archive_without_preload_content(
            "octo", "hello", "main", _headers=headers
        ),
        ".",
    )
    print(path, os.path.getsize(path))

    try:
        issues.issues_create("octo", "hello", {"title": ""})
    except github_client.UnprocessableEntityException as error:
        print(error.status, error.data and error.data.message)
