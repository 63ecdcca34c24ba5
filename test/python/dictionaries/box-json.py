"""Dictionaries as arguments, for type checkers: they find what is wrong in each line that says so, and nothing else."""

from typing import Any, Dict

import openapi_client
from openapi_client.models.post_folders_request_parent import PostFoldersRequestParent


def folders(api: openapi_client.FoldersApi, raw: Dict[str, Any]) -> None:
    def post(request: Dict[str, Any]) -> None:
        api.post_folders(post_folders_request=request)

    post({"name": "n", "parent": {"id": "0"}})
    api.post_folders(None, {"name": "n", "parent": {"id": "0"}})
    api.post_folders(None, {"name": "n", "parent": PostFoldersRequestParent(id="0")})
    api.post_folders(None, {"name": "n", "parent": raw, "sync_state": "synced"})
    api.post_folders(None, {"name": "n", "parent": {"ident": "0"}})  # wrong
    api.post_folders(None, {"nam": "n", "parent": {"id": "0"}})  # wrong
    api.post_folders(None, {"name": "n"})  # wrong
    api.post_folders(None, {"name": "n", "parent": {"id": "0"}, "sync": ""})  # wrong
