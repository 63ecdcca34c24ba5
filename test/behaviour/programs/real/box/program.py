"""Lists a folder, sends a file to it, and fetches another, which a storage host has."""

import os

import box_client
from box_client.downloads import download

configuration = box_client.Configuration(host=os.environ["ORIGIN"], ignore_operation_servers=True)
configuration.access_token = os.environ["API_KEY"]

with box_client.ApiClient(configuration) as client:
    for one in box_client.FoldersApi(client).get_folders_id_items_iter("0", limit=2):
        item = one.actual_instance
        if isinstance(item, box_client.FileFull):
            print(f"file {item.name} {item.sha1}")
        elif isinstance(item, (box_client.FolderMini, box_client.WebLink)):
            print(f"{item.type} {item.name}")

    progress: list[int] = []
    uploaded = box_client.UploadsApi(client).post_files_content(
        {"name": "notes.txt", "parent": {"id": "0"}},
        "notes.txt",
        _options=box_client.RequestOptions(upload_progress=lambda sent, total: progress.append(sent)),
    )
    for entry in uploaded.entries or []:
        print(entry.name, progress[-1] > 0)

    downloads = box_client.DownloadsApi(client)
    path = download(
        lambda headers: downloads.get_files_id_content_without_preload_content("12", _headers=headers), "."
    )
    print(path, os.path.getsize(path))

    try:
        downloads.get_files_id_content("13")
    except box_client.NotFoundException as error:
        print(error.status, error.body)
