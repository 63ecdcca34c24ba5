"""Dictionaries as arguments, for type checkers: they find what is wrong in each line that says so, and nothing else."""

from typing import Any, Dict, Mapping

import openapi_client
from openapi_client import aio
from openapi_client.inputs import CreateConsumerRequestDict
from openapi_client.models.consumer_metadata import ConsumerMetadata


def consumers(
    api: openapi_client.ConsumersApi, raw: Dict[str, Any], read: Mapping[str, Any]
) -> None:
    api.consumers_add("app", {"consumer_id": "c"})
    api.consumers_add("app", {"consumer_id": "c", "metadata": {"account_name": "n"}})
    api.consumers_add("app", {"consumer_id": "c", "metadata": ConsumerMetadata()})
    api.consumers_add("app", {"consumer_id": "c", "metadata": raw})
    api.consumers_add("app", {"consumer_id": "c", "metadata": None})
    api.consumers_add("app", raw)
    api.consumers_add("app", read)
    named: CreateConsumerRequestDict = {"consumer_id": "c"}
    api.consumers_add("app", named)
    api.consumers_add("app", ConsumerMetadata(account_name="n").to_dict())
    api.consumers_all("app", filter={"consumer_id": "c"})

    api.consumers_add("app", {"consumerid": "c"})  # wrong
    api.consumers_add("app", {"consumer_id": 1})  # wrong
    api.consumers_add("app", {"consumer_id": "c", "metdata": None})  # wrong
    api.consumers_add("app", {"metadata": {"account_name": "n"}})  # wrong
    api.consumers_add("app", {"consumer_id": "c", "metadata": {"acount": "n"}})  # wrong
    api.consumers_all("app", filter={"consumer": "c"})  # wrong


def connections(api: openapi_client.ConnectionsApi, raw: Dict[str, Any]) -> None:
    def update(connection: Dict[str, Any]) -> None:
        api.connections_update("consumer", "app", "service", "crm", connection)

    update({"enabled": True})
    api.connections_update("c", "a", "s", "crm", {"enabled": True, "settings": {"x": 1}})
    api.connections_update("c", "a", "s", "crm", {"enabled": True, "metadata": raw})
    api.connections_update("c", "a", "s", "crm", {"enabeld": True})  # wrong
    api.connections_update("c", "a", "s", "crm", {"enabled": "yes"})  # wrong


async def sessions(api: aio.SessionsApi) -> None:
    await api.sessions_create("c", "a", {"redirect_uri": "https://example.com"})
    await api.sessions_create("c", "a", {"redirect_url": "https://example.com"})  # wrong
