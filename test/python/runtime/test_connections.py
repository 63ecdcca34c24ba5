"""Who has which pool of connections: processes and event loops each have their own."""

from __future__ import annotations

import asyncio
import copy
import os
import pickle
from unittest.mock import MagicMock

from runtime import api_client, configuration
from runtime.aio import api_client as aio


def settings():
    return configuration.Configuration(host="http://a.example")


def test_a_child_process_has_a_pool_of_its_own(monkeypatch):
    client = api_client.ApiClient(settings())
    parent = client.rest_client
    assert client.rest_client is parent
    monkeypatch.setattr(os, "getpid", lambda: -1)
    child = client.rest_client
    assert child is not parent
    assert client.rest_client is child
    client.close()


def test_a_manager_of_the_program_is_that_of_its_children(monkeypatch):
    client = api_client.ApiClient(settings())
    manager = MagicMock()
    client.rest_client.pool_manager = manager
    monkeypatch.setattr(os, "getpid", lambda: -1)
    assert client.rest_client.pool_manager is manager
    given = client.rest_client = client.rest_client
    monkeypatch.setattr(os, "getpid", lambda: -2)
    assert client.rest_client is given


def test_an_event_loop_has_a_pool_of_its_own():
    client = aio.AsyncApiClient(settings())

    async def pools():
        first = client.rest_client
        await asyncio.sleep(0)
        assert client.rest_client is first
        return first

    assert asyncio.run(pools()) is not asyncio.run(pools())
    # Those of loops that have ended are not kept.
    assert len(client._connections._pools) == 1
    asyncio.run(client.close())


def test_what_is_changed_before_a_loop_runs_holds_for_all():
    client = aio.AsyncApiClient(settings())
    manager = MagicMock()
    client.rest_client.pool_manager = manager

    async def managers():
        return client.rest_client.pool_manager

    assert [asyncio.run(managers()), asyncio.run(managers())] == [manager, manager]


def test_a_pool_that_is_made_before_a_loop_runs_is_that_of_the_first():
    client = aio.AsyncApiClient(settings())
    before = client.rest_client

    async def pool():
        found = client.rest_client
        await client.close()
        return found

    assert asyncio.run(pool()) is before
    assert asyncio.run(pool()) is not before


def test_clients_are_copied_and_sent_to_other_processes_without_connections():
    for client in (api_client.ApiClient(settings()), aio.AsyncApiClient(settings())):
        pool = client.rest_client
        for other in (copy.deepcopy(client), pickle.loads(pickle.dumps(client))):
            assert other.configuration.host == "http://a.example"
            assert other.rest_client is not pool
