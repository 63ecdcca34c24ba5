"""Dictionaries as arguments, for type checkers: they find what is wrong in each line that says so, and nothing else."""

from typing import Any, Dict, List

import openapi_client
from openapi_client.models.tag import Tag


def pets(
    api: openapi_client.PetApi, raw: Dict[str, Any], many: List[Dict[str, Any]]
) -> None:
    api.add_pet({"name": "n", "photoUrls": []})
    api.add_pet({"name": "n", "photoUrls": ["u"], "tags": [{"id": 1}, Tag(id=2)]})
    api.add_pet({"name": "n", "photoUrls": ("u",), "tags": many, "category": raw})
    api.add_pet({"name": "n", "photoUrls": [], "tags": [raw, {"id": 1}]})
    api.add_pet({"name": "n", "photoUrls": [], "status": "sold", "category": None})
    api.add_pet(raw)
    api.add_pet({"name": "n", "photo_urls": []})  # wrong
    api.add_pet({"name": "n"})  # wrong
    api.add_pet({"name": "n", "photoUrls": [1]})  # wrong
    api.add_pet({"name": "n", "photoUrls": [], "status": 1})  # wrong
    api.add_pet({"name": "n", "photoUrls": [], "tags": [{"ident": 1}]})  # wrong
    api.add_pet({"name": "n", "photoUrls": [], "category": {"nam": "c"}})  # wrong


def others(api: openapi_client.FakeApi, store: openapi_client.StoreApi) -> None:
    store.place_order({"petId": 1, "shipDate": "2024-01-01T00:00:00Z"})
    store.place_order({"pet_id": 1})  # wrong
    api.test_client_model({"client": "c"})
    api.test_client_model({"cleint": "c"})  # wrong
